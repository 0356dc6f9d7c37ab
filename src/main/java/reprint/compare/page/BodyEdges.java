package reprint.compare.page;

import reprint.compare.word.TokenRange;
import reprint.compare.word.Tokens;

/**
 * Widens the body at its ends by blocks that belong to it although they were changed or divided
 * differently.
 */
final class BodyEdges {
  /** Share of its words that a changed sentence must have kept on both sides. */
  private static final double KEPT = 0.6;

  private static final int FEWEST_WORDS = 4;

  private final Page original;
  private final Page republished;

  BodyEdges(Page original, Page republished) {
    this.original = original;
    this.republished = republished;
  }

  TokenRange widen(TokenRange body) {
    TokenRange wider = withPartners(body);
    return withNext(withBefore(wider));
  }

  /**
   * If one page's block contains two of the other's, both ends include the words that are kept
   * there.
   */
  private TokenRange withPartners(TokenRange body) {
    int[] left = ends(original.partners(), body.a(), body.aEnd(), body.b(), body.bEnd());
    int[] right = ends(republished.partners(), body.b(), body.bEnd(), body.a(), body.aEnd());
    return new TokenRange(right[0], right[1], left[0], left[1]);
  }

  /** The other side's ends, so that all partners of the words are between them. */
  private static int[] ends(int[] partners, int from, int to, int start, int end) {
    int[] ends = {start, end};
    for (int i = from; i < to; i++) {
      if (partners[i] >= 0) {
        ends[0] = Math.min(ends[0], partners[i]);
        ends[1] = Math.max(ends[1], partners[i] + 1);
      }
    }
    return ends;
  }

  private TokenRange withBefore(TokenRange body) {
    TokenRange s = body;
    while (s.a() > 0 && s.b() > 0 && isSameSentence(s.a() - 1, s.b() - 1)) {
      int a = original.tokens().blockStart(s.a() - 1);
      int b = republished.tokens().blockStart(s.b() - 1);
      s = new TokenRange(a, s.aEnd(), b, s.bEnd());
    }
    return s;
  }

  private TokenRange withNext(TokenRange body) {
    TokenRange s = body;
    while (s.aEnd() < original.tokens().size()
        && s.bEnd() < republished.tokens().size()
        && isSameSentence(s.aEnd(), s.bEnd())) {
      int a = original.tokens().blockEnd(s.aEnd());
      int b = republished.tokens().blockEnd(s.bEnd());
      s = new TokenRange(s.a(), a, s.b(), b);
    }
    return s;
  }

  /** Whether the blocks of two words are one sentence or more of the text, slightly changed. */
  private boolean isSameSentence(int i, int j) {
    Tokens tokens = original.tokens();
    return !CoreBlocks.isFrame(original, i)
        && !CoreBlocks.isFrame(republished, j)
        && !original.isNotice(i)
        && !republished.isNotice(j)
        && original.block(i).isArticle()
        && republished.block(j).isArticle()
        && Math.min(original.words(i), republished.words(j)) >= FEWEST_WORDS
        && Math.min(original.kept(i), republished.kept(j)) >= KEPT
        && original.isSentence(tokens.blockStart(i), tokens.blockEnd(i));
  }
}
