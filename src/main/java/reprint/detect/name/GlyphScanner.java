package reprint.detect.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import reprint.catalog.Catalog;
import reprint.catalog.License;
import reprint.detect.Evidence;
import reprint.text.Span;

/** Reads licences that are written in signs: 🅭🅯⊜ 4.0. */
public final class GlyphScanner {
  /** The first UTF-16 unit of all signs but one: U+1F10D to U+1F16F. */
  private static final char HIGH = '\uD83C';

  /** The mathematical sign that stands for NoDerivatives. */
  private static final char EQUALS = '\u229C';

  /** UTF-16 units of such a name. */
  private static final int LONGEST = 60;

  private final List<String> glyphs;
  private final Catalog catalog;
  private final Resolver resolver;

  public GlyphScanner(Catalog catalog) {
    this.catalog = catalog;
    resolver = new Resolver(catalog);
    glyphs = catalog.phrases("glyphs");
  }

  /** Whether such a sign may begin with {@code c}. */
  static boolean mayBegin(char c) {
    return c == HIGH || c == EQUALS;
  }

  /**
   * The meaning of {@code sign}: {@code cc}, {@code zero} or a code; "" for any other sign.
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

  /** Adds the licence that begins at {@code at}; returns the offset after it, or {@code at}. */
  public int look(String text, int at, int to, List<Match> all) {
    String first = meaning(glyphs, text.codePointAt(at));
    if (first.isEmpty()) {
      return at;
    }
    if (first.equals("cc")) {
      return named(text, at, to, all);
    }
    Set<String> elements = new LinkedHashSet<>();
    int end = read(text, at, to, elements);
    Token version = version(text, end, to);
    if (!first.equals("zero") && elements.size() < 2 && version == null) {
      return at; // one sign alone is no licence
    }
    end = version == null ? end : version.end();
    String number = version == null ? "" : version.value();
    License license =
        first.equals("zero")
            ? resolver.tool("zero", number, "")
            : resolver.elements(elements, number, "");
    Span span = new Span(at, end - at);
    all.add(new Match(Evidence.Kind.GLYPH, license, span, null, null, ""));
    return end;
  }

  /** The sign for "CC" and what follows, in signs or letters: 🅭 BY 🄏 4.0. */
  private int named(String text, int at, int to, List<Match> all) {
    int limit = Math.min(to, at + LONGEST);
    LicenseName name = new NameParser(catalog, text, at, limit).parse();
    if (name.saysWhich() || !name.version().isEmpty()) {
      all.add(new Match(Evidence.Kind.GLYPH, resolver.license(name), name.span(), name, null, ""));
    }
    return Math.max(at, name.span().end());
  }

  /** Adds the meaning of the signs that begin at {@code at}; returns the offset after them. */
  private int read(String text, int at, int to, Set<String> elements) {
    int end = at;
    int i = at;
    while (i < to) {
      int sign = text.codePointAt(i);
      String meaning = meaning(glyphs, sign);
      if (meaning.isEmpty() && !isBetween(sign)) {
        break;
      }
      i += Character.charCount(sign);
      end = meaning.isEmpty() ? end : i;
      elements.addAll(Codes.split(meaning));
    }
    return end;
  }

  /** The elements of signs right after a name; a sign for "CC" begins a name of its own. */
  public Set<String> behind(String text, int end) {
    int at = end;
    while (at < text.length() && isBetween(text.codePointAt(at))) {
      at++;
    }
    Set<String> elements = new LinkedHashSet<>();
    String first = at < text.length() ? meaning(glyphs, text.codePointAt(at)) : "";
    if (!Codes.split(first).isEmpty()) {
      read(text, at, text.length(), elements);
    }
    return elements;
  }

  /** White space, and the selectors that choose between forms of a sign. */
  private static boolean isBetween(int sign) {
    return sign == ' ' || sign == 0xA0 || sign == 0xFE0E || sign == 0xFE0F;
  }

  private Token version(String text, int from, int to) {
    Tokens tokens = new Tokens(catalog, text, Math.min(to, from + 10));
    int at = tokens.next(from);
    boolean digit = at >= 0 && Character.isDigit(text.charAt(at));
    Token token = digit ? tokens.read(at, false, false) : null;
    return token != null && Versions.isKnown(token.value()) ? token : null;
  }
}
