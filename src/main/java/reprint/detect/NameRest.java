package reprint.detect;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import reprint.catalog.Catalog;
import reprint.read.Span;

/**
 * What stands behind a name, parted from it, and may be its end: further restrictions, a version.
 *
 * @param span of all of it
 * @param elements of {@code NC ND SA}; empty: what stands there is no end of a name
 * @param version such as {@code 4.0}, or ""
 */
record NameRest(Span span, Set<String> elements, String version) {

  /** What begins at {@code start}, where a letter or digit stands. */
  static NameRest read(Catalog catalog, String text, int start, int limit) {
    Tokens tokens = new Tokens(catalog, text, limit);
    Misspelling misspelling = new Misspelling(catalog.names(), text, tokens);
    Set<String> elements = new LinkedHashSet<>();
    String version = "";
    int end = start;
    for (int at = start; at >= 0; at = SplitNames.next(text, end, limit)) {
      Token token = tokens.read(at, true, false);
      Token near = token.kind() == Token.Kind.OTHER ? misspelling.at(token) : null;
      token = near == null ? token : near;
      List<String> named = elements(token);
      boolean number = token.kind() == Token.Kind.VERSION && Versions.isKnown(token.value());
      boolean known = number || !named.isEmpty() && !named.contains("BY");
      boolean around = !elements.isEmpty() && token.kind() == Token.Kind.WORD;
      if (!known && !around || number && !version.isEmpty()) {
        break;
      }
      elements.addAll(named);
      version = number ? token.value() : version;
      end = token.end();
    }
    boolean whole = !version.isEmpty() || endsAt(text, end);
    return new NameRest(new Span(start, end - start), whole ? elements : Set.of(), version);
  }

  private static List<String> elements(Token token) {
    boolean names = token.kind() == Token.Kind.NAME || token.kind() == Token.Kind.CODE;
    return names ? Codes.split(token.value()) : List.of();
  }

  /** Whether nothing follows in the line but marks. */
  private static boolean endsAt(String text, int end) {
    int i = end;
    while (i < text.length() && " \t)]*_\"'\u201D\u00BB".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i >= text.length() || ".,;\n".indexOf(text.charAt(i)) >= 0;
  }
}
