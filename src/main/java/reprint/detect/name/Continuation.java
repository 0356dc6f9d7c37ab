package reprint.detect.name;

import java.util.Set;
import reprint.text.Span;

/**
 * Text after a name, separated from it, that may be its end: further restrictions, a version.
 *
 * @param span of all of it
 * @param elements of {@code NC ND SA}; empty if it cannot be the end of a name
 * @param version such as {@code 4.0}, or ""
 * @param endsSentence whether nothing else follows in the sentence
 * @param isCut whether the end of a line, an item or a paragraph is inside one of its words
 * @param hasIntroduction whether unknown words lead to it
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
