package reprint.compare.page;

import reprint.compare.word.TokenRange;
import reprint.compare.word.Tokens;
import reprint.read.Block;

/**
 * Widens the body of the republication by paragraphs that were moved to its ends, and both bodies
 * by a line at their ends that only prose separates from the rest, so that insertions are inside,
 * and by a paragraph there of which a part is left.
 */
final class BodyWidening {
  /** A line of so many words is not there by chance. */
  private static final int LINE = 4;

  /** Share of kept words below which only one side has a paragraph. */
  private static final double ELSEWHERE = 0.3;

  private final Page original;
  private final Page republished;

  BodyWidening(Page original, Page republished) {
    this.original = original;
    this.republished = republished;
  }

  TokenRange widen(TokenRange body) {
    TokenRange s = withMoved(body);
    int line = s.a() - 1;
    if (isSameLine(line) && isProse(endThere(line), s.b())) {
      s = new TokenRange(start(line), s.aEnd(), startThere(line), s.bEnd());
    }
    line = s.aEnd();
    if (isSameLine(line) && isProse(s.bEnd(), startThere(line))) {
      s = new TokenRange(s.a(), original.tokens().blockEnd(line), s.b(), endThere(line));
    }
    return withLast(withFirst(s));
  }

  private TokenRange withFirst(TokenRange s) {
    boolean part = s.a() > 0 && s.b() > 0 && isPart(s.b() - 1, s.a() - 1);
    return part
        ? new TokenRange(
            start(s.a() - 1), s.aEnd(), republished.tokens().blockStart(s.b() - 1), s.bEnd())
        : s;
  }

  private TokenRange withLast(TokenRange s) {
    boolean part =
        s.aEnd() < original.tokens().size()
            && s.bEnd() < republished.tokens().size()
            && isPart(s.bEnd(), s.aEnd());
    return part
        ? new TokenRange(
            s.a(),
            original.tokens().blockEnd(s.aEnd()),
            s.b(),
            republished.tokens().blockEnd(s.bEnd()))
        : s;
  }

  /** Whether a block of the republication is a sentence in a paragraph of the original. */
  private boolean isPart(int token, int paragraph) {
    Tokens there = republished.tokens();
    boolean text =
        republished.block(token).role() == Block.Role.BODY
            && original.block(paragraph).role() == Block.Role.BODY
            && republished.words(token) >= LINE
            && republished.isSentence(there.blockStart(token), there.blockEnd(token));
    int[] place =
        text ? original.lookup().find(there, there.blockStart(token), there.blockEnd(token)) : null;
    return place != null
        && place[0] >= start(paragraph)
        && place[1] <= original.tokens().blockEnd(paragraph);
  }

  private TokenRange withMoved(TokenRange body) {
    Tokens there = republished.tokens();
    int from = body.b();
    for (int i = from; i > 0 && isParagraph(i - 1); i = there.blockStart(i - 1)) {
      from = isOf(body, there.blockStart(i - 1)) ? there.blockStart(i - 1) : from;
    }
    int to = body.bEnd();
    for (int i = to; i < there.size() && isParagraph(i); i = there.blockEnd(i)) {
      to = isOf(body, i) ? there.blockEnd(i) : to;
    }
    return new TokenRange(body.a(), body.aEnd(), from, to);
  }

  /** Whether the body of the original has the block's words at a place where they are missing. */
  private boolean isOf(TokenRange body, int from) {
    int[] place =
        republished.kept(from) < ELSEWHERE
            ? original
                .lookup()
                .find(republished.tokens(), from, republished.tokens().blockEnd(from))
            : null;
    return place != null
        && place[0] >= body.a()
        && place[1] <= body.aEnd()
        && original.kept(place[0], place[1]) < ELSEWHERE;
  }

  /** Whether a block of the republication contains the whole block of a word of the original. */
  private boolean isSameLine(int token) {
    if (token < 0 || token >= original.tokens().size() || original.words(token) < LINE) {
      return false;
    }
    int from = start(token);
    int partner = original.partners()[from];
    for (int i = from; i < original.tokens().blockEnd(token); i++) {
      if (partner < 0 || original.partners()[i] != partner + i - from) {
        return false;
      }
    }
    return republished.block(partner).isArticle()
        && republished.words(partner) == original.words(token)
        && !CoreBlocks.isFrame(original, token)
        && !CoreBlocks.isFrame(republished, partner)
        && !original.isNotice(token)
        && !republished.isNotice(partner);
  }

  private boolean isProse(int from, int to) {
    for (int i = from; i < to; i = republished.tokens().blockEnd(i)) {
      if (!isParagraph(i)) {
        return false;
      }
    }
    return from < to;
  }

  private boolean isParagraph(int token) {
    Tokens tokens = republished.tokens();
    return republished.block(token).role() == Block.Role.BODY
        && !republished.isNotice(token)
        && !republished.isTeaser(token)
        && republished.isProse(tokens.blockStart(token), tokens.blockEnd(token));
  }

  private int start(int token) {
    return original.tokens().blockStart(token);
  }

  private int startThere(int token) {
    return republished.tokens().blockStart(original.partners()[start(token)]);
  }

  private int endThere(int token) {
    return republished.tokens().blockEnd(original.partners()[start(token)]);
  }
}
