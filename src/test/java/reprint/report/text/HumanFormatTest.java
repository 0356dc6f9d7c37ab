package reprint.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reprint.SampleDocument;
import reprint.judge.Finding;
import reprint.read.Document;
import reprint.read.Location;
import reprint.report.DocumentReport;
import reprint.report.Format;
import reprint.report.ReportOptions;
import reprint.report.ReportWriter;
import reprint.report.XmlFormatsTest;
import reprint.suppress.ReportedFinding;

/** What reaches a terminal. */
class HumanFormatTest {

  @Property(tries = 200)
  void noArticleCanCommandTheTerminal(@ForAll String text) throws IOException {
    String written = written(text, ReportOptions.of(ReportOptions.View.CHECK, "1"));
    assertThat(written.codePoints())
        .noneMatch(c -> Character.getType(c) == Character.CONTROL && c != '\n')
        .noneMatch(c -> c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069);
  }

  @Property(tries = 200)
  void xmlStaysWellFormedWhateverTheText(@ForAll String text) throws Exception {
    DocumentReport report = report(text);
    for (Format format : List.of(Format.JUNIT, Format.CHECKSTYLE)) {
      StringWriter out = new StringWriter();
      try (ReportWriter writer =
          new ReportWriter(ReportOptions.of(ReportOptions.View.CHECK, "1")).to(format, out)) {
        writer.add(report);
        writer.finish();
      }
      assertThat(XmlFormatsTest.parse(out.toString()).getTagName()).isNotBlank();
    }
  }

  @Test
  void coloursAreOnlyThereWhenWanted() throws IOException {
    ReportOptions plain = ReportOptions.of(ReportOptions.View.CHECK, "1");
    String coloured = written("Boats", plain.withStyle(true, 80, false));
    assertThat(coloured).contains("\u001b[1;31merror:\u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(written("Boats", plain));
  }

  @ParameterizedTest
  @CsvSource({
    "'ab[cd]ef', 'abcdef', '  ', '^^'",
    "'漢字[か]な', '漢字かな', '    ', '^^'",
    "'e\u0301[x]', 'e\u0301x', ' ', '^'",
    "'\t[x]', '    x', '    ', '^'",
    "'a\t[b\tc]', 'a   b   c', '    ', '^^^^^'",
    "'😀[😀]', '😀😀', '  ', '^^'",
    "'ab[]', 'ab', '  ', '^'",
  })
  void caretsCountCells(String marked, String line, String indent, String carets) {
    int from = marked.indexOf('[');
    int to = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");
    Excerpt excerpt =
        Excerpt.of(SampleDocument.of("a", "", text), Location.lines(1, from + 1, 1, to + 1), 80);
    assertThat(excerpt.line()).isEqualTo(line);
    assertThat(excerpt.indent()).isEqualTo(indent);
    assertThat(excerpt.carets()).isEqualTo(carets);
  }

  @ParameterizedTest
  @CsvSource({"1, 100.0", "0.99999, 99.9", "0.58, 58.0", "0, 0.0"})
  void aShareIsCutAndNeverRoundedUp(double share, String percent) {
    assertThat(Edits.percent(share)).isEqualTo(percent);
  }

  @Test
  void aLongLineIsCutAroundThePlace() {
    String text = "x".repeat(500) + "HERE" + "y".repeat(500);
    Excerpt excerpt =
        Excerpt.of(SampleDocument.of("a", "", text), Location.lines(1, 501, 1, 505), 40);
    assertThat(excerpt.marked()).isEqualTo("HERE");
    assertThat(excerpt.line()).startsWith("…x").endsWith("y…").hasSize(40);
  }

  @Test
  void aPlaceBeyondTheLineIsNoCrash() {
    Document document = SampleDocument.of("a", "", "short");
    assertThat(Excerpt.of(document, Location.lines(1, 90, 1, 95), 40).line()).isEqualTo("short");
    assertThat(Excerpt.of(document, Location.lines(9, 1, 9, 2), 40).isBlank()).isTrue();
  }

  private static String written(String text, ReportOptions options) throws IOException {
    StringWriter out = new StringWriter();
    try (ReportWriter writer = new ReportWriter(options).to(Format.HUMAN, out)) {
      writer.add(report(text));
      writer.finish();
    }
    return out.toString();
  }

  /** A report that has the text everywhere. */
  private static DocumentReport report(String text) {
    Document document = SampleDocument.of(text, "text/plain", text);
    Finding finding =
        new Finding(
            "author-named",
            Finding.Kind.FAIL,
            Finding.Level.ERROR,
            0,
            Location.lines(1, 1, 1, 3),
            text,
            "1(a)",
            "CC-BY-4.0",
            text,
            text,
            text,
            List.of(new Finding.Related(text, Location.NONE, text)),
            "fact");
    DocumentReport empty = DocumentReport.unread(text, text, "");
    return new DocumentReport(
        text,
        document,
        empty.declarations(),
        empty.credits(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        ReportedFinding.of(document, text, List.of(finding)),
        List.of(),
        "");
  }
}
