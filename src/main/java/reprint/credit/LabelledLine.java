package reprint.credit;

import reprint.read.Block;
import reprint.read.Span;

/**
 * A line like "Source: https://…".
 *
 * @param cue what the label says
 * @param label with its colon
 * @param value what follows it, without white space around; may be empty
 * @param block that holds it
 */
record LabelledLine(Cue cue, Span label, Span value, Block block) {
  /** Label and value. */
  Span span() {
    return new Span(label.offset(), Math.max(label.end(), value.end()) - label.offset());
  }
}
