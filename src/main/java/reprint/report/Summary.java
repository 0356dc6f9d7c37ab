package reprint.report;

import java.util.List;
import reprint.credit.Credit.Reused;
import reprint.report.DocumentReport.Verdict;
import reprint.suppress.ReportedFinding;

/**
 * Totals of a run, each 0 or more. A finding counts once: as suppressed, as one to review, or by
 * its level.
 *
 * @param documents all that were requested
 * @param pass documents with notes at most
 * @param review documents without an error that somebody has to look at
 * @param fail documents with an error
 * @param unread documents that could not be read
 * @param errors findings
 * @param warnings findings
 * @param notes findings
 * @param reviews findings that could not be verified
 * @param suppressed findings
 * @param unknown documents in which nothing shows that they are anyone else's work
 * @param self documents that are the house's own, published elsewhere first
 * @param skipped files in which there is nothing to check; not counted as documents
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
    int suppressed,
    int unknown,
    int self,
    int skipped) {

  public static final Summary NONE = new Summary(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** One file that was skipped. */
  static final Summary SKIPPED = new Summary(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);

  /** The totals of one document. */
  static Summary of(DocumentReport report) {
    Verdict verdict = report.verdict().orElse(null);
    List<ReportedFinding> active = report.active();
    return new Summary(
        1,
        verdict == Verdict.PASS ? 1 : 0,
        verdict == Verdict.REVIEW ? 1 : 0,
        verdict == Verdict.FAIL ? 1 : 0,
        report.isRead() ? 0 : 1,
        count(active, "error"),
        count(active, "warning"),
        count(active, "note"),
        count(active, "review"),
        report.findings().size() - active.size(),
        report.isReused(Reused.UNKNOWN) ? 1 : 0,
        report.isReused(Reused.SELF) ? 1 : 0,
        0);
  }

  /** The sum of these and other totals. */
  Summary plus(Summary others) {
    return new Summary(
        documents + others.documents,
        pass + others.pass,
        review + others.review,
        fail + others.fail,
        unread + others.unread,
        errors + others.errors,
        warnings + others.warnings,
        notes + others.notes,
        reviews + others.reviews,
        suppressed + others.suppressed,
        unknown + others.unknown,
        self + others.self,
        skipped + others.skipped);
  }

  /** Whether a finding is at or above a failing level; a finding to review counts as a note. */
  boolean reaches(String level) {
    return switch (level) {
      case "error" -> errors > 0;
      case "warning" -> errors + warnings > 0;
      case "note" -> errors + warnings + notes + reviews > 0;
      default -> false;
    };
  }

  private static int count(List<ReportedFinding> findings, String label) {
    int count = 0;
    for (ReportedFinding finding : findings) {
      count += finding.label().equals(label) ? 1 : 0;
    }
    return count;
  }
}
