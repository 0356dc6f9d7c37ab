package reprint.read.companion;

/** Asks whether a path fits a pattern, in the time of their lengths multiplied. */
final class PathGlob {
  private PathGlob() {}

  /**
   * Whether all of {@code path} fits.
   *
   * @param folders whether {@code *} ends at a slash and {@code **} goes on, as in REUSE.toml; else
   *     {@code *} stands for anything and {@code ?} for one sign, as in dep5
   */
  static boolean fits(String pattern, String path, boolean folders) {
    boolean[] reached = new boolean[path.length() + 1];
    reached[0] = true;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      boolean any = c == '*';
      boolean twice = any && folders && pattern.startsWith("**", i);
      if (c == '\\' && i + 1 < pattern.length()) {
        c = pattern.charAt(++i);
      }
      i += twice ? 1 : 0;
      boolean one = c == '?' && !folders;
      reached =
          any ? behindAny(reached, path, !folders || twice) : behindSign(reached, path, c, one);
    }
    return reached[path.length()];
  }

  private static boolean[] behindAny(boolean[] before, String path, boolean slashes) {
    boolean[] reached = before.clone();
    for (int at = 0; at < path.length(); at++) {
      reached[at + 1] |= reached[at] && (slashes || path.charAt(at) != '/');
    }
    return reached;
  }

  private static boolean[] behindSign(boolean[] before, String path, char sign, boolean any) {
    boolean[] reached = new boolean[before.length];
    for (int at = 0; at < path.length(); at++) {
      reached[at + 1] = before[at] && (any || path.charAt(at) == sign);
    }
    return reached;
  }
}
