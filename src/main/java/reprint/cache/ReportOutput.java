package reprint.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import reprint.compare.Comparison;
import reprint.compare.Edit;
import reprint.judge.Finding;
import reprint.read.Document;
import reprint.report.DocumentReport;
import reprint.report.ReportedFinding;
import reprint.report.ReportedFinding.Suppression;

/** Writes all that reports show of a document; {@link ReportInput} is its mirror. */
final class ReportOutput extends CreditOutput {
  ReportOutput(OutputStream out) {
    super(out);
  }

  void report(DocumentReport report) throws IOException {
    Map<Integer, String> lines = KeptLines.needed(report);
    text(report.repositoryPath());
    document(report.document());
    all(lines.entrySet(), this::line);
    credits(report.declarations(), report.credits());
    all(report.comparisons(), this::comparison);
    number(report.original().isPresent() ? 1 : 0);
    all(report.findings(), this::reported);
  }

  private void document(Document document) throws IOException {
    text(document.path());
    text(document.mediaType());
    text(document.language());
  }

  private void line(Map.Entry<Integer, String> line) throws IOException {
    number(line.getKey());
    text(line.getValue());
  }

  private void comparison(Comparison comparison) throws IOException {
    text(comparison.original());
    text(comparison.foundBy());
    constant(comparison.verdict());
    share(comparison.coverage());
    text(comparison.reason());
    all(comparison.edits(), this::edit);
  }

  private void edit(Edit edit) throws IOException {
    constant(edit.kind());
    constant(edit.level());
    constant(edit.type());
    side(edit.original());
    side(edit.republished());
    text(edit.allowed());
  }

  private void side(Edit.Side side) throws IOException {
    text(side.text());
    location(side.location());
  }

  private void reported(ReportedFinding reported) throws IOException {
    finding(reported.finding());
    text(reported.fingerprint());
    maybe(reported.suppression(), this::suppression);
  }

  private void finding(Finding finding) throws IOException {
    text(finding.rule());
    constant(finding.kind());
    constant(finding.level());
    number(finding.work());
    location(finding.location());
    text(finding.message());
    text(finding.clause());
    text(finding.license());
    text(finding.fix());
    text(finding.paste());
    text(finding.policy());
    all(finding.related(), this::related);
    text(finding.fact());
  }

  private void related(Finding.Related related) throws IOException {
    text(related.path());
    location(related.location());
    text(related.message());
  }

  private void suppression(Suppression suppression) throws IOException {
    constant(suppression.by());
    text(suppression.reason());
    Optional<LocalDate> until = suppression.until();
    maybe(until.map(LocalDate::toEpochDay), this::day);
  }
}
