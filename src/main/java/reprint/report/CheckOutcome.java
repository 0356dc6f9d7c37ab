package reprint.report;

import java.util.List;

/** What a run needs to know about a finished document. */
public sealed interface CheckOutcome permits DocumentReport, Rendered {

  /** Totals of this document alone. */
  Summary totals();

  /** What could not be read or checked, each as {@code PATH[:LINE]: MESSAGE}. */
  List<String> troubles();

  /**
   * Whether a finding is at or above the failing level.
   *
   * @param level {@code error}, {@code warning}, {@code note} or {@code never}
   */
  boolean reaches(String level);
}
