package reprint.compare;

import java.util.Map;

/** Whether two words are spellings of one word, by the pairs of letters that a language varies. */
final class Spelling {
  private final Map<String, String> variants;

  Spelling(Map<String, String> variants) {
    this.variants = variants;
  }

  boolean isVariant(String one, String other) {
    int start = 0;
    int least = Math.min(one.length(), other.length());
    while (start < least && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    for (Map.Entry<String, String> pair : variants.entrySet()) {
      if (differBy(one, other, pair.getKey(), pair.getValue(), start)
          || differBy(other, one, pair.getKey(), pair.getValue(), start)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code one} becomes {@code other} when one {@code from} becomes {@code to}. */
  private static boolean differBy(String one, String other, String from, String to, int near) {
    for (int i = Math.max(0, near - from.length()); i <= near && i < one.length(); i++) {
      if (one.startsWith(from, i)
          && (one.substring(0, i) + to + one.substring(i + from.length())).equals(other)) {
        return true;
      }
    }
    return false;
  }
}
