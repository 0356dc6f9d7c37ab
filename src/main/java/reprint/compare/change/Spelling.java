package reprint.compare.change;

import java.util.Set;

/** Whether two words are spellings of one word, by the letter groups that a language varies. */
final class Spelling {
  private final Set<String> pairs;

  /** Spellings by such pairs as {@code our or}. */
  Spelling(Set<String> pairs) {
    this.pairs = pairs;
  }

  boolean isVariant(String one, String other) {
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    for (String pair : pairs) {
      String[] forms = pair.split(" ", 2);
      if (forms.length == 2
          && (differBy(one, other, forms[0], forms[1], same)
              || differBy(other, one, forms[0], forms[1], same))) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code one} becomes {@code other} when a {@code from} near {@code at} becomes to. */
  private static boolean differBy(String one, String other, String from, String to, int at) {
    for (int i = Math.max(0, at - from.length()); i <= at && i < one.length(); i++) {
      if (one.startsWith(from, i)
          && (one.substring(0, i) + to + one.substring(i + from.length())).equals(other)) {
        return true;
      }
    }
    return false;
  }
}
