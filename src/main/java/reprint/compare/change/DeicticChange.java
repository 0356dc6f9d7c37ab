package reprint.compare.change;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import reprint.compare.Words;
import reprint.compare.word.TokenRange;
import reprint.compare.word.Tokens;

/**
 * Decides whether a time or a place was renamed for other readers: {@code yesterday} and {@code on
 * Monday}, {@code here} and {@code in Vellmar}. A different date is no such change.
 */
final class DeicticChange {
  private static final int YEAR = 4;

  private final Words.Times times;
  private final Set<String> places;

  DeicticChange(Words words) {
    times = words.times();
    places = words.places();
  }

  /** Both sides name a time, at least one of them relative to its day. */
  boolean isTime(Tokens a, Tokens b, TokenRange at) {
    Predicate<String> relative = times.relative()::contains;
    return isTime(a, at.a(), at.aEnd())
        && isTime(b, at.b(), at.bEnd())
        && (any(a, at.a(), at.aEnd(), relative) || any(b, at.b(), at.bEnd(), relative));
  }

  /** Between {@code last week} and {@code this week} only the first word changed. */
  private boolean isTime(Tokens tokens, int from, int to) {
    int behind = Math.min(to + 1, tokens.size());
    return all(tokens, from, to, w -> isNumber(w) || times.names().contains(w) || isSmall(w))
        && (any(tokens, from, behind, times.names()::contains)
            || any(tokens, from, to, w -> isNumber(w) && w.length() == YEAR));
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  private boolean isSmall(String word) {
    return times.relative().contains(word) || times.particles().contains(word);
  }

  /** One side names the place as people there do; the other may give its name. */
  boolean isPlace(Tokens a, Tokens b, TokenRange at) {
    return isHere(a, at.a(), at.aEnd()) && isSomewhere(b, at.b(), at.bEnd())
        || isHere(b, at.b(), at.bEnd()) && isSomewhere(a, at.a(), at.aEnd());
  }

  private boolean isHere(Tokens tokens, int from, int to) {
    return all(tokens, from, to, w -> places.contains(w) || isSmall(w))
        && any(tokens, from, to, places::contains);
  }

  private boolean isSomewhere(Tokens tokens, int from, int to) {
    boolean named = false;
    for (int i = from; i < to; i++) {
      String word = lower(tokens, i);
      boolean name = Character.isUpperCase(tokens.word(i).codePointAt(0));
      if (!name && !places.contains(word) && !isSmall(word)) {
        return false;
      }
      named |= name || places.contains(word);
    }
    return named;
  }

  private static boolean all(Tokens tokens, int from, int to, Predicate<String> which) {
    return !any(tokens, from, to, which.negate());
  }

  private static boolean any(Tokens tokens, int from, int to, Predicate<String> which) {
    for (int i = from; i < to; i++) {
      if (which.test(lower(tokens, i))) {
        return true;
      }
    }
    return false;
  }

  private static String lower(Tokens tokens, int token) {
    return tokens.word(token).toLowerCase(Locale.ROOT);
  }
}
