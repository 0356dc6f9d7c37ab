package reprint.compare;

import java.util.List;
import java.util.Optional;

/**
 * How a republication differs from its original.
 *
 * @param original path or address; "" for {@code UNVERIFIED}
 * @param foundBy how the original was found: {@code option}, {@code config}, {@code address},
 *     {@code text}, {@code online}; "" for {@code UNVERIFIED}
 * @param verdict {@code UNVERIFIED} if and only if there is no original
 * @param coverage share of the original's words that are kept, 0 to 1
 * @param reason one sentence
 * @param edits in the order of the republication; all technical ones are among them
 * @param kept the words that both texts have, in the order of both; empty for two different works
 */
public record Comparison(
    String original,
    String foundBy,
    Verdict verdict,
    double coverage,
    String reason,
    List<Edit> edits,
    List<Kept> kept) {

  public Comparison {
    edits = List.copyOf(edits);
    kept = List.copyOf(kept);
  }

  /** No original is known. */
  public static final Comparison NONE =
      new Comparison("", "", Verdict.UNVERIFIED, 0, "No original is known.", List.of(), List.of());

  /** The edit that the reason is about: the first of the gravest kind that counts. */
  public Optional<Edit> gravest() {
    return Verdicts.gravest(edits);
  }

  /**
   * None could be made.
   *
   * @param reason why the original that the document names could not be read: a sentence
   */
  public static Comparison unverified(String reason) {
    return new Comparison("", "", Verdict.UNVERIFIED, 0, reason, List.of(), List.of());
  }

  /** The result of a comparison. */
  public enum Verdict {
    /** The same words; technical and minor differences at most. */
    VERBATIM,
    /** Verbatim, but a part. */
    EXCERPT,
    /** At least one material edit that is not allowed. */
    MODIFIED,
    /** Another work. */
    DIFFERENT,
    /** No original is known. */
    UNVERIFIED
  }
}
