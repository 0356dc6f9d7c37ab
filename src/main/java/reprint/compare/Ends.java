package reprint.compare;

import reprint.read.Block;

/**
 * What of the original lies before and behind the body: page, or text that an excerpt leaves out.
 */
final class Ends {
  /** Words that a page may have behind an article without being its text: "A. B. contributed." */
  private static final int FEW_WORDS = 25;

  /** A short article is not whole without so large a share of it. */
  private static final double SHARE = 0.05;

  private final Page original;
  private final Stretch body;
  private final Moves moves;

  Ends(Page original, Stretch body, Moves moves) {
    this.original = original;
    this.body = body;
    this.moves = moves;
  }

  /** How many words of the original's text the republication leaves out at its ends. */
  int leftOut() {
    int words = count(behindByline(), body.a()) + count(body.aEnd(), original.tokens().size());
    return words >= FEW_WORDS || words >= SHARE * body.originals() ? words : 0;
  }

  /** The text begins behind the last byline; what stands before it is a standfirst. */
  private int behindByline() {
    Tokens tokens = original.tokens();
    int start = 0;
    for (int i = 0; i < body.a(); i = tokens.blockEnd(i)) {
      Block block = tokens.block(i);
      boolean head = block.role() == Block.Role.BYLINE || block.level() == 1;
      start = head && block.isArticle() ? tokens.blockEnd(i) : start;
    }
    return start;
  }

  private int count(int from, int to) {
    int words = 0;
    for (Page.Piece piece : original.pieces(from, to)) {
      if (isText(piece) && !moves.isElsewhere(piece)) {
        words += piece.words();
      }
    }
    return words;
  }

  private boolean isText(Page.Piece piece) {
    return isText(original, piece);
  }

  /** Whether a block reads as a paragraph of an article. */
  static boolean isText(Page page, Page.Piece piece) {
    Block.Role role = page.block(piece.from()).role();
    boolean text = role == Block.Role.BODY || role == Block.Role.QUOTE || role == Block.Role.CODE;
    return text
        && !page.isNotice(piece.from())
        && !page.isTeaser(piece.from())
        && page.isProse(piece.from(), piece.to());
  }
}
