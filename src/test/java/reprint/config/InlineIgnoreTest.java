package reprint.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reprint.SampleDocument;
import reprint.read.Document;
import reprint.read.DocumentReader;
import reprint.read.Limits;
import reprint.read.Location;
import reprint.read.ReadException;

class InlineIgnoreTest {

  @Test
  void saysRulesEndAndReason() {
    InlineIgnore ignore =
        only(markdown("<!-- reprint-ignore a-b, pack/c until 2027-06-30: they asked:\n  so -->"));
    assertThat(ignore.rules()).containsExactly("a-b", "pack/c");
    assertThat(ignore.until()).contains(LocalDate.of(2027, 6, 30));
    assertThat(ignore.reason()).isEqualTo("they asked: so");
    assertThat(ignore.mistake()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "reprint-ignore a-b, it gives no reason",
    "reprint-ignore a-b:, it gives no reason",
    "reprint-ignore: why, it names no rule",
    "reprint-ignore a until 2027-02-30: why, “until” needs a date such as 2027-06-30",
    "reprint-ignore a until: why, “until” needs a date such as 2027-06-30",
  })
  void saysWhatIsWrong(String comment, String mistake) {
    assertThat(only(markdown("<!-- " + comment + " -->")).mistake()).isEqualTo(mistake);
  }

  @Test
  void beforeTheFirstBlockItHoldsForTheDocument() {
    InlineIgnore ignore = only(markdown("<!-- reprint-ignore a: why -->\n\nTitle\n\nText"));
    assertThat(covers(ignore, Location.NONE)).isTrue();
    assertThat(covers(ignore, Location.lines(5, 1, 5, 5))).isTrue();
  }

  @Test
  void onItsOwnLineItHoldsForTheNextBlock() {
    Document document =
        markdown("Title\n\nOne\n\n<!-- reprint-ignore a: why -->\n\nTwo\nlines\n\nThree");
    InlineIgnore ignore = only(document);
    assertThat(covers(ignore, SampleDocument.at(document, "Two"))).isTrue();
    assertThat(covers(ignore, SampleDocument.at(document, "lines"))).isTrue();
    assertThat(covers(ignore, SampleDocument.at(document, "One"))).isFalse();
    assertThat(covers(ignore, SampleDocument.at(document, "Three"))).isFalse();
    assertThat(covers(ignore, Location.NONE)).isFalse();
  }

  @Test
  void inABlockItHoldsForThatBlock() {
    Document document = markdown("Title\n\nOne <!-- reprint-ignore a: why --> goes on\n\nTwo");
    InlineIgnore ignore = only(document);
    assertThat(covers(ignore, SampleDocument.at(document, "goes"))).isTrue();
    assertThat(covers(ignore, SampleDocument.at(document, "Two"))).isFalse();
  }

  @Test
  void behindTheLastBlockItHoldsForNothing() {
    Document document = markdown("Title\n\nOne\n\n<!-- reprint-ignore a: why -->");
    assertThat(covers(only(document), SampleDocument.at(document, "One"))).isFalse();
    assertThat(covers(only(document), Location.NONE)).isFalse();
  }

  /** With the readers, since every format has comments of its own. */
  @ParameterizedTest
  @CsvSource({
    "a.txt, '# reprint-ignore a: why'",
    "a.rst, .. reprint-ignore a: why",
    "a.adoc, // reprint-ignore a: why",
    "a.tex, '% reprint-ignore a: why'",
    "a.md, <!-- reprint-ignore a: why -->",
    "a.html, <!-- reprint-ignore a: why -->",
  })
  void everyFormatHasItsComments(String name, String comment) throws ReadException {
    String text = "<h1>Title</h1>\n\n" + comment + "\n\n<p>Two words.</p>\n";
    String plain = name.endsWith("html") ? text : text.replaceAll("</?(h1|p)>", "");
    byte[] bytes = plain.getBytes(StandardCharsets.UTF_8);
    Document document = new DocumentReader(Limits.DEFAULT).read(bytes, name);
    InlineIgnore ignore = only(document);
    assertThat(ignore.comment().line()).isEqualTo(3);
    assertThat(covers(ignore, Location.lines(5, 4, 5, 8))).isTrue();
    assertThat(covers(ignore, Location.lines(1, 5, 1, 6))).isFalse();
  }

  @Test
  void aCommentBeforeAMarkdownTextHoldsForAllOfIt() throws ReadException {
    byte[] bytes = "<!-- reprint-ignore a: why -->\n\n# Title\n".getBytes(StandardCharsets.UTF_8);
    Document document = new DocumentReader(Limits.DEFAULT).read(bytes, "a.md");
    assertThat(covers(only(document), Location.NONE)).isTrue();
  }

  @Test
  void wordsInTheTextSuppressNothing() {
    assertThat(InlineIgnore.in(markdown("# reprint-ignore a: why\n\nreprint-ignore a: why")))
        .isEmpty();
  }

  private static Document markdown(String text) {
    return SampleDocument.of("a.md", "text/markdown", text);
  }

  private static InlineIgnore only(Document document) {
    List<InlineIgnore> all = InlineIgnore.in(document);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  /** Whether it holds at a place, as its scope says. */
  private static boolean covers(InlineIgnore ignore, Location place) {
    Location scope = ignore.scope();
    return scope.equals(Location.NONE)
        || key(scope.line(), scope.column()) <= key(place.line(), place.column())
            && key(place.line(), place.column()) < key(scope.endLine(), scope.endColumn());
  }

  private static long key(int line, int column) {
    return (long) line << Integer.SIZE | column;
  }
}
