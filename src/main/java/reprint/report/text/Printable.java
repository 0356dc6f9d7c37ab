package reprint.report.text;

/**
 * Makes an article's text safe for a line of a terminal or a log: no character can move the cursor,
 * change colours, reverse the direction of writing or end the line.
 */
public final class Printable {
  private Printable() {}

  /** One line with white space joined: for messages. */
  public static String line(String text) {
    return visible(text.strip().replaceAll("\\s++", " "));
  }

  /** Keeps line ends: for whole texts. */
  public static String lines(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.lines().forEach(line -> out.append(visible(line.replace("\t", "    "))).append('\n'));
    return out.toString();
  }

  /** Replaces each invisible character by a visible one. */
  public static String visible(String text) {
    if (text.codePoints().noneMatch(Printable::isHidden)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.append(visible(c)));
    return out.toString();
  }

  /** U+2400 and following are pictures of the controls below U+0020. */
  public static String visible(int c) {
    if (!isHidden(c)) {
      return Character.toString(c);
    }
    return Character.toString(c < 0x20 ? 0x2400 + c : c == 0x7F ? 0x2421 : 0xFFFD);
  }

  /** Joiners and soft hyphens are harmless parts of words; direction changes are not. */
  private static boolean isHidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      case Character.FORMAT -> isDirection(c);
      default -> false;
    };
  }

  /** The controls of the Unicode bidirectional algorithm (UAX #9 §2). */
  private static boolean isDirection(int c) {
    return c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069;
  }
}
