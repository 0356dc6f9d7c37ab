package reprint.detect;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import reprint.catalog.Catalog;
import reprint.catalog.Letters;
import reprint.read.Span;

/**
 * What stands behind a name, parted from it, and may be its end: further restrictions, a version.
 *
 * @param span of all of it
 * @param elements of {@code NC ND SA}; empty: nothing that may be the end of a name
 * @param version such as {@code 4.0}, or ""
 * @param whole whether nothing else follows in the sentence
 * @param cut whether the end of a line, an item or a paragraph stands inside one of its words
 */
record NameRest(Span span, Set<String> elements, String version, boolean whole, boolean cut) {

  /** What begins at {@code start}, where a letter or digit stands. */
  static NameRest read(Catalog catalog, String text, int start, int limit) {
    String line = oneLine(text.substring(start, limit));
    Tokens tokens = new Tokens(catalog, line, line.length());
    Misspelling misspelling = new Misspelling(catalog.names(), line, tokens);
    Set<String> elements = new LinkedHashSet<>();
    String version = "";
    boolean cut = false;
    int first = -1;
    int end = 0;
    for (int at = 0; at >= 0; at = SplitNames.next(line, end, line.length())) {
      Token token = corrected(tokens.read(at, true, false), misspelling);
      List<String> named = elements(token);
      boolean number = token.kind() == Token.Kind.VERSION && Versions.isKnown(token.value());
      boolean known = number || !named.isEmpty() && !named.contains("BY");
      boolean around = !elements.isEmpty() ? token.kind() == Token.Kind.WORD : token.isBetween();
      if (!known && !around || number && !version.isEmpty()) {
        break;
      }
      first = known && first < 0 ? at : first;
      cut |= known && text.substring(start + at, start + token.end()).indexOf('\n') >= 0;
      elements.addAll(named);
      version = number ? token.value() : version;
      end = token.end();
    }
    first = Math.max(first, 0);
    boolean whole = !version.isEmpty() || endsAt(text, start + end);
    return new NameRest(new Span(start + first, end - first), elements, version, whole, cut);
  }

  private static Token corrected(Token token, Misspelling misspelling) {
    Token near = token.kind() == Token.Kind.OTHER ? misspelling.at(token) : null;
    return near == null ? token : near;
  }

  /** Blanks instead of line ends and of the marks that begin a line, of the same length. */
  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text);
    boolean begins = false;
    for (int i = 0; i < text.length(); i++) {
      boolean word = Letters.fold(text.charAt(i)) != '\0';
      begins = text.charAt(i) == '\n' || begins && !word;
      if (begins) {
        line.setCharAt(i, ' ');
      }
    }
    return line.toString();
  }

  private static List<String> elements(Token token) {
    boolean names = token.kind() == Token.Kind.NAME || token.kind() == Token.Kind.CODE;
    return names ? Codes.split(token.value()) : List.of();
  }

  /** Whether nothing follows in the line but marks. */
  private static boolean endsAt(String text, int end) {
    int i = end;
    while (i < text.length() && " \t)]*_\"\'\u201D\u00BB".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i >= text.length() || ".,;!?\n\u3002\uFF1B".indexOf(text.charAt(i)) >= 0;
  }
}
