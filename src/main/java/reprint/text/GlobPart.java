package reprint.text;

/**
 * A part of a pattern.
 *
 * @param signs of {@link Kind#ONE}: the first and last of each range that fits
 * @param but whether it fits all other signs but a slash instead
 */
record GlobPart(Kind kind, String signs, boolean but) {
  enum Kind {
    /** One sign of a set. */
    ONE,
    /** Any number of signs but slashes. */
    NAME,
    /** Any number of signs. */
    ANY,
    /** Nothing, or any number of signs of which the last is a slash. */
    FOLDERS
  }

  static final GlobPart NAME = new GlobPart(Kind.NAME, "", false);
  static final GlobPart ANY = new GlobPart(Kind.ANY, "", false);
  static final GlobPart FOLDERS = new GlobPart(Kind.FOLDERS, "", false);

  /** One sign of a name. */
  static final GlobPart LETTER = new GlobPart(Kind.ONE, "", true);

  /** One character, even a slash. */
  static final GlobPart SIGN = new GlobPart(Kind.ONE, "\0\uFFFF", false);

  static GlobPart of(char sign) {
    return new GlobPart(Kind.ONE, "" + sign + sign, false);
  }

  /**
   * For each place, whether the pattern up to this part matches, computed from the pattern without
   * this part.
   */
  boolean[] behind(boolean[] before, String text) {
    boolean[] behind = kind == Kind.ONE ? new boolean[before.length] : before.clone();
    boolean open = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      open |= before[at];
      behind[at + 1] |=
          switch (kind) {
            case ONE -> before[at] && fits(c);
            case NAME -> behind[at] && c != '/';
            case ANY -> open;
            case FOLDERS -> open && c == '/';
          };
    }
    return behind;
  }

  private boolean fits(char c) {
    boolean in = false;
    for (int i = 0; i + 1 < signs.length() && !in; i += 2) {
      in = signs.charAt(i) <= c && c <= signs.charAt(i + 1);
    }
    return but ? !in && c != '/' : in;
  }
}
