package reprint.report;

import java.util.List;
import java.util.Optional;
import reprint.compare.Comparison;

/**
 * What {@code compare} tells of one pair of files.
 *
 * @param original path
 * @param republished path
 * @param texts of the two; empty where they could not be compared
 * @param error why not; "": they were
 */
public record ComparisonReport(
    String original, String republished, Optional<ComparedTexts> texts, String error) {

  /** The formats it can be written in. */
  public static final List<Format> FORMATS =
      List.of(Format.HUMAN, Format.JSON, Format.JSONL, Format.HTML);

  public boolean isCompared() {
    return texts.isPresent();
  }

  /** {@link Comparison#NONE} where the two could not be compared. */
  public Comparison comparison() {
    return texts.map(ComparedTexts::comparison).orElse(Comparison.NONE);
  }
}
