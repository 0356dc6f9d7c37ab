package reprint.compare.page;

import java.util.Locale;
import java.util.Set;
import reprint.compare.word.Prose;
import reprint.compare.word.Tokens;
import reprint.read.Block;

/**
 * Short blocks of a page that are not text wherever they are: a repeated label, the head of each
 * printed page, a line between the headline and the first paragraph.
 */
public final class Labels {
  /** The most words of a repeated label. */
  private static final int LABEL = 3;

  /** The most words of a printed page's head. */
  private static final int HEAD = 6;

  /** The most words of such a head in columns: name, number, month and page. */
  private static final int COLUMNS = 12;

  /** A sentence has at least so many words; headlines rarely do. */
  private static final int PARAGRAPH = 12;

  /** Blocks within which it is repeated. */
  private static final int REACH = 60;

  private static final int DIGITS = 5;

  /** Numbers in them are the article's. */
  private static final Set<String> CELLS = Set.of("td", "th", "li", "dd");

  private final Page page;
  private final Tokens tokens;
  private final Set<String> pages;
  private final int firstParagraph;
  private final boolean printed;

  /**
   * Those of a page.
   *
   * @param pages words beside the number of a printed page
   */
  public Labels(Page page, Set<String> pages) {
    this.page = page;
    this.pages = pages;
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
    return line && (isInHead(piece) || comesAgain(piece))
        || printed && (isHeadOfPrintedPage(piece) || isBesidePageNumber(piece));
  }

  /** Whether the line before or after a short line is the number of a page. */
  private boolean isBesidePageNumber(Page.Piece piece) {
    return piece.words() <= HEAD
        && !page.isSentence(piece.from(), piece.to())
        && (isPageNumber(piece.from() - 1) || isPageNumber(piece.to()));
  }

  private boolean isPageNumber(int token) {
    boolean one = token >= 0 && token < tokens.size() && page.words(token) == 1;
    return one && isDigits(token) && page.kept(token) == 0;
  }

  /** Whether it is the number of a page, or a line in columns that has one. */
  private boolean isHeadOfPrintedPage(Page.Piece piece) {
    boolean line = piece.words() <= COLUMNS && !Prose.endsLine(tokens.between(piece.to() - 1));
    int numbers = 0;
    int words = 0;
    boolean columns = false;
    for (int i = piece.from(); line && i < piece.to(); i++) {
      numbers += isDigits(i) ? 1 : 0;
      words += isDigits(i) || pages.contains(tokens.word(i).toLowerCase(Locale.ROOT)) ? 1 : 0;
      columns |= i + 1 < piece.to() && tokens.between(i).contains("   ");
    }
    boolean ends = isNumber(piece.from()) || isNumber(piece.to() - 1);
    return line && (numbers > 0 && words == piece.words() || columns && ends);
  }

  /** Whether it is before the first paragraph and not a sentence: a date, a section's name. */
  private boolean isInHead(Page.Piece piece) {
    return piece.to() <= firstParagraph
        && page.block(piece.from()).role() == Block.Role.BODY
        && !page.isSentence(piece.from(), piece.to());
  }

  private boolean comesAgain(Page.Piece piece) {
    return comesAgain(piece, 1) || comesAgain(piece, -1);
  }

  /** Whether it is repeated not far after (step 1) or before (-1). */
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
   * Whether two or more words are the same and the others are numbers, or whether they count the
   * pages.
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
    return isDigits(token) && !CELLS.contains(tokens.block(token).element());
  }

  private boolean isDigits(int token) {
    String word = tokens.word(token);
    return word.length() < DIGITS && word.chars().allMatch(Character::isDigit);
  }

  private int number(int token) {
    return Integer.parseInt(tokens.word(token));
  }
}
