package reprint.report.text;

/**
 * Text of an article made fit for a line of a terminal or a log: no character of it can move the
 * cursor, change colours, turn the direction of writing or end the line.
 */
public final class Printable {
  private Printable() {}

  /** All on one line, white space joined: for messages. */
  public static String line(String text) {
    return visible(text.strip().replaceAll("\\s++", " "));
  }

  /** Keeps the line ends: for whole texts. */
  public static String lines(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.lines().forEach(line -> out.append(visible(line.replace("\t", "    "))).append('\n'));
    return out.toString();
  }

  /** Each character that cannot be seen becomes one that can. */
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

  /** Joiners and soft hyphens are part of words and harmless; changes of direction are not. */
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
