package reprint.originals;

import java.util.Optional;

/**
 * What came of looking for an original.
 *
 * @param original absent where none is known
 * @param trouble why the page that the document names as its source could not be used, a sentence;
 *     "": it was not asked for, or could be
 */
public record Sought(Optional<FoundOriginal> original, String trouble) {
  /** Nobody knows one. */
  static final Sought NOTHING = new Sought(Optional.empty(), "");

  static Sought of(FoundOriginal original) {
    return new Sought(Optional.of(original), "");
  }

  static Sought trouble(String trouble) {
    return new Sought(Optional.empty(), trouble);
  }
}
