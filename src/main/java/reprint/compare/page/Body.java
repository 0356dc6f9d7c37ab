package reprint.compare.page;

import java.util.List;
import reprint.compare.word.TokenRange;
import reprint.compare.word.Tokens;

/**
 * The part of both documents in which the article itself is compared: from the first to the last
 * block that both have. The rest is the page around it, lines that a republisher adds, or, in the
 * original, the part that an excerpt leaves out.
 */
public final class Body {
  /** Two texts of so few words are compared as a whole: no paragraph shows where they begin. */
  private static final int FEW_WORDS = 30;

  /** Lines about the article that may stand at either end of it, on both pages. */
  private static final int MOST_NOTICES = 2;

  private final Page original;
  private final Page republished;
  private final Tokens a;
  private final Tokens b;

  public Body(Page original, Page republished) {
    this.original = original;
    this.republished = republished;
    a = original.tokens();
    b = republished.tokens();
  }

  /** The body's words on both sides; empty if no block is common. */
  public TokenRange find() {
    TokenRange left = text(original);
    TokenRange right = text(republished);
    boolean empty = Math.min(left.originals(), right.originals()) == 0;
    if (!empty && Math.max(left.originals(), right.originals()) <= FEW_WORDS) {
      return new TokenRange(left.a(), left.aEnd(), right.a(), right.aEnd());
    }
    CoreBlocks blocks = new CoreBlocks(original, republished);
    List<Integer> core = withoutFrame(blocks.firstWords());
    if (core.isEmpty()) {
      return new TokenRange(0, 0, 0, 0);
    }
    int start = core.get(0);
    int end = blocks.lastWord(core.get(core.size() - 1));
    TokenRange body =
        new TokenRange(
            a.blockStart(start),
            a.blockEnd(end),
            b.blockStart(partner(start)),
            b.blockEnd(partner(end)));
    TokenRange rim = new BodyEdges(original, republished).widen(body);
    return new BodyWidening(original, republished).widen(rim);
  }

  /** The blocks without notices, headlines and labels at either end; one is always left. */
  private List<Integer> withoutFrame(List<Integer> core) {
    int first = 0;
    int last = core.size() - 1;
    for (int n = 0; n < MOST_NOTICES; n++) {
      first += first < last && isNotice(core.get(first)) ? 1 : 0;
      last -= first < last && isNotice(core.get(last)) ? 1 : 0;
    }
    while (first < last && isHead(core.get(first), core.get(first + 1))) {
      first++;
    }
    while (last > first && isTail(core.get(last - 1), core.get(last))) {
      last--;
    }
    return core.subList(first, last + 1);
  }

  /** From the first to the last block, at {@code a} and {@code aEnd}, that may be article text. */
  private static TokenRange text(Page page) {
    Tokens tokens = page.tokens();
    int start = tokens.size();
    int end = tokens.size();
    for (int i = tokens.size(); i > 0; i = tokens.blockStart(i - 1)) {
      boolean frame = CoreBlocks.isFrame(page, i - 1) || page.isNotice(i - 1);
      if (!frame && !page.isTeaser(i - 1) && page.block(i - 1).isArticle()) {
        end = start == tokens.size() ? i : end;
        start = tokens.blockStart(i - 1);
      }
    }
    return new TokenRange(start, Math.max(start, end), 0, 0);
  }

  /**
   * Whether a block is a headline or label, separated from the text by a byline, date or notice.
   */
  private boolean isHead(int block, int next) {
    boolean label =
        original.words(block) < CoreBlocks.PARAGRAPH
            || !original.isSentence(a.blockStart(block), a.blockEnd(block));
    return label
        && (hasOthers(original, block, next, false)
            || hasOthers(republished, partner(block), partner(next), true));
  }

  /**
   * Whether a block is a label after the text, separated from it by blocks that only one page has.
   */
  private boolean isTail(int before, int block) {
    boolean label =
        original.words(block) < CoreBlocks.PARAGRAPH
            || original.isTeaser(block)
            || republished.isTeaser(partner(block));
    return label
        && (hasOthers(original, before, block, false)
            || hasOthers(republished, partner(before), partner(block), true));
  }

  /** An article may be about licences; only lines at its ends are about itself. */
  private boolean isNotice(int block) {
    return original.isNotice(block) || republished.isNotice(partner(block));
  }

  private int partner(int token) {
    return original.partners()[token];
  }

  /** Whether one page alone has a notice, label or furniture there; a sentence is no reason. */
  private static boolean hasOthers(Page page, int from, int to, boolean furniture) {
    Tokens tokens = page.tokens();
    for (int i = tokens.blockEnd(from); i < tokens.blockStart(to); i = tokens.blockEnd(i)) {
      boolean article = page.block(i).isArticle();
      boolean label = article ? !page.isProse(i, tokens.blockEnd(i)) : furniture;
      if (page.kept(i) < 0.5 && (page.isNotice(i) || label)) {
        return true;
      }
    }
    return false;
  }
}
