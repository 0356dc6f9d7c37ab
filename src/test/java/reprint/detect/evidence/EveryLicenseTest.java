package reprint.detect.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import reprint.catalog.License;
import reprint.detect.Declaration;
import reprint.detect.Detecting;
import reprint.detect.OfficialNames;
import reprint.detect.name.Match;

/**
 * Every licence, written in every way: the same comes back, or one less specific, never another.
 * Long because it holds all the ways of writing a name.
 */
public class EveryLicenseTest {
  /** Where a line may end: after a blank or after what joins two elements. */
  private static final Pattern JOINT =
      Pattern.compile(" |(?<=\\p{L})[-/\u2010\u2013\u2014](?=\\p{L})");

  private static final List<UnaryOperator<String>> FORMS =
      List.of(
          u -> u,
          u -> u.replace("https://", "http://"),
          u -> u.replace("https:", ""),
          u -> u.replace("https://", "https://www."),
          u -> u.replace("https://", ""),
          u -> u + "deed.de",
          u -> u + "deed.pt_BR",
          u -> u + "legalcode",
          u -> u + "legalcode.txt",
          u -> u + "?ref=chooser-v1",
          u -> u + "#limits",
          u -> u.substring(0, u.length() - 1),
          u -> u.substring(0, u.length() - 1) + ".",
          u -> "(" + u + ").",
          u -> "<" + u + ">",
          u -> "\"" + u + "\",",
          u -> u.toUpperCase(Locale.ROOT),
          u -> u.replace("licenses", "licences"),
          u -> u.replace("creativecommons.org", "creativecommons.com"),
          u -> u.replace("+", "%2B"),
          u -> "https://web.archive.org/web/20190102030405/" + u,
          u -> "https://web.archive.org/web/20190102030405if_/" + u);

  private final TextScanner scanner = new TextScanner(Detecting.CATALOG);

  @Test
  void everyFormOfEveryAddressGivesItsLicence() {
    for (License license : Detecting.CATALOG.all()) {
      for (UnaryOperator<String> form : FORMS) {
        String text = "See " + form.apply(license.uri()) + " for the terms";
        List<Match> found = scanner.scan(text, 0, text.length());
        assertThat(found).as(text).hasSize(1);
        assertThat(found.get(0).license()).as(text).isEqualTo(license);
      }
    }
  }

  @Test
  void anAddressWrappedAtAnyColumnGivesNoOtherLicence() {
    for (License license : Detecting.CATALOG.all()) {
      String uri = license.uri();
      for (int column = uri.indexOf(".org") + 4; column < uri.length(); column++) {
        String text =
            "# at " + uri.substring(0, column) + "\n# " + uri.substring(column) + " it is";
        for (Match found : scanner.scan(text, 0, text.length())) {
          assertSameOrLess(text, found.license(), license);
        }
      }
    }
  }

  @Property(tries = 3000, shrinking = ShrinkingMode.OFF)
  void aNameInAnyLanguageGivesNoOtherLicence(
      @ForAll("licences") License license,
      @ForAll("languages") OfficialNames.Language language,
      @ForAll("joiners") String joiner,
      @ForAll("cases") UnaryOperator<String> letters,
      @ForAll("widths") int width) {
    String name = language.name(license, joiner);
    String plain = Normalizer.normalize(letters.apply(name), Normalizer.Form.NFC);
    String text = OfficialNames.wrapped("Creative Commons " + plain, width);
    List<Match> found = scanner.scan(text, 0, text.length());
    assertThat(found).as(text).isNotEmpty();
    for (Match each : found) {
      assertSameOrLess(text, each.license(), license);
    }
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void aNameWrappedAtAnyJointGivesNoOtherLicence(
      @ForAll("licences") License license,
      @ForAll("languages") OfficialNames.Language language,
      @ForAll("joiners") String joiner,
      @ForAll("leaders") String leader) {
    String name = "Creative Commons " + language.name(license, joiner);
    Matcher joint = JOINT.matcher(name);
    while (joint.find()) {
      String text =
          leader
              + "It is under "
              + name.substring(0, joint.end()).stripTrailing()
              + "\n"
              + leader
              + name.substring(joint.end())
              + " here.";
      assertDeclared("a.txt", text, license);
    }
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void aNameCutByTheEndOfASentenceGivesNoOtherLicence(
      @ForAll("licences") License license,
      @ForAll("languages") OfficialNames.Language language,
      @ForAll("stops") String stop,
      @ForAll("items") String leader) {
    String name = language.name(license, stop);
    Matcher joint = JOINT.matcher(name);
    while (joint.find()) {
      String cut = name.substring(0, joint.end()) + "\n" + leader + name.substring(joint.end());
      String text = leader + "It is under Creative Commons " + cut + ".";
      assertNoOther("a.txt", text, license);
    }
  }

  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void aNameInMarkUpGivesNoOtherLicence(
      @ForAll("licences") License license,
      @ForAll("languages") OfficialNames.Language language,
      @ForAll("joiners") String joiner,
      @ForAll("marks") String mark) {
    String[] around = mark.split("~");
    String between = around[1] + joiner + around[0];
    String text =
        "<p>".repeat(mark.startsWith("<") ? 1 : 0)
            + "It is under Creative Commons "
            + around[0]
            + language.name(license, between).replaceFirst("(?= [\\d.]+( \\w+)?$)", around[1])
            + " here.";
    assertDeclared(mark.startsWith("<") ? "a.html" : "a.md", text, license);
  }

  private static void assertDeclared(String file, String text, License license) {
    assertThat(Detecting.file(file, text).all()).as(text).isNotEmpty();
    assertNoOther(file, text, license);
  }

  public static void assertNoOther(String file, String text, License license) {
    for (Declaration each : Detecting.file(file, text).all()) {
      assertSameOrLess(text, each.license(), license);
    }
  }

  @Property(tries = 2000, shrinking = ShrinkingMode.OFF)
  void aSlipOfThePenLosesNoRestriction(
      @ForAll("licences") License license,
      @ForAll("joiners") String joiner,
      @ForAll int at,
      @ForAll("slips") String slip) {
    String name = OfficialNames.ENGLISH.name(license, joiner);
    int place = Math.floorMod(at, name.length());
    String slipped =
        name.substring(0, place) + slip + name.substring(Math.min(name.length(), place + 1));
    String text = "licensed under a Creative Commons " + slipped + " licence";
    for (Match found : scanner.scan(text, 0, text.length())) {
      boolean less = found.license() == null || found.license().elements().isEmpty();
      assertThat(less || found.license().elements().containsAll(license.elements()))
          .as(text)
          .isTrue();
    }
  }

  private static void assertSameOrLess(String text, License found, License license) {
    if (found == null || found.isFamily() && found.elements().isEmpty()) {
      return;
    }
    assertThat(found.elements()).as(text).isEqualTo(license.elements());
    assertThat(List.of("", license.version())).as(text).contains(found.version());
    assertThat(List.of("", license.jurisdiction())).as(text).contains(found.jurisdiction());
  }

  @Provide
  Arbitrary<License> licences() {
    return plainLicences();
  }

  public static Arbitrary<License> plainLicences() {
    List<License> plain =
        Detecting.CATALOG.all().stream()
            .filter(l -> l.elements().contains("BY") && l.unit().matches("[a-z-]+"))
            .filter(l -> !l.unit().contains("sampling") && !l.unit().equals("devnations"))
            .toList();
    return Arbitraries.of(plain);
  }

  @Provide
  Arbitrary<OfficialNames.Language> languages() {
    return Arbitraries.of(OfficialNames.all());
  }

  @Provide
  Arbitrary<String> joiners() {
    return Arbitraries.of("-", " - ", " ", ", ", "/", " \u2013 ", "\u2014", " + ", "\u2010", " / ");
  }

  @Provide
  Arbitrary<String> stops() {
    return Arbitraries.of(": ", " : ", ". ", " . ", "; ", " ; ", "? ", " ? ", "\u3002");
  }

  /** Of comments, and of items, whose ends are ends of sentences, too. */
  @Provide
  Arbitrary<String> items() {
    return Arbitraries.of("", "# ", "// ", " * ", "- ", "\u2022 ");
  }

  @Provide
  Arbitrary<String> leaders() {
    return Arbitraries.of("", "> ", "# ", "// ", "; ", "-- ");
  }

  @Provide
  Arbitrary<String> marks() {
    return Arbitraries.of(
        "**~**", "*~*", "`~`", "<b>~</b>", "<span>~</span>", "<a href=x>~</a>", "<br>~<wbr>");
  }

  @Provide
  Arbitrary<UnaryOperator<String>> cases() {
    return Arbitraries.of(
        List.of(s -> s, s -> s.toUpperCase(Locale.ROOT), s -> s.toLowerCase(Locale.ROOT)));
  }

  @Provide
  Arbitrary<Integer> widths() {
    return Arbitraries.integers().between(12, 90);
  }

  @Provide
  Arbitrary<String> slips() {
    return Arbitraries.of("", "x", "e", "ii", "-", " ", "o");
  }
}
