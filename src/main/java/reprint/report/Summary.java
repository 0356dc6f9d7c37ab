package reprint.report;

import java.util.List;
import reprint.report.DocumentReport.Verdict;

/**
 * Totals of a run, each 0 or more. A finding counts once: as suppressed, as one to review, or by
 * its level.
 *
 * @param documents all that were asked for
 * @param pass documents with notes at most
 * @param review documents without an error that somebody has to look at
 * @param fail documents with an error
 * @param unread documents that could not be read
 * @param errors findings
 * @param warnings findings
 * @param notes findings
 * @param reviews findings: could not be verified
 * @param suppressed findings
 */
public record Summary(
    int documents,
    int pass,
    int review,
    int fail,
    int unread,
    int errors,
    int warnings,
    int notes,
    int reviews,
    int suppressed) {

  public static final Summary NONE = new Summary(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** These totals and one document more. */
  public Summary with(DocumentReport report) {
    Verdict verdict = report.verdict().orElse(null);
    List<ReportedFinding> active = report.active();
    return new Summary(
        documents + 1,
        pass + (verdict == Verdict.PASS ? 1 : 0),
        review + (verdict == Verdict.REVIEW ? 1 : 0),
        fail + (verdict == Verdict.FAIL ? 1 : 0),
        unread + (report.isRead() ? 0 : 1),
        errors + count(active, "error"),
        warnings + count(active, "warning"),
        notes + count(active, "note"),
        reviews + count(active, "review"),
        suppressed + report.findings().size() - active.size());
  }

  private static int count(List<ReportedFinding> findings, String label) {
    int count = 0;
    for (ReportedFinding finding : findings) {
      count += finding.label().equals(label) ? 1 : 0;
    }
    return count;
  }
}
