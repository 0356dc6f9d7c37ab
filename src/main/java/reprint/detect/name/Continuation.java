package reprint.detect.name;

import java.util.Set;
import reprint.text.Span;

/**
 * What follows a name, separated from it, and may be its end: further restrictions, a version.
 *
 * @param span of all of it
 * @param elements of {@code NC ND SA}; empty: nothing that may be the end of a name
 * @param version such as {@code 4.0}, or ""
 * @param endsSentence whether nothing else follows in the sentence
 * @param isCut whether the end of a line, an item or a paragraph stands inside one of its words
 * @param hasIntroduction whether words that are not understood lead to it
 */
public record Continuation(
    Span span,
    Set<String> elements,
    String version,
    boolean endsSentence,
    boolean isCut,
    boolean hasIntroduction) {
  /** UTF-16 units of a word of a name, or of several that make one element. */
  static final int WORD = 60;
}
