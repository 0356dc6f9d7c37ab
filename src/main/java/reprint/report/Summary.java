package reprint.report;

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
    return new Summary(
        documents + 1,
        pass + (is(report, DocumentReport.Verdict.PASS) ? 1 : 0),
        review + (is(report, DocumentReport.Verdict.REVIEW) ? 1 : 0),
        fail + (is(report, DocumentReport.Verdict.FAIL) ? 1 : 0),
        unread + (report.isRead() ? 0 : 1),
        errors + count(report, "error"),
        warnings + count(report, "warning"),
        notes + count(report, "note"),
        reviews + count(report, "review"),
        suppressed + report.findings().size() - report.active().size());
  }

  private static boolean is(DocumentReport report, DocumentReport.Verdict verdict) {
    return report.verdict().filter(v -> v == verdict).isPresent();
  }

  private static int count(DocumentReport report, String label) {
    return (int) report.active().stream().filter(f -> f.label().equals(label)).count();
  }
}
