package reprint.detect.name;

import java.util.List;

/** The signs of Unicode for Creative Commons and its elements. */
final class Glyphs {
  /** The first UTF-16 unit of all of them but one: U+1F10D to U+1F16F. */
  private static final char HIGH = '\uD83C';

  /** The mathematical sign that stands for NoDerivatives. */
  private static final char EQUALS = '\u229C';

  private Glyphs() {}

  /** Whether one may begin with {@code c}. */
  static boolean mayBegin(char c) {
    return c == HIGH || c == EQUALS;
  }

  /**
   * What {@code sign} stands for: {@code cc}, {@code zero} or a code; "" for any other sign.
   *
   * @param lines such as "🅯 is by"
   */
  static String meaning(List<String> lines, int sign) {
    for (String line : lines) {
      if (line.codePointAt(0) == sign) {
        return line.substring(line.lastIndexOf(' ') + 1);
      }
    }
    return "";
  }
}
