package reprint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import reprint.catalog.Language;
import reprint.compare.Words;

/** What the language files know of words, in the form the comparison takes. */
final class ComparisonWords {
  private ComparisonWords() {}

  /** The words of all languages together: a republication may be in any. */
  static Words of(List<Language> languages) {
    return new Words(
        all(languages, "negation"),
        all(languages, "number-word"),
        all(languages, "unit-word"),
        new Words.Times(
            all(languages, "time-word"),
            all(languages, "relative-time"),
            all(languages, "time-particle")),
        all(languages, "place-word"),
        all(languages, "notice"),
        all(languages, "photo-label"),
        all(languages, "aside"),
        all(languages, "editor-note"),
        all(languages, "spelling"),
        all(languages, "house-style"));
  }

  private static Set<String> all(List<Language> languages, String key) {
    return languages.stream().flatMap(l -> l.phrases(key).stream()).collect(Collectors.toSet());
  }
}
