package reprint.detect.name;

import java.util.Set;

/** Versions of the licences, and the signs that join a name's pieces. */
public final class Versions {
  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212\u30FC";
  private static final Set<String> KNOWN = Set.of("1.0", "2.0", "2.1", "2.5", "3.0", "4.0");

  private Versions() {}

  static boolean isKnown(String version) {
    return KNOWN.contains(version);
  }

  static boolean isDash(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  /** The text with a hyphen for each dash and without invisible characters. */
  public static String hyphens(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.getType(c) != Character.FORMAT) {
        plain.append(isDash(c) ? '-' : c);
      }
    }
    return plain.toString();
  }

  /** Whether a dash or an invisible character at {@code offset} is inside a word such as by–nd. */
  public static boolean isInWord(String text, int offset) {
    char c = text.charAt(offset);
    boolean joins = isDash(c) || Character.getType(c) == Character.FORMAT;
    return joins && isWord(text, offset - 1) && isWord(text, offset + 1);
  }

  private static boolean isWord(String text, int offset) {
    char c = offset >= 0 && offset < text.length() ? text.charAt(offset) : ' ';
    return c == '-' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** Whether there is a hyphen, underscore or the like at {@code offset}. */
  static boolean isJoint(String text, int offset) {
    return offset >= 0
        && offset < text.length()
        && "-_/\u2010\u2011\u2012\u2013\u2014\u2212\u00AD".indexOf(text.charAt(offset)) >= 0;
  }
}
