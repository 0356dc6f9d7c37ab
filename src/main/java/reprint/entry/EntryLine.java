package reprint.entry;

import java.util.Optional;
import reprint.text.Span;

/**
 * A line of an entry.
 *
 * @param span all of it, without the line end
 * @param content without the marks of a list in front
 * @param label what the words before the colon mean; absent if they are no known label
 * @param colon offset of a colon after a few words; -1 if there is none
 */
public record EntryLine(Span span, Span content, Optional<Label> label, int colon) {
  /** The text after the colon, white space included; the whole line if there is no colon. */
  public Span value() {
    return colon < 0 ? span : new Span(colon + 1, span.end() - colon - 1);
  }
}
