package reprint.catalog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A phrase of a language file with alternatives in round brackets: {@code (first|originally)
 * published (on|in|)} stands for six phrases. Brackets without a bar are part of the phrase.
 */
final class PhrasePattern {
  /** More phrases than one line should stand for; the longest in {@code rules} stands for 840. */
  static final int MAX_PHRASES = 1000;

  private PhrasePattern() {}

  /**
   * All phrases, in lower case and with single spaces.
   *
   * @throws IllegalArgumentException with a reason, for a pattern that cannot be written out
   */
  static List<String> phrases(String pattern) {
    List<StringBuilder> all = new ArrayList<>(List.of(new StringBuilder()));
    int at = 0;
    while (at < pattern.length()) {
      int close = pattern.charAt(at) == '(' ? pattern.indexOf(')', at) : -1;
      if (close > 0 && pattern.substring(at, close).contains("|")) {
        all = times(all, pattern.substring(at + 1, close).split("\\|", -1));
        at = close + 1;
      } else {
        char c = pattern.charAt(at++);
        all.forEach(phrase -> phrase.append(c));
      }
    }
    Set<String> phrases = new LinkedHashSet<>();
    all.forEach(phrase -> phrases.add(tidy(phrase.toString())));
    if (phrases.contains("")) {
      throw new IllegalArgumentException("the phrase may be empty");
    }
    return List.copyOf(phrases);
  }

  private static List<StringBuilder> times(List<StringBuilder> starts, String[] alternatives) {
    if ((long) starts.size() * alternatives.length > MAX_PHRASES) {
      throw new IllegalArgumentException("stands for more than " + MAX_PHRASES + " phrases");
    }
    List<StringBuilder> all = new ArrayList<>();
    for (StringBuilder start : starts) {
      for (String alternative : alternatives) {
        all.add(new StringBuilder(start).append(alternative));
      }
    }
    return all;
  }

  private static String tidy(String phrase) {
    String bare = phrase.strip().toLowerCase(Locale.ROOT);
    return bare.contains("  ") ? bare.replaceAll(" +", " ") : bare;
  }
}
