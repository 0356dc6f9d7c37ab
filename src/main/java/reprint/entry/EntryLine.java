package reprint.entry;

import java.util.Optional;
import reprint.text.Span;

/**
 * A line of an entry.
 *
 * @param span all of it, without the line end
 * @param content without the marks of a list in front
 * @param label what the words before the colon mean; absent: nothing that is known
 * @param colon where a colon stands after a few words; -1: nowhere
 */
public record EntryLine(Span span, Span content, Optional<Label> label, int colon) {
  /** What stands after the colon, white space included; the whole line where there is none. */
  public Span value() {
    return colon < 0 ? span : new Span(colon + 1, span.end() - colon - 1);
  }
}
