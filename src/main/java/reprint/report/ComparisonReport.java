package reprint.report;

import reprint.compare.Comparison;

/**
 * How a republished text differs from its original, without any judgement.
 *
 * @param original path as it is shown to the user
 * @param republished likewise
 * @param comparison {@link Comparison#NONE} where the two could not be compared
 * @param error why they could not be compared; "": they were
 */
public record ComparisonReport(
    String original, String republished, Comparison comparison, String error) {

  public boolean isCompared() {
    return error.isEmpty();
  }
}
