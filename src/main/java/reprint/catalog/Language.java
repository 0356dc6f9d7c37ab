package reprint.catalog;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words by which people who write in a language give credit.
 *
 * @param tag BCP 47 tag in lower case, such as {@code zh-hans}; the name of the file
 * @param patterns by key; as the file has them, alternatives in round brackets
 */
public record Language(String tag, Map<String, List<String>> patterns) {
  /**
   * The keys of a language file that hold phrases; {@code rules/languages/README.md} tells what.
   */
  public static final Set<String> KEYS =
      Set.of(
          "language-name",
          "this",
          "the",
          "work",
          "author-label",
          "byline",
          "written",
          "bio",
          "joiner",
          "particle",
          "body",
          "nobody",
          "author-page",
          "source-notice",
          "source-label",
          "source-link",
          "partial",
          "translation",
          "translator-label",
          "adaptation",
          "change",
          "negation",
          "unaltered",
          "photo-label",
          "photo-by",
          "via",
          "title-label",
          "license-label",
          "copyright",
          "warranty",
          "excerpt",
          "restriction",
          "restriction-changes",
          "restriction-commerce",
          "endorsement",
          "commerce",
          "notice",
          "number-word",
          "unit-word",
          "time-word",
          "place-word",
          "spelling");

  public Language {
    Map<String, List<String>> copy = new TreeMap<>();
    patterns.forEach((key, all) -> copy.put(key, List.copyOf(all)));
    patterns = Map.copyOf(copy);
  }

  /**
   * The phrases of a key, in lower case with single spaces, alternatives written out; empty where
   * the file has none.
   */
  public List<String> phrases(String key) {
    Set<String> phrases = new LinkedHashSet<>();
    for (String pattern : patterns.getOrDefault(key, List.of())) {
      phrases.addAll(PhrasePattern.phrases(pattern));
    }
    return List.copyOf(phrases);
  }
}
