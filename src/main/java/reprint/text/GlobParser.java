package reprint.text;

import java.util.ArrayList;
import java.util.List;

/** Reads the dialects of {@link Glob}. */
final class GlobParser {
  private final String glob;
  private final List<GlobPart> parts = new ArrayList<>();
  private int at;

  private GlobParser(String glob) {
    this.glob = glob;
  }

  static List<GlobPart> text(String glob) {
    GlobParser parser = new GlobParser(glob);
    while (parser.at < glob.length()) {
      if (!parser.take("*", GlobPart.ANY) && !parser.take("?", GlobPart.SIGN)) {
        parser.sign();
      }
    }
    return parser.parts;
  }

  static List<GlobPart> reuse(String glob) {
    GlobParser parser = new GlobParser(glob);
    while (parser.at < glob.length()) {
      if (!parser.take("**", GlobPart.ANY) && !parser.take("*", GlobPart.NAME)) {
        parser.sign();
      }
    }
    return parser.parts;
  }

  /** A pattern of our configuration without its braces. */
  static List<GlobPart> folders(String glob) {
    String path = glob.replaceFirst("^\\./", "").replaceFirst("/+$", "");
    GlobParser parser =
        new GlobParser(path.replaceAll("/+", "/").replaceFirst("(?<=.)/\\*\\*$", ""));
    parser.anchor(path.contains("/"));
    while (parser.at < parser.glob.length()) {
      boolean first = parser.at == 0 || parser.glob.charAt(parser.at - 1) == '/';
      if (!(first && parser.take("**/", GlobPart.FOLDERS))
          && !parser.take("*", GlobPart.NAME)
          && !parser.take("?", GlobPart.LETTER)) {
        parser.parts.add(GlobPart.of(parser.glob.charAt(parser.at++)));
      }
    }
    return parser.parts;
  }

  /** A line of an ignore file, without the signs at its ends; null if a set in it is broken. */
  static List<GlobPart> ignoreLine(String glob) {
    GlobParser parser = new GlobParser(glob);
    parser.anchor(glob.contains("/"));
    while (parser.at < glob.length()) {
      int close = glob.charAt(parser.at) == '[' ? glob.indexOf(']', parser.at + 2) : -1;
      if (close > 0) {
        if (!parser.set(close)) {
          return null;
        }
      } else if (!parser.take("**/", GlobPart.FOLDERS)
          && !parser.take("**", GlobPart.ANY)
          && !parser.take("*", GlobPart.NAME)
          && !parser.take("?", GlobPart.LETTER)) {
        parser.sign();
      }
    }
    return parser.parts;
  }

  /** A pattern without a slash matches at any depth; a slash at its start only anchors it. */
  private void anchor(boolean anchored) {
    if (!anchored) {
      parts.add(GlobPart.FOLDERS);
    }
    at = glob.startsWith("/") ? 1 : 0;
  }

  private boolean take(String signs, GlobPart part) {
    boolean here = glob.startsWith(signs, at);
    if (here) {
      parts.add(part);
      at += signs.length();
    }
    return here;
  }

  /** The sign there, or the one after a backslash. */
  private void sign() {
    at += glob.charAt(at) == '\\' && at + 1 < glob.length() ? 1 : 0;
    parts.add(GlobPart.of(glob.charAt(at++)));
  }

  /** Reads the set that ends at {@code close}; false if a range in it ends before it begins. */
  private boolean set(int close) {
    boolean but = "!^".indexOf(glob.charAt(at + 1)) >= 0;
    StringBuilder ranges = new StringBuilder();
    int i = at + (but ? 2 : 1);
    while (i < close) {
      boolean range = i + 2 < close && glob.charAt(i + 1) == '-';
      char first = glob.charAt(i);
      char last = glob.charAt(range ? i + 2 : i);
      if (last < first) {
        return false;
      }
      ranges.append(first).append(last);
      i += range ? 3 : 1;
    }
    parts.add(new GlobPart(GlobPart.Kind.ONE, ranges.toString(), but));
    at = close + 1;
    return true;
  }
}
