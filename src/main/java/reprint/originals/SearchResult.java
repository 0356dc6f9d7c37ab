package reprint.originals;

import java.util.Optional;

/**
 * What came of looking for an original.
 *
 * @param original absent where none is known
 * @param trouble why the page that the document names as its source could not be used, a sentence;
 *     "": it was not asked for, or could be
 */
public record SearchResult(Optional<FoundOriginal> original, String trouble) {
  /** Nobody knows one. */
  static final SearchResult NOTHING = new SearchResult(Optional.empty(), "");

  static SearchResult of(FoundOriginal original) {
    return new SearchResult(Optional.of(original), "");
  }

  static SearchResult trouble(String trouble) {
    return new SearchResult(Optional.empty(), trouble);
  }
}
