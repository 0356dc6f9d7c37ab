package reprint.detect.subject;

import java.util.function.Function;
import java.util.function.Predicate;
import reprint.detect.Subject;
import reprint.text.Span;

/**
 * A sign of whose licence a place names.
 *
 * @param id as {@code reprint licenses --explain} shows it and {@code testdata/whose.tsv} names it
 * @param subject whose licence it is if the clue fits
 * @param fits whether the clue is there
 * @param scope the part of the text that the licence then speaks about
 */
record Clue(String id, Subject subject, Predicate<Place> fits, Function<Place, Span> scope) {
  /** A clue about the text as a whole. */
  static Clue of(String id, Subject subject, Predicate<Place> fits) {
    return new Clue(id, subject, fits, Place::wholeText);
  }

  /** The same clue about a part of the text. */
  Clue about(Function<Place, Span> part) {
    return new Clue(id, subject, fits, part);
  }
}
