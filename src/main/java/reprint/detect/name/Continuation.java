package reprint.detect.name;

import java.util.Set;
import reprint.catalog.Catalog;
import reprint.text.Span;

/**
 * What stands behind a name, parted from it, and may be its end: further restrictions, a version.
 *
 * @param span of all of it
 * @param elements of {@code NC ND SA}; empty: nothing that may be the end of a name
 * @param version such as {@code 4.0}, or ""
 * @param whole whether nothing else follows in the sentence
 * @param cut whether the end of a line, an item or a paragraph stands inside one of its words
 * @param led whether words that are not understood lead to it
 */
public record Continuation(
    Span span, Set<String> elements, String version, boolean whole, boolean cut, boolean led) {
  /** UTF-16 units of a word of a name, or of several that make one element. */
  static final int WORD = 60;

  /** What begins at {@code start}, where a letter or digit stands. */
  public static Continuation read(Catalog catalog, String text, int start, int limit) {
    return new ContinuationReader(catalog, text, start, limit, true).read(start);
  }

  /** The same behind a name, whose last word may go on at {@code start}. */
  static Continuation behind(Catalog catalog, String text, Match name, int start, int limit) {
    int front = Math.max(name.span().offset(), name.span().end() - WORD);
    boolean whole = name.name().elements().contains("BY");
    return new ContinuationReader(catalog, text, front, limit, whole).read(start);
  }
}
