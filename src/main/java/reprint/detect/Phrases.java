package reprint.detect;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import reprint.catalog.Catalog;

/** Asks whether a text holds one of the phrases that all languages have for a purpose. */
final class Phrases {
  private final Catalog catalog;
  private final Map<String, List<String>> lowerCase = new HashMap<>();

  Phrases(Catalog catalog) {
    this.catalog = catalog;
    for (String purpose :
        List.of(
            "intro",
            "intro-behind",
            "media-host",
            "media",
            "media-field",
            "site",
            "third",
            "this",
            "owner",
            "general",
            "either")) {
      List<String> phrases = catalog.phrases(purpose);
      lowerCase.put(purpose, phrases.stream().map(p -> p.toLowerCase(Locale.ROOT)).toList());
    }
  }

  /** Whether {@code text} holds one of them, as whole words. */
  boolean in(String purpose, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lowerCase.get(purpose).stream().anyMatch(p -> position(lower, p) >= 0);
  }

  /** Whether {@code text} begins with one of them, quotes and marks apart. */
  boolean starts(String purpose, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int start = 0;
    while (start < lower.length() && !Character.isLetterOrDigit(lower.charAt(start))) {
      start++;
    }
    int from = start;
    return lowerCase.get(purpose).stream()
        .anyMatch(p -> lower.startsWith(p, from) && isEdge(lower, from + p.length()));
  }

  /** Whether {@code text} holds {@code phrase} as whole words, in any case. */
  boolean holds(String text, String phrase) {
    return position(text.toLowerCase(Locale.ROOT), phrase.toLowerCase(Locale.ROOT)) >= 0;
  }

  /** Whether {@code word} is one of them, in any case. */
  boolean is(String purpose, String word) {
    return catalog.phrases(purpose).stream().anyMatch(p -> p.equalsIgnoreCase(word));
  }

  private static int position(String text, String phrase) {
    for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      if (isEdge(text, at - 1) && isEdge(text, at + phrase.length())) {
        return at;
      }
    }
    return -1;
  }

  /** Whether no word goes on at {@code at}; scripts without spaces have no edges. */
  private static boolean isEdge(String text, int at) {
    return at < 0
        || at >= text.length()
        || !Character.isLetterOrDigit(text.charAt(at))
        || text.charAt(at) >= 0x2E80;
  }
}
