package reprint.credit.reading;

import reprint.credit.words.PhraseKind;
import reprint.credit.words.PhraseMatch;
import reprint.read.Block;
import reprint.text.Span;

/**
 * A sentence by which a text speaks about itself.
 *
 * @param hit the phrase that shows it
 * @param sentence the sentence around it
 * @param block the block that holds it
 */
public record Notice(PhraseMatch hit, Span sentence, Block block) {
  /** How many units before a phrase are searched for "this article". */
  private static final int BEFORE = 200;

  /** A line that names the source after a label says what a sentence does. */
  public static Notice of(LabelledLine line) {
    PhraseMatch label = new PhraseMatch(PhraseKind.SOURCE_NOTICE, line.label());
    return new Notice(label, line.span(), line.block());
  }

  public PhraseKind cue() {
    return hit.cue();
  }

  /** The text after the phrase in its sentence. */
  public Span rest() {
    return new Span(hit.span().end(), sentence.end() - hit.span().end());
  }

  /** The text before the phrase in its sentence, as far as it matters. */
  public Span before() {
    int start = hit.span().offset();
    int from = Math.max(sentence.offset(), start - BEFORE);
    return new Span(from, start - from);
  }
}
