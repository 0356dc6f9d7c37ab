package reprint.compare.page;

import java.util.Locale;
import java.util.Set;
import reprint.compare.word.TokenRange;
import reprint.compare.word.Tokens;

/**
 * Words that a republisher puts before a headline on the same line: a number, a section,
 * "Opinion:".
 */
final class Kickers {
  /** The most words of one. */
  private static final int MOST_WORDS = 4;

  /** Signs that separate a section's name from a headline. */
  private static final String BORDERS = "|\u00B7\u2022\u00BB/";

  private final Tokens tokens;
  private final Set<String> labels;

  Kickers(Tokens tokens, Set<String> labels) {
    this.tokens = tokens;
    this.labels = labels;
  }

  /** The heading after its kicker; all of it if it has none. */
  TokenRange without(TokenRange heading) {
    int start = heading.a();
    for (int i = start; i < Math.min(start + MOST_WORDS, heading.aEnd() - 1); i++) {
      if (isKicker(start, i + 1)) {
        return new TokenRange(i + 1, heading.aEnd(), 0, 0);
      }
    }
    return heading;
  }

  private boolean isKicker(int from, int to) {
    String behind = tokens.between(to - 1);
    boolean number = to - from == 1 && tokens.word(from).chars().allMatch(Character::isDigit);
    if (number && (behind.startsWith(".") || behind.startsWith(")"))) {
      return true;
    }
    if (behind.chars().anyMatch(c -> BORDERS.indexOf(c) >= 0)) {
      return true;
    }
    boolean border = behind.chars().anyMatch(c -> ":\uFF1A\u2013\u2014".indexOf(c) >= 0);
    return border && labels.contains(text(from, to));
  }

  private String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      text.append(i > from ? tokens.between(i - 1) : "").append(tokens.word(i));
    }
    return text.toString().toLowerCase(Locale.ROOT);
  }
}
