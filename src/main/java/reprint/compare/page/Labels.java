package reprint.compare.page;

import reprint.compare.word.Prose;
import reprint.compare.word.Tokens;
import reprint.read.Block;

/**
 * Short blocks of a page that are no text wherever they stand: a label that comes again, the head
 * of each printed page, a line between the headline and the first paragraph.
 */
public final class Labels {
  /** Words of a label that comes again. */
  private static final int LABEL = 3;

  /** Words of a printed page's head. */
  private static final int HEAD = 6;

  /** Words of a sentence that a headline rarely has. */
  private static final int PARAGRAPH = 12;

  /** Blocks within which it comes again. */
  private static final int REACH = 60;

  private static final int DIGITS = 5;

  private final Page page;
  private final Tokens tokens;
  private final int firstParagraph;
  private final boolean printed;

  public Labels(Page page) {
    this.page = page;
    tokens = page.tokens();
    firstParagraph = firstParagraph();
    String type = tokens.document().mediaType();
    printed = type.equals("text/plain") || type.equals("application/pdf");
  }

  private int firstParagraph() {
    int at = 0;
    while (at < tokens.size() && !isParagraph(at)) {
      at = tokens.blockEnd(at);
    }
    return at;
  }

  private boolean isParagraph(int at) {
    boolean item = page.block(at).element().equals("li");
    boolean text = page.words(at) >= PARAGRAPH && page.isSentence(at, tokens.blockEnd(at));
    return page.block(at).isArticle() && (item || text || page.words(at) >= Prose.PLENTY);
  }

  /** Whether a whole block is one. */
  public boolean isOne(Page.Piece piece) {
    boolean line = piece.words() <= (printed ? HEAD : LABEL) || piece.to() <= firstParagraph;
    return line && (isInHead(piece) || comesAgain(piece));
  }

  /** Whether it stands before the first paragraph and is no sentence: a date, a section's name. */
  private boolean isInHead(Page.Piece piece) {
    return piece.to() <= firstParagraph
        && page.block(piece.from()).role() == Block.Role.BODY
        && !page.isSentence(piece.from(), piece.to());
  }

  private boolean comesAgain(Page.Piece piece) {
    return comesAgain(piece, 1) || comesAgain(piece, -1);
  }

  /** Whether it comes again not far behind (step 1) or before (-1). */
  private boolean comesAgain(Page.Piece piece, int step) {
    int blocks = tokens.blockStarts().length - 1;
    int block = tokens.blocks()[piece.from()] + step;
    for (int n = 0; n < REACH && block >= 0 && block < blocks; n++, block += step) {
      int start = tokens.blockStarts()[block];
      boolean same = tokens.blockStarts()[block + 1] - start == piece.words();
      if (same && (isSame(piece, start) || printed && isSamePageHead(piece, start))) {
        return true;
      }
    }
    return false;
  }

  private boolean isSame(Page.Piece piece, int other) {
    return piece.words() <= LABEL && tokens.matches(piece.from(), tokens, other, piece.words());
  }

  /**
   * Whether two words or more are the same, and the others are numbers; or they count the pages.
   */
  private boolean isSamePageHead(Page.Piece piece, int other) {
    if (piece.words() == 1 && isNumber(piece.from()) && isNumber(other)) {
      return Math.abs(number(piece.from()) - number(other)) == 1;
    }
    int same = 0;
    for (int i = 0; i < piece.words(); i++) {
      boolean number = isNumber(piece.from() + i) && isNumber(other + i);
      if (!number && tokens.keys()[piece.from() + i] != tokens.keys()[other + i]) {
        return false;
      }
      same += number ? 0 : 1;
    }
    return same > 1 && piece.words() <= HEAD;
  }

  private boolean isNumber(int token) {
    String word = tokens.word(token);
    return word.length() < DIGITS
        && tokens.block(token).element().equals("p")
        && word.chars().allMatch(Character::isDigit);
  }

  private int number(int token) {
    return Integer.parseInt(tokens.word(token));
  }
}
