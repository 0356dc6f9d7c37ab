package reprint.cache;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reprint.compare.Comparison;
import reprint.compare.Edit;
import reprint.compare.Kept;
import reprint.judge.Facts;
import reprint.judge.Finding;
import reprint.read.Block;
import reprint.read.Document;
import reprint.report.DocumentReport;
import reprint.suppress.ReportedFinding;
import reprint.suppress.ReportedFinding.Suppression;

/** Writes all that reports show of a document; {@link ReportInput} is its mirror. */
final class ReportOutput extends CreditOutput {
  ReportOutput(OutputStream out) {
    super(out);
  }

  void report(DocumentReport report) throws IOException {
    Map<Integer, String> lines = KeptLines.needed(report);
    text(report.repositoryPath());
    boolean whole = showsTexts(report);
    document(report.document(), whole);
    all(lines.entrySet(), this::line);
    credits(report.declarations(), report.credits());
    all(report.comparisons(), this::comparison);
    maybe(report.original(), original -> document(original, whole));
    maybe(report.proof(), this::proof);
    all(report.findings(), this::reported);
  }

  /** A page shows both texts side by side where there is an edit. */
  private static boolean showsTexts(DocumentReport report) {
    return report.original().isPresent()
        && report.comparisons().stream().anyMatch(c -> !c.edits().isEmpty());
  }

  private void document(Document document, boolean whole) throws IOException {
    text(document.path());
    text(document.mediaType());
    text(document.language());
    text(whole ? document.text() : "");
    all(whole ? document.blocks() : List.of(), this::block);
  }

  private void proof(Facts.Proof proof) throws IOException {
    text(proof.address());
    text(proof.named());
    text(proof.read().toString());
    text(proof.licensed().toString());
    texts(proof.licenses());
  }

  private void block(Block block) throws IOException {
    constant(block.role());
    text(block.element());
    number(block.level());
    span(block.span());
    number(block.group());
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
    all(comparison.kept(), this::kept);
  }

  private void kept(Kept kept) throws IOException {
    span(kept.original());
    span(kept.republished());
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
    span(side.span());
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
    text(suppression.origin());
  }
}
