package reprint.read.build;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Appends text that a parser has extracted from its source, and finds the source place of each
 * character, through entities and backslashes.
 */
public final class Aligner {
  private static final Pattern ENTITY = Pattern.compile("&(?:#\\w{1,9}|\\w{1,40});?");
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  /** How a format can write a character. */
  public enum Escapes {
    NONE,
    /** HTML's. */
    ENTITIES,
    /** HTML's, and a backslash before a character. */
    MARKDOWN
  }

  private final TextBuilder target;
  private final String text;
  private final SourceView view;
  private final Escapes escapes;
  private int in;
  private int at;

  private Aligner(TextBuilder target, String text, SourceView view, Escapes escapes) {
    this.target = target;
    this.text = text;
    this.view = view;
    this.escapes = escapes;
  }

  /**
   * Appends {@code text}, which was read from {@code view}.
   *
   * @param escapes how the source may write a character of the text
   */
  public static void append(TextBuilder target, String text, SourceView view, Escapes escapes) {
    new Aligner(target, text, view, escapes).run();
  }

  private void run() {
    while (at < text.length() && in < view.text().length()) {
      int next = entity();
      next = next > 0 ? next : escape();
      next = next > 0 ? next : letters();
      if (next == 0 && !skip()) {
        break;
      }
    }
    if (at < text.length()) {
      int from = view.offsets()[in];
      target.append(text.substring(at), from, view.offsets()[view.text().length()] - from);
    }
  }

  /** Units of an entity at this place of the source; 0: there is none. */
  private int entity() {
    if (escapes == Escapes.NONE || view.text().charAt(in) != '&') {
      return 0;
    }
    Matcher matcher = ENTITY.matcher(view.text()).region(in, view.text().length());
    if (!matcher.lookingAt()) {
      return 0;
    }
    String decoded = Parser.unescapeEntities(matcher.group(), false);
    return decoded.startsWith("&") && !decoded.equals("&") || !text.startsWith(decoded, at)
        ? 0
        : take(decoded, matcher.group().length());
  }

  private int escape() {
    String source = view.text();
    boolean escaped =
        escapes == Escapes.MARKDOWN
            && source.charAt(in) == '\\'
            && in + 1 < source.length()
            && source.charAt(in + 1) == text.charAt(at)
            && ESCAPABLE.indexOf(text.charAt(at)) >= 0;
    return escaped ? take(text.substring(at, at + 1), 2) : 0;
  }

  private int take(String piece, int length) {
    int from = view.offsets()[in];
    target.append(piece, from, view.offsets()[in + length] - from);
    at += piece.length();
    in += length;
    return length;
  }

  /** Appends the longest run that is the same on both sides. */
  private int letters() {
    int length = 0;
    while (isSame(length) && view.offsets()[in + length] == view.offsets()[in] + length) {
      length++;
    }
    if (length > 0) {
      target.append(text.substring(at, at + length), view.offsets()[in]);
      at += length;
      in += length;
    }
    return length;
  }

  private boolean isSame(int ahead) {
    if (at + ahead >= text.length() || in + ahead >= view.text().length()) {
      return false;
    }
    char c = view.text().charAt(in + ahead);
    boolean special = ahead > 0 && escapes != Escapes.NONE && (c == '&' || c == '\\');
    return !special && c == text.charAt(at + ahead);
  }

  /** Skips source that the text lacks; false if the two have nothing more in common. */
  private boolean skip() {
    char source = view.text().charAt(in);
    if (Character.isWhitespace(source) && text.charAt(at) == ' ') {
      return take(" ", 1) > 0;
    }
    in++;
    return true;
  }
}
