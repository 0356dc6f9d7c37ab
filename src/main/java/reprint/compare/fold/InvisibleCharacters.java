package reprint.compare.fold;

/**
 * Removes characters that show nothing: soft hyphens, zero-width and direction marks, variation
 * selectors (Unicode's Default_Ignorable_Code_Point), and the stroke that stretches Arabic words,
 * so that they hide no change.
 */
final class InvisibleCharacters implements FoldingStep {
  @Override
  public boolean mayStartWith(char unit) {
    return unit >= 0xAD && isInvisible(unit) || unit == 0xDB40;
  }

  @Override
  public int rewrite(String text, int at, StringBuilder out) {
    return Character.isHighSurrogate(text.charAt(at)) && at + 1 < text.length() ? 2 : 1;
  }

  private static boolean isInvisible(char c) {
    return c == 0xAD
        || c == 0x34F
        || c == 0x61C
        || c == 0x640
        || c == 0x115F
        || c == 0x1160
        || c == 0x3164
        || c == 0x17B4
        || c == 0x17B5
        || c >= 0x180B && c <= 0x180F
        || c >= 0x200B && c <= 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2060 && c <= 0x206F
        || c >= 0xFE00 && c <= 0xFE0F
        || c == 0xFEFF
        || c == 0xFFA0;
  }
}
