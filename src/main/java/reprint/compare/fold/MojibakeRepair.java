package reprint.compare.fold;

import java.nio.charset.StandardCharsets;

/**
 * Restores UTF-8 that was once read as Windows-1252 or Latin-1: a curly quote that shows as three
 * letters is one sign.
 */
public final class MojibakeRepair implements FoldingStep {
  /**
   * The characters of Windows-1252 at 0x80 to 0x9F; for unassigned ones the control character
   * itself.
   */
  private static final String UPPER_HALF =
      "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D"
          + "\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153"
          + "\u009D\u017E\u0178";

  private static final char NO_BREAK_SPACE = '\u00C2';

  @Override
  public boolean mayStartWith(char unit) {
    return unit >= 0xC2 && unit <= 0xF4;
  }

  @Override
  public int rewrite(String text, int at, StringBuilder out) {
    char lead = text.charAt(at);
    int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    byte[] bytes = new byte[length];
    bytes[0] = (byte) lead;
    for (int i = 1; i < length; i++) {
      int next = at + i < text.length() ? continuation(text.charAt(at + i)) : -1;
      if (next < 0) {
        return lead == NO_BREAK_SPACE ? lostSpace(text, at, out) : closingQuote(text, at, out);
      }
      bytes[i] = (byte) next;
    }
    String repaired = new String(bytes, StandardCharsets.UTF_8);
    if (repaired.codePointCount(0, repaired.length()) != 1 || !isLikely(repaired.codePointAt(0))) {
      return 0;
    }
    out.append(repaired);
    return length;
  }

  /** Whether the units from {@code from} to {@code to} contain something to repair. */
  public static boolean isIn(String text, int from, int to) {
    MojibakeRepair repair = new MojibakeRepair();
    StringBuilder ignored = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (repair.mayStartWith(text.charAt(i)) && repair.rewrite(text, i, ignored) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The closing quote's last byte, 0x9D, is unassigned in Windows-1252 and is mostly lost. */
  private static int closingQuote(String text, int at, StringBuilder out) {
    if (!text.startsWith("\u00E2\u20AC", at)) {
      return 0;
    }
    out.append('"');
    return text.startsWith("\uFFFD", at + 2) ? 3 : 2;
  }

  /** The rest of a no-break space, whose second byte has become a plain one. */
  private static int lostSpace(String text, int at, StringBuilder out) {
    boolean alone = at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
    if (!alone || at > 0 && Character.isLetter(text.charAt(at - 1))) {
      return 0;
    }
    out.append(' ');
    return 1;
  }

  private static int continuation(char unit) {
    int index = UPPER_HALF.indexOf(unit);
    int value = index >= 0 ? 0x80 + index : unit;
    return value >= 0x80 && value <= 0xBF ? value : -1;
  }

  /**
   * Letters and signs that occur in texts; other pairs that only look like damage stay unchanged.
   */
  private static boolean isLikely(int c) {
    return c >= 0xA0 && c <= 0x17F
        || c >= 0x370 && c <= 0x6FF
        || c >= 0x2000 && c <= 0x27BF
        || c >= 0x3000 && c < 0xD800
        || c >= 0xFB00 && c <= 0xFB06
        || c == 0xFEFF
        || c > 0xFFFF;
  }
}
