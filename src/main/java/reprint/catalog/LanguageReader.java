package reprint.catalog;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import reprint.yaml.Node;
import reprint.yaml.Problems;

/** Reads the credit words of a language file; the licence names in it are the catalogue's. */
final class LanguageReader {
  /** Keys of a language file that hold names and phrases of licences. */
  private static final Set<String> LICENSE_KEYS =
      Set.of("names", "places", "intro", "context", "wordings");

  /**
   * Keys of {@code context}; words that are the same in all languages are in the catalogue's files.
   */
  private static final Set<String> CONTEXT_KEYS =
      Set.of(
          "intro-behind",
          "either",
          "media",
          "site",
          "third",
          "this",
          "them",
          "parts",
          "credits",
          "legal-text",
          "owner",
          "general",
          "example",
          "other-part");

  private LanguageReader() {}

  /**
   * A language.
   *
   * @param tag the file's name without its extension
   * @param problems receives the mistakes
   */
  static PackedLanguage read(String tag, Node file, Problems problems) {
    if (!file.isMapping()) {
      problems.add(file, "a language file is a map of keys to lists of phrases");
      return PackedLanguage.of(tag, Map.of());
    }
    Set<String> known = new TreeSet<>(Language.KEYS);
    known.addAll(LICENSE_KEYS);
    problems.unknownKeys(file, known);
    if (file.field("context") != null) {
      problems.unknownKeys(file.field("context"), CONTEXT_KEYS);
    }
    Map<String, List<String>> phrases = new LinkedHashMap<>();
    for (String key : file.fields().keySet()) {
      if (Language.KEYS.contains(key)) {
        phrases.put(key, phrases(file.field(key), problems));
      }
    }
    return PackedLanguage.of(tag, phrases);
  }

  private static List<String> phrases(Node list, Problems problems) {
    if (!list.isSequence()) {
      problems.add(list, "expected a list of phrases");
    }
    Set<String> patterns = new HashSet<>();
    Set<String> phrases = new LinkedHashSet<>();
    for (Node item : list.items()) {
      if (!patterns.add(item.text())) {
        problems.add(item, "the phrase stands here twice");
      }
      try {
        phrases.addAll(PhrasePattern.phrases(item.text()));
      } catch (IllegalArgumentException e) {
        problems.add(item, e.getMessage());
      }
    }
    return List.copyOf(phrases);
  }
}
