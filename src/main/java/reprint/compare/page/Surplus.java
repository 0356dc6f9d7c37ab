package reprint.compare.page;

import java.util.List;
import reprint.compare.word.TokenRange;
import reprint.compare.word.Tokens;
import reprint.read.Block;

/**
 * The parts of the original before and after the body: the page, or text that an excerpt leaves
 * out.
 */
public final class Surplus {
  /** Words that a page may have after an article without being its text: "A. B. contributed." */
  private static final int FEW_WORDS = 25;

  /** A short article is only complete with this share of it. */
  private static final double SHARE = 0.05;

  /** Share of kept words from which both pages have a block. */
  private static final double KEPT = 0.6;

  private final Page original;
  private final TokenRange body;
  private final Moves moves;
  private final List<Page.Piece> before;
  private final List<Page.Piece> behind;

  public Surplus(Page original, TokenRange body, Moves moves) {
    this.original = original;
    this.body = body;
    this.moves = moves;
    before = lost(behindByline(), body.a());
    behind = lost(body.aEnd(), original.tokens().size());
  }

  /** How many words of the original's text the republication leaves out at its ends. */
  public int leftOut() {
    int words = words(before) + words(behind);
    return words >= FEW_WORDS || words >= SHARE * body.originals() ? words : 0;
  }

  /**
   * Sentences after the body that the republication does not have, too few to be a part of the
   * text: they may be its end, or the page's.
   */
  public List<Change> doubts() {
    return behind.stream()
        .filter(piece -> original.block(piece.from()).role() == Block.Role.BODY)
        .filter(piece -> original.isSentence(piece.from(), piece.to()))
        .filter(piece -> original.kept(piece.from()) < KEPT)
        .map(piece -> Change.doubtfulCut(piece, body.bEnd()))
        .toList();
  }

  /** The text begins after the last byline; anything before it is a standfirst. */
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

  /** The paragraphs there that the republication does not have. */
  private List<Page.Piece> lost(int from, int to) {
    return original.pieces(from, to).stream()
        .filter(piece -> isText(piece) && !moves.isElsewhere(piece))
        .toList();
  }

  private static int words(List<Page.Piece> pieces) {
    return pieces.stream().mapToInt(Page.Piece::words).sum();
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
