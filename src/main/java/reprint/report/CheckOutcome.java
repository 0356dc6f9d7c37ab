package reprint.report;

import java.util.List;

/** What a run needs to know of a document that it has dealt with. */
public sealed interface CheckOutcome permits DocumentReport, Rendered {

  /** Of this document alone. */
  Summary totals();

  /** What kept it from being read or checked whole: {@code PATH[:LINE]: MESSAGE} each. */
  List<String> troubles();

  /**
   * Whether a finding is at or above the failing level.
   *
   * @param level {@code error}, {@code warning}, {@code note} or {@code never}
   */
  boolean reaches(String level);
}
