package reprint.compare.align;

import reprint.compare.word.TokenRange;
import reprint.compare.word.Tokens;

/**
 * Puts a cut or an insertion where a reader would: "[the dog. ]The cat" and "[The dog. The ]cat"
 * are the same cut, and the first says what was cut.
 */
public final class Slider {
  private static final int MOST_STEPS = 200;

  private final Tokens a;
  private final Tokens b;
  private final Alignment alignment;

  public Slider(Tokens a, Tokens b, Alignment alignment) {
    this.a = a;
    this.b = b;
    this.alignment = alignment;
  }

  public void slide() {
    TokenRange whole = new TokenRange(0, a.size(), 0, b.size());
    for (TokenRange gap : Runs.gaps(alignment, whole)) {
      if (gap.republished() == 0) {
        slide(gap.a(), gap.aEnd(), gap.b(), a, b, true);
      } else if (gap.originals() == 0) {
        slide(gap.b(), gap.bEnd(), gap.a(), b, a, false);
      }
    }
  }

  /** Slides the words {@code from} to {@code to} of {@code own}, a gap before {@code other}. */
  private void slide(int from, int to, int other, Tokens own, Tokens others, boolean cut) {
    int left = 0;
    while (left < MOST_STEPS
        && from - left > 0
        && other - left > 0
        && isJoined(from - left - 1, other - left - 1, cut)
        && own.keys()[from - left - 1] == own.keys()[to - left - 1]) {
      left++;
    }
    int right = 0;
    while (right < MOST_STEPS
        && to + right < own.size()
        && other + right < others.size()
        && isJoined(to + right, other + right, cut)
        && own.keys()[to + right] == own.keys()[from + right]) {
      right++;
    }
    int best = 0;
    for (int shift = -left; shift <= right; shift++) {
      if (fit(own, from + shift, to + shift) > fit(own, from + best, to + best)) {
        best = shift;
      }
    }
    move(from, to, other, best, cut);
  }

  private void move(int from, int to, int other, int shift, boolean cut) {
    for (int i = 0; i < shift; i++) {
      rejoin(to + i, from + i, other + i, cut);
    }
    for (int i = 0; i < -shift; i++) {
      rejoin(from - 1 - i, to - 1 - i, other - 1 - i, cut);
    }
  }

  private boolean isJoined(int own, int other, boolean cut) {
    return cut ? alignment.right()[own] == other : alignment.left()[own] == other;
  }

  private void rejoin(int old, int now, int other, boolean cut) {
    if (cut) {
      alignment.part(old);
      alignment.join(now, other);
    } else {
      alignment.part(other);
      alignment.join(other, now);
    }
  }

  /** How complete the words are: 3 for whole blocks, 2 for sentences, else 0 or 1. */
  private static int fit(Tokens tokens, int from, int to) {
    boolean blockStart = from == 0 || tokens.blocks()[from] != tokens.blocks()[from - 1];
    boolean blockEnd = to == tokens.size() || tokens.blocks()[to] != tokens.blocks()[to - 1];
    if (blockStart && blockEnd) {
      return 3;
    }
    boolean sentenceEnd = blockEnd || tokens.startsSentence(to);
    boolean sentenceStart = blockStart || tokens.startsSentence(from);
    return sentenceStart && sentenceEnd ? 2 : sentenceStart ? 1 : 0;
  }
}
