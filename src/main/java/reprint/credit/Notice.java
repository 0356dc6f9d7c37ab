package reprint.credit;

import reprint.read.Block;
import reprint.read.Span;

/**
 * A sentence by which a text speaks about itself.
 *
 * @param hit the phrase that shows it
 * @param sentence the sentence around it
 * @param block the block that holds it
 */
record Notice(CueHit hit, Span sentence, Block block) {
  Cue cue() {
    return hit.cue();
  }

  /** What follows the phrase in its sentence. */
  Span rest() {
    return new Span(hit.span().end(), sentence.end() - hit.span().end());
  }
}
