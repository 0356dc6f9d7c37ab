package reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reprint.compare.Comparison;
import reprint.report.DocumentReport;
import reprint.suppress.ReportedFinding;

/** What a Java program asks: texts in memory, with the rules that the checker finds itself. */
class CheckerTest {
  private static final String BODY =
      "# The slow tide\n\nBy Mira Holt\n\nThe harbour master writes the hours on the board every"
          + " %s, so that all crews can read them before they go out to the old pier.\n\n";
  private static final String LICENSE =
      "[CC BY-ND 4.0](https://creativecommons.org/licenses/by-nd/4.0/)\n";
  private static final Input ORIGINAL =
      Input.of("original.md", BODY.formatted("morning") + LICENSE);

  private static Checker checker;

  @BeforeAll
  static void load() throws IOException {
    checker = Checker.load();
  }

  @Test
  void aTextInMemoryIsChecked() {
    DocumentReport report = checker.check(ORIGINAL);
    assertThat(report.path()).isEqualTo("original.md");
    assertThat(report.declarations().ofWork()).containsExactly("CC-BY-ND-4.0");
    assertThat(report.comparisons()).isEmpty();
  }

  @Test
  void aCopyIsComparedWithItsOriginal() {
    Comparison comparison = compared(copy("morning")).comparisons().get(0);
    assertThat(comparison.verdict()).isEqualTo(Comparison.Verdict.VERBATIM);
    assertThat(comparison.foundBy()).isEqualTo("option");
  }

  @Test
  void aChangedCopyFails() {
    DocumentReport report = compared(copy("evening"));
    assertThat(report.verdict()).contains(DocumentReport.Verdict.FAIL);
    assertThat(report.active())
        .extracting(ReportedFinding::finding)
        .anyMatch(finding -> finding.message().contains("evening"));
  }

  @Test
  void whatIsNoTextIsNotRead() {
    DocumentReport report = checker.check(Input.of("empty.md", new byte[0]));
    assertThat(report.verdict()).isEmpty();
    assertThat(report.error()).contains("empty");
  }

  private static DocumentReport compared(Input copy) {
    return checker.check(copy, ORIGINAL);
  }

  private static Input copy(String word) {
    return Input.of(
        "copy.md",
        BODY.formatted(word) + "From [Tidal Review](https://tides.example/tide), " + LICENSE);
  }
}
