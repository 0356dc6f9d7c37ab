package reprint.config;

import java.util.function.IntPredicate;

/**
 * Matching with a star for "any number of anything", on letters or on parts of a path. Needs at
 * most pattern times text steps, whatever the pattern.
 */
final class Wildcard {
  private Wildcard() {}

  /** Whether the part of the pattern at one index takes the part of the text at the other. */
  interface Fit {
    boolean test(int pattern, int text);
  }

  /** A star takes as little as it can; when the rest does not fit, the last star takes one more. */
  static boolean matches(int patternLength, int textLength, IntPredicate isStar, Fit fit) {
    int p = 0;
    int t = 0;
    int star = -1;
    int taken = 0;
    while (t < textLength) {
      if (p < patternLength && isStar.test(p)) {
        star = p++;
        taken = t;
      } else if (p < patternLength && fit.test(p, t)) {
        p++;
        t++;
      } else if (star >= 0) {
        p = star + 1;
        t = ++taken;
      } else {
        return false;
      }
    }
    while (p < patternLength && isStar.test(p)) {
      p++;
    }
    return p == patternLength;
  }

  /** {@code *} is any number of letters, {@code ?} is one. */
  static boolean matches(String pattern, String text) {
    return matches(
        pattern.length(),
        text.length(),
        p -> pattern.charAt(p) == '*',
        (p, t) -> pattern.charAt(p) == '?' || pattern.charAt(p) == text.charAt(t));
  }
}
