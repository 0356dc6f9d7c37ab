package reprint.detect.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import reprint.text.Letters;

/** The two-letter codes of elements, alone or run together: {@code BY}, {@code BYNCND}. */
public final class Codes {
  private static final String ALL = "by nc nd sa";

  private Codes() {}

  /**
   * Elements as in an address.
   *
   * @param letters folded
   * @return "" unless {@code letters} are codes and nothing else
   */
  public static String of(String letters) {
    if (letters.isEmpty() || letters.length() % 2 != 0 || letters.length() > 8) {
      return "";
    }
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < letters.length(); i += 2) {
      String code = letters.substring(i, i + 2);
      if (!ALL.contains(code) || code.charAt(0) == ' ' || code.charAt(1) == ' ') {
        return "";
      }
      codes.add(code);
    }
    return String.join("-", codes);
  }

  /** Whether "by-nc", "by-nd" or "by-sa" begins at {@code at}. */
  public static boolean beginAt(String text, int at) {
    return at + 5 <= text.length()
        && Letters.fold(text.charAt(at)) == 'b'
        && Letters.fold(text.charAt(at + 1)) == 'y'
        && isPair(text, at + 2);
  }

  private static boolean isPair(String text, int at) {
    boolean joint = text.charAt(at) == '-' || text.charAt(at) == '_';
    return joint && !of(text.substring(at + 1, at + 3).toLowerCase(Locale.ROOT)).isEmpty();
  }

  /** The end of the word of unaccented Latin letters that begins at {@code start}. */
  static int wordEnd(String text, int start, int limit) {
    int end = start;
    while (end < limit && isLatin(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** The elements of a meaning such as {@code by-nc}; empty for one that has none. */
  public static List<String> split(String meaning) {
    List<String> parts = List.of(meaning.split("-", -1)); // "by-" was cut: it is not "by"
    boolean codes = parts.stream().allMatch(p -> p.length() == 2 && ALL.contains(p));
    return codes ? parts.stream().map(p -> p.toUpperCase(Locale.ROOT)).toList() : List.of();
  }
}
