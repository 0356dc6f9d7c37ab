package reprint.catalog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A phrase of a language file with alternatives in round brackets: {@code (first|originally)
 * published (on|in|)} expands to six phrases. Brackets without a bar are part of the phrase.
 */
final class PhrasePattern {
  /** More phrases than one line should expand to; the longest in {@code rules} expands to 840. */
  static final int MAX_PHRASES = 1000;

  private PhrasePattern() {}

  /**
   * All phrases, in lower case and with single spaces.
   *
   * @throws IllegalArgumentException with a reason, for a pattern that cannot be expanded
   */
  static List<String> phrases(String pattern) {
    String lower = pattern.toLowerCase(Locale.ROOT);
    List<String> starts = List.of("");
    int done = 0;
    int open = lower.indexOf('(');
    while (open >= 0) {
      int close = lower.indexOf(')', open);
      int bar = lower.indexOf('|', open);
      if (bar >= 0 && bar < close) {
        String[] alternatives = lower.substring(open + 1, close).split("\\|", -1);
        starts = times(starts, lower.substring(done, open), alternatives);
        done = close + 1;
      }
      open = lower.indexOf('(', Math.max(open + 1, done));
    }
    Set<String> phrases = new LinkedHashSet<>();
    for (String start : starts) {
      phrases.add(tidy(start + lower.substring(done)));
    }
    if (phrases.contains("")) {
      throw new IllegalArgumentException("the phrase may be empty");
    }
    return List.copyOf(phrases);
  }

  /** Each start with {@code between} and each alternative after it. */
  private static List<String> times(List<String> starts, String between, String[] alternatives) {
    if ((long) starts.size() * alternatives.length > MAX_PHRASES) {
      throw new IllegalArgumentException("stands for more than " + MAX_PHRASES + " phrases");
    }
    List<String> all = new ArrayList<>(starts.size() * alternatives.length);
    for (String start : starts) {
      for (String alternative : alternatives) {
        all.add(start + between + alternative);
      }
    }
    return all;
  }

  private static String tidy(String phrase) {
    String bare = phrase.strip();
    return bare.contains("  ") ? bare.replaceAll(" +", " ") : bare;
  }
}
