package reprint.originals;

import java.util.Optional;

/**
 * The result of looking for an original.
 *
 * @param original absent if none is known
 * @param trouble why the source page that the document names could not be used, as a sentence; ""
 *     if it could, or was not requested
 */
public record SearchResult(Optional<FoundOriginal> original, String trouble) {
  /** No original is known. */
  static final SearchResult NOTHING = new SearchResult(Optional.empty(), "");

  static SearchResult of(FoundOriginal original) {
    return new SearchResult(Optional.of(original), "");
  }

  static SearchResult trouble(String trouble) {
    return new SearchResult(Optional.empty(), trouble);
  }
}
