package reprint.detect;

import java.util.Set;

/** Versions of the licences, and the signs that join a name's pieces. */
final class Versions {
  private static final Set<String> KNOWN = Set.of("1.0", "2.0", "2.1", "2.5", "3.0", "4.0");

  private Versions() {}

  static boolean isKnown(String version) {
    return KNOWN.contains(version);
  }

  static boolean isDash(char c) {
    return "-\u2010\u2011\u2012\u2013\u2014\u2212".indexOf(c) >= 0;
  }

  /** Whether a hyphen, underscore or the like stands at {@code offset}. */
  static boolean isJoint(String text, int offset) {
    return offset >= 0
        && offset < text.length()
        && "-_/\u2010\u2011\u2012\u2013\u2014\u2212\u00AD".indexOf(text.charAt(offset)) >= 0;
  }
}
