package reprint.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import reprint.text.Span;

/** Whatever a file is made of: each word of its text is found where the document says. */
class PlacesPropertyTest {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** Line ends, wide and melting letters, and what looks like structure. */
  private static final List<String> PIECES =
      List.of(
          "tide",
          "Boats",
          "o\u0308l",
          "A\u030A",
          "\uD83D\uDEA2",
          "\uD83D\uDC69\u200D\uD83D\uDE92",
          "caf\u00E9",
          "\u1112\u1161\u11AB",
          "5,1",
          " ",
          " ",
          " ",
          "\t",
          "\n",
          "\n\n",
          "\r\n",
          "\r\n\r\n",
          "\r",
          "\u00A0",
          "> ",
          "- ",
          "# ",
          "By: ",
          "[1] ",
          "[1]",
          "----\n",
          "-- \n",
          "[END]\n",
          "| ",
          "\f",
          "https://tide.example/a-\n",
          ".",
          "1. ",
          " * ",
          "// ");

  private static final List<String> MARKUP =
      List.of(
          "*",
          "**",
          "_",
          "\\*",
          "`",
          "&amp;",
          "&eacute;",
          "\\\n",
          "  \n",
          "\\|",
          "|---|---|\n",
          "<b>",
          "</b>",
          "<div>\n",
          "</div>\n",
          "```\n",
          "    ");

  @Property(tries = 400)
  void inPlainText(@ForAll("texts") String text) throws Exception {
    assertEveryWordIsThere(text, "a.txt");
  }

  @Property(tries = 800)
  void inMarkdown(@ForAll("markdowns") String text) throws Exception {
    assertEveryWordIsThere(text, "a.md");
  }

  @Property(tries = 400)
  void noWordOfPlainTextIsLost(@ForAll("texts") String text) throws Exception {
    assertThat(words(read(text, "a.txt"))).isEqualTo(words(nfc(text)));
  }

  @Provide
  Arbitrary<String> texts() {
    return mixtures(Arbitraries.of(PIECES));
  }

  @Provide
  Arbitrary<String> markdowns() {
    return mixtures(Arbitraries.oneOf(Arbitraries.of(PIECES), Arbitraries.of(MARKUP)));
  }

  private static Arbitrary<String> mixtures(Arbitrary<String> pieces) {
    Arbitrary<String> marks = Arbitraries.of("", "\uFEFF");
    Arbitrary<String> texts = pieces.list().ofMaxSize(40).map(list -> String.join("", list));
    return marks.flatMap(mark -> texts.map(text -> mark + "start " + text));
  }

  private static void assertEveryWordIsThere(String text, String name) throws Exception {
    Document document = read(text, name);
    Matcher word = WORD.matcher(document.text());
    while (word.find()) {
      Location at = document.locate(new Span(word.start(), word.end() - word.start()));
      String there = written(document, at);
      if (!there.contains("&")) {
        assertThat(String.join("", words(nfc(there.replaceAll("</?\\w+>", "")))))
            .as(escaped(text) + at)
            .contains(word.group());
      }
      String line = document.places().line(at.line());
      assertThat(line.substring(0, at.column() - 1)).doesNotContain("\uFEFF");
    }
  }

  /** What stands in the file at a place, its lines joined: a code span may go over a line end. */
  private static String written(Document document, Location at) {
    StringBuilder there = new StringBuilder();
    for (int number = at.line(); number <= at.endLine(); number++) {
      String line = document.places().line(number);
      int from = number == at.line() ? at.column() - 1 : 0;
      int to = number == at.endLine() ? at.endColumn() - 1 : line.length();
      there.append(line, from, to);
    }
    return there.toString();
  }

  private static String escaped(String text) {
    return text.replace("\r", "\\r").replace("\n", "\\n").replace("\f", "\\f").replace("\t", "\\t");
  }

  private static List<String> words(Document document) {
    return words(document.text());
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(r -> r.group()).toList();
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  private static Document read(String text, String name) throws ReadException {
    return new DocumentReader(Limits.DEFAULT).read(text.getBytes(StandardCharsets.UTF_8), name);
  }
}
