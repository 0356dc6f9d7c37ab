package reprint.catalog;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words by which people who write in a language give credit.
 *
 * @param tag BCP 47 tag in lower case, such as {@code zh-hans}; the name of the file
 * @param phrases by key: in lower case with single spaces, alternatives written out
 */
public record Language(String tag, Map<String, List<String>> phrases) {
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
          "author-path",
          "work-by",
          "by-behind",
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
          "aside",
          "number-word",
          "unit-word",
          "time-word",
          "relative-time",
          "time-particle",
          "place-word",
          "spelling",
          "house-style");

  public Language {
    Map<String, List<String>> copy = new TreeMap<>();
    phrases.forEach((key, all) -> copy.put(key, List.copyOf(all)));
    phrases = Map.copyOf(copy);
  }

  /** The phrases of a key; empty where the file has none. */
  public List<String> phrases(String key) {
    return phrases.getOrDefault(key, List.of());
  }
}
