package reprint.detect.name;

import reprint.catalog.Name;
import reprint.catalog.Names;
import reprint.text.Letters;

/** Reads the jurisdiction of a licence: by name, or by a code of two letters. */
final class PlaceNames {
  /** Where the scripts of East Asia begin: two characters are a whole name there. */
  private static final char EAST_ASIA = 0x2E80;

  private final Names places;

  PlaceNames(Names places) {
    this.places = places;
  }

  /** The jurisdiction that begins at {@code start}, or null. */
  Token read(String text, int start, int limit) {
    Name name = places.at(text, start, limit);
    boolean whole = name != null && (name.end() - start > 2 || text.charAt(start) >= EAST_ASIA);
    if (whole) {
      return new Token(Token.Kind.PLACE, name.meaning(), start, name.end());
    }
    return isCode(text, start, limit)
        ? new Token(
            Token.Kind.PLACE, Letters.of(text.substring(start, start + 2)), start, start + 2)
        : null;
  }

  /** Whether two letters that may be the code of a jurisdiction are the word at {@code start}. */
  static boolean isCode(String text, int start, int limit) {
    boolean two = Codes.wordEnd(text, start, limit) - start == 2;
    return two && (isUpper(text, start) || isTight(text, start));
  }

  private static boolean isUpper(String text, int start) {
    return Character.isUpperCase(text.charAt(start))
        && Character.isUpperCase(text.charAt(start + 1));
  }

  private static boolean isTight(String text, int start) {
    return start > 0 && "-_".indexOf(text.charAt(start - 1)) >= 0;
  }
}
