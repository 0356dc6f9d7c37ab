package reprint.detect.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import reprint.text.Scripts;

/** Phrases in lower case, looked for at any place of a text without asking one after the other. */
final class PhraseList {
  private static final int HASHES = 1 << 12;

  private final Map<Character, List<String>> byFirst = new HashMap<>();

  /** How phrases begin, by two units each, hashed: mostly says no. */
  private final boolean[] beginnings = new boolean[HASHES];

  PhraseList(Collection<String> phrases) {
    for (String phrase : phrases) {
      String lower = phrase.toLowerCase(Locale.ROOT);
      byFirst.computeIfAbsent(lower.charAt(0), c -> new ArrayList<>()).add(lower);
      boolean single = lower.length() == 1;
      int hash = single ? 0 : beginning(lower, 0);
      Arrays.fill(beginnings, hash, single ? HASHES : hash + 1, true);
    }
  }

  /** The phrase that stands at {@code at} of a text in lower case, as whole words; null: none. */
  String at(String lower, int at) {
    if (at + 1 < lower.length() && !beginnings[beginning(lower, at)]) {
      return null;
    }
    if (at >= lower.length() || !isEdge(lower, at - 1)) {
      return null;
    }
    for (String phrase : byFirst.getOrDefault(lower.charAt(at), List.of())) {
      if (lower.startsWith(phrase, at) && isEdge(lower, at + phrase.length())) {
        return phrase;
      }
    }
    return null;
  }

  private static int beginning(String text, int at) {
    return (text.charAt(at) * 31 + text.charAt(at + 1)) % HASHES;
  }

  /** Whether no word goes on at {@code at}; scripts without spaces have no edges. */
  static boolean isEdge(String text, int at) {
    if (at < 0 || at >= text.length()) {
      return true;
    }
    char c = text.charAt(at);
    return !Character.isLetterOrDigit(c) || Scripts.isWrittenTogether(c);
  }
}
