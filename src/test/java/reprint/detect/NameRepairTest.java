package reprint.detect;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import reprint.catalog.License;
import reprint.detect.evidence.EveryLicenseTest;

/**
 * Whatever stands among the letters of a name, or between its words: no restriction is lost. Long
 * because the lists of such signs stand beside the cases.
 */
class NameRepairTest {
  /** What may stand anywhere: signs that nobody sees. */
  private static final List<String> UNSEEN =
      List.of(
          "\u00AD", "\u200B", "\u200C", "\u200D", "\u200E", "\u200F", "\u2060", "\u2066", "\uFEFF",
          "\u034F");

  private static final List<String> TEXT =
      List.of(
          "-\n",
          "\n",
          "\n\n",
          "\u00AD\n",
          "\u2010\n",
          "-\n  ",
          "\n- ",
          "\n\u2022 ",
          "\n* ",
          "\n1. ",
          "\n2) ",
          "\n> ",
          "\f");

  private static final List<String> MARKDOWN =
      List.of("**", "*", "`", "<wbr>", "&shy;", "<!-- c -->", "__", "\\\n", "<br>", " | ", "\n- ");

  private static final List<String> HTML =
      List.of(
          "<wbr>",
          "&shy;",
          "&#8203;",
          "<b>",
          "</b><b>",
          "<!-- c -->",
          "<br>",
          "</td><td>",
          "</td></tr><tr><td>",
          "</th></tr><tr><td>",
          "</li><li>",
          "</p><p>",
          "</div><div>",
          "</dt><dd>",
          "</blockquote><blockquote>");

  /** Marks of notes, which stand after a word or in front of one. */
  private static final List<String> MARKS =
      List.of(
          "[1]", " [12]", "(1)", "{1}", "\u00B9", "^1", "^1^", "*", "\u2020", "[note 1]", "[a]");

  /** Signs and words between elements. */
  private static final List<String> BETWEEN =
      List.of(
          " & ",
          " and ",
          ", and ",
          " plus ",
          " with ",
          " but ",
          ", but ",
          " or ",
          " then ",
          " mit ",
          " \u00B7 ",
          " | ",
          "|",
          " > ",
          "~",
          " ~ ",
          "=",
          " = ",
          " -- ",
          "---",
          "...",
          " \u2026 ",
          " (",
          " [",
          "\\",
          "*",
          " * ",
          "\uFF0D",
          "\uFF0F",
          "\u2011",
          "\u2212",
          "\u2043",
          "\u00A0",
          "\u3000",
          "\u30FB",
          "\u2215",
          "\u3001",
          "\uFF0C",
          "\uFF1A",
          "\u2192",
          "\u2022",
          ") (",
          "] [",
          "' '",
          "\u201D \u201C",
          ".",
          ":",
          ",",
          " x ",
          " . ",
          "! ",
          "? ",
          "; ");

  @Property(tries = 1500, shrinking = ShrinkingMode.OFF)
  void aSignAmongTheLettersHidesNoRestriction(
      @ForAll("licences") License license,
      @ForAll("languages") OfficialNames.Language language,
      @ForAll("joiners") String joiner,
      @ForAll("cases") UnaryOperator<String> letters,
      @ForAll("pages") Page page,
      @ForAll int at,
      @ForAll boolean numberFirst) {
    String name = letters.apply(language.elements(license, joiner));
    int place = Math.floorMod(at, name.length());
    String front = numberFirst ? license.version() + " " : "";
    String back = numberFirst ? "" : " " + OfficialNames.number(license);
    page.assertKept(front + name.substring(0, place), name.substring(place) + back, license);
  }

  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void aMarkBetweenElementsHidesNoRestriction(
      @ForAll("licences") License license,
      @ForAll("languages") OfficialNames.Language language,
      @ForAll("joiners") String joiner,
      @ForAll("marks") String mark,
      @ForAll boolean inFront) {
    String name = language.name(license, inFront ? joiner + mark : mark + joiner);
    new Page("a.txt", "", "", "").assertKept(name, "", license);
  }

  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void nothingBetweenElementsHidesARestriction(
      @ForAll("licences") License license,
      @ForAll("languages") OfficialNames.Language language,
      @ForAll("between") String joiner) {
    new Page("a.txt", "", "", "").assertKept(language.name(license, joiner), "", license);
  }

  /** What a name is broken by, in a file. */
  record Page(String file, String front, String sign, String back) {
    void assertKept(String before, String behind, License license) {
      String name = "It is under Creative Commons " + before + sign + behind + " here.";
      String text = Normalizer.normalize(front + name + back, Normalizer.Form.NFC);
      EveryLicenseTest.assertNoOther(file, text, license);
    }
  }

  @Provide
  Arbitrary<Page> pages() {
    List<Page> pages = new ArrayList<>();
    for (String sign : UNSEEN) {
      pages.add(new Page("a.txt", "", sign, ""));
      pages.add(new Page("a.html", "<p>", sign, "</p>"));
    }
    TEXT.forEach(sign -> pages.add(new Page("a.txt", sign.strip() + " ", sign, "")));
    MARKDOWN.forEach(sign -> pages.add(new Page("a.md", "", sign, "")));
    HTML.forEach(sign -> pages.add(html(sign)));
    return Arbitraries.of(pages);
  }

  private static Page html(String sign) {
    String inside = sign.startsWith("</t") ? "td" : sign.startsWith("</li") ? "li" : "p";
    String open = inside.equals("td") ? "<table><tr><td>" : "<" + inside + ">";
    return new Page("a.html", open, sign, "</" + inside + ">");
  }

  @Provide
  Arbitrary<License> licences() {
    return EveryLicenseTest.plainLicences();
  }

  @Provide
  Arbitrary<OfficialNames.Language> languages() {
    return Arbitraries.oneOf(
        Arbitraries.of(OfficialNames.all()), Arbitraries.just(OfficialNames.CODES));
  }

  @Provide
  Arbitrary<UnaryOperator<String>> cases() {
    return Arbitraries.of(
        List.of(s -> s, s -> s.toUpperCase(Locale.ROOT), s -> s.toLowerCase(Locale.ROOT)));
  }

  @Provide
  Arbitrary<String> joiners() {
    return Arbitraries.of("-", " - ", " ", ", ", "/", " \u2013 ");
  }

  @Provide
  Arbitrary<String> marks() {
    return Arbitraries.of(MARKS);
  }

  @Provide
  Arbitrary<String> between() {
    return Arbitraries.of(BETWEEN);
  }
}
