package reprint.detect.subject;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import reprint.detect.Subject;
import reprint.text.Span;

/**
 * A clue to what a licence covers.
 *
 * @param <T> the thing asked about: a place, or what is known about it later
 * @param id as {@code reprint licenses --explain} shows it and {@code testdata/whose.tsv} names it
 * @param subject what it covers if the clue fits; null: nobody's, and it is left out
 * @param fits whether the clue is there
 * @param scope the part of the text that the licence then covers; null for all of it
 */
record Clue<T>(String id, Subject subject, Predicate<T> fits, Function<T, Span> scope) {
  /** A clue about the text as a whole. */
  static <T> Clue<T> of(String id, Subject subject, Predicate<T> fits) {
    return new Clue<>(id, subject, fits, null);
  }

  /** A clue about a part of the text. */
  static <T> Clue<T> of(String id, Subject subject, Predicate<T> fits, Function<T, Span> scope) {
    return new Clue<>(id, subject, fits, scope);
  }

  /** A clue that something is not worth reporting. */
  static <T> Clue<T> leavesOut(String id, Predicate<T> fits) {
    return new Clue<>(id, null, fits, null);
  }

  /** The first of {@code clues} that fits; null if none does. */
  static <T> Clue<T> first(List<Clue<T>> clues, T asked) {
    for (Clue<T> clue : clues) {
      if (clue.fits().test(asked)) {
        return clue;
      }
    }
    return null;
  }
}
