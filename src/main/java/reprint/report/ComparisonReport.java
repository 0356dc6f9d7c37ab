package reprint.report;

import java.util.List;
import java.util.Optional;
import reprint.compare.Comparison;

/**
 * The result of {@code compare} for one pair of files.
 *
 * @param original path
 * @param republished path
 * @param texts of the two; empty if they could not be compared
 * @param error why not; "" if they were
 */
public record ComparisonReport(
    String original, String republished, Optional<ComparedTexts> texts, String error) {

  /** Its formats. */
  public static final List<Format> FORMATS =
      List.of(Format.HUMAN, Format.JSON, Format.JSONL, Format.HTML);

  public boolean isCompared() {
    return texts.isPresent();
  }

  /** {@link Comparison#NONE} if the two could not be compared. */
  public Comparison comparison() {
    return texts.map(ComparedTexts::comparison).orElse(Comparison.NONE);
  }
}
