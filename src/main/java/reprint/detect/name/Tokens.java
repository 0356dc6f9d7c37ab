package reprint.detect.name;

import java.util.List;
import reprint.catalog.Catalog;
import reprint.catalog.Name;
import reprint.catalog.Names;
import reprint.text.Letters;

/** Reads the pieces of a licence's name one after the other. */
final class Tokens {
  /** UTF-16 units between two pieces of a name: a line end, an indent, comment marks, brackets. */
  private static final int MAX_GAP = 60;

  private static final int MAX_WORD = 60;

  private final Names names;
  private final VersionNumbers versions;
  private final PlaceNames places;
  private final List<String> glyphs;
  private final BriefTokens brief;
  private final String text;
  private final int limit;

  Tokens(Catalog catalog, String text, int limit) {
    names = catalog.names();
    versions = new VersionNumbers(names, text, limit);
    places = new PlaceNames(catalog.places());
    glyphs = catalog.phrases("glyphs");
    brief = new BriefTokens(names, this, text, limit);
    this.text = text;
    this.limit = limit;
  }

  /** Whether "CC" begins at {@code at}, alone or with codes after it. */
  static boolean isMark(String text, int at, int limit) {
    boolean measure = at > 0 && Character.isDigit(text.charAt(at - 1)); // "250cc"
    return !measure
        && at + 1 < limit
        && Letters.fold(text.charAt(at)) == 'c'
        && Letters.fold(text.charAt(at + 1)) == 'c';
  }

  /** Whether a name begins with "CC" or "Creative Commons" itself. */
  boolean carriesMark(Token name) {
    String letters = Letters.of(text.substring(name.start(), name.end()));
    return isMark(text, name.start(), name.end())
        || names.of("cc").stream().anyMatch(letters::startsWith);
  }

  /** Where the next piece begins, or -1 if a sentence or paragraph ends before it. */
  int next(int from) {
    int lines = 0;
    boolean dash = false; // a joiner may be on a line of its own
    int i = from;
    while (i < limit && i - from <= MAX_GAP) {
      char c = text.charAt(i);
      if (Letters.fold(c) != '\0' && !Versions.isDash(c) || isGlyph(c, i)) {
        return i;
      }
      lines += c == '\n' ? 1 : 0;
      if (lines > (dash ? 2 : 1) || ends(c, i)) {
        return -1;
      }
      dash |= lines == 1 && (c == '+' || Versions.isJoint(text, i));
      i++;
    }
    return -1;
  }

  private boolean ends(char c, int at) {
    boolean full = c == '.' && at + 1 < limit && Character.isWhitespace(text.charAt(at + 1));
    return full && !isShort(at) || ";?\u3002\uFF1B".indexOf(c) >= 0;
  }

  /** Whether the full stop at {@code at} follows a single letter, as in "v. 3". */
  private boolean isShort(int at) {
    boolean single =
        at > 1
            && Character.isLetter(text.charAt(at - 1))
            && !Character.isLetterOrDigit(text.charAt(at - 2));
    return single || stands("ver", at);
  }

  private boolean stands(String word, int end) {
    return text.regionMatches(true, end - word.length(), word, 0, word.length());
  }

  private boolean isGlyph(char c, int at) {
    return GlyphScanner.mayBegin(c)
        && !GlyphScanner.meaning(glyphs, text.codePointAt(at)).isEmpty();
  }

  /** A sign that stands for a code. */
  private Token glyph(int start) {
    int sign = text.codePointAt(start);
    String meaning = GlyphScanner.meaning(glyphs, sign);
    boolean marker = meaning.equals("cc");
    int end = start + Character.charCount(sign);
    return new Token(
        marker ? Token.Kind.MARKER : Token.Kind.CODE, marker ? "CC" : meaning, start, end);
  }

  /**
   * The piece that begins at {@code start} with a letter, a digit or a sign.
   *
   * @param codes whether codes of elements may be here
   * @param place whether a jurisdiction may be here
   */
  Token read(int start, boolean codes, boolean place) {
    char c = text.charAt(start);
    if (c >= '0' && c <= '9') {
      return versions.read(start, start);
    }
    if (isGlyph(c, start)) {
      return glyph(start);
    }
    if ((c == 'v' || c == 'V') && start + 1 < limit && isDigit(start + 1)) {
      return versions.read(start, start + 1);
    }
    Name name = names.at(text, start, limit);
    Token codesHere = brief.read(start, codes);
    if (codesHere != null && (name == null || name.end() <= codesHere.end())) {
      return codesHere;
    }
    if (place) {
      Token found = places.read(text, start, limit);
      if (found != null && (name == null || name.end() <= found.end())) {
        return found;
      }
    }
    return name == null ? other(start) : named(name, start);
  }

  /** Whether there is a code and not the preposition "by". */
  boolean isCode(Token token) {
    return brief.isCode(token);
  }

  /** Whether codes follow {@code token}. */
  boolean isBeforeCodes(Token token) {
    return brief.isBeforeCodes(token);
  }

  private Token named(Name name, int start) {
    String meaning = name.meaning();
    int end = Codes.split(meaning).size() > 1 ? furthest(name, start) : name.end();
    Token.Kind kind =
        switch (meaning) {
          case "cc" -> Token.Kind.MARKER;
          case "license", "licenses", "version", "and", "scope", "filler" -> Token.Kind.WORD;
          default -> Token.Kind.NAME;
        };
    return new Token(kind, meaning, start, end);
  }

  /** "Attribution-NonCommercial" has a name of its own, and "NonCommercial Use" continues it. */
  private int furthest(Name name, int start) {
    int end = name.end();
    for (int i = start + 1; i < name.end(); i++) {
      boolean begins = Letters.isLetter(text.charAt(i)) && !Letters.isLetter(text.charAt(i - 1));
      Name last = begins ? names.at(text, i, limit) : null;
      boolean same = last != null && name.meaning().endsWith(last.meaning());
      end = same ? Math.max(end, last.end()) : end;
    }
    return end;
  }

  private boolean isDigit(int at) {
    return at < limit && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  /** A letter, or one of the signs that stand above or beside letters in the scripts of India. */
  private static boolean isPartOfWord(char c) {
    return Letters.isLetter(c)
        || c >= 0x300
            && (Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK);
  }

  private Token other(int start) {
    int end = start;
    while (end < limit && end - start < MAX_WORD && isPartOfWord(text.charAt(end))) {
      end++;
    }
    end = Math.max(end, start + 1);
    return new Token(Token.Kind.OTHER, "", start, end);
  }
}
