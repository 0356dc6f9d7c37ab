package reprint.credit.reading;

import reprint.credit.words.PhraseKind;
import reprint.read.Block;
import reprint.text.Span;

/**
 * A line like "Source: https://…".
 *
 * @param cue the meaning of the label
 * @param label with its colon
 * @param value the text after it, trimmed; may be empty
 * @param block that holds it
 */
public record LabelledLine(PhraseKind cue, Span label, Span value, Block block) {
  /** Label and value. */
  public Span span() {
    return new Span(label.offset(), Math.max(label.end(), value.end()) - label.offset());
  }
}
