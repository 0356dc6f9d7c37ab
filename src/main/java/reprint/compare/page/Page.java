package reprint.compare.page;

import java.util.ArrayList;
import java.util.List;
import reprint.compare.Words;
import reprint.compare.word.Prose;
import reprint.compare.word.Tokens;
import reprint.read.Block;

/**
 * One of the two documents as it is compared.
 *
 * @param tokens its words
 * @param partners for each word the word of the other document that keeps it; -1 if there is none
 * @param kept for each block the share of its words that are kept, 0 to 1
 * @param notices for each block whether it is a line about the article
 * @param teasers for each block whether all of it is a link
 * @param pictures for each block whether it belongs to a picture
 * @param lookup finds words in it
 */
public record Page(
    Tokens tokens,
    int[] partners,
    double[] kept,
    boolean[] notices,
    boolean[] teasers,
    boolean[] pictures,
    Lookup lookup) {

  /** The most words of a line about an article; a longer one is text of it. */
  private static final int LONGEST_LINE = 60;

  /** The page of a document whose words are known. */
  public static Page of(Tokens tokens, int[] partners, Words words, Lookup lookup) {
    LineKinds lines = new LineKinds(tokens.document());
    return new Page(
        tokens,
        partners,
        kept(tokens, partners),
        lines.notices(words.notices()),
        lines.teasers(),
        lines.pictures(words.pictures()),
        lookup);
  }

  /** The words from {@code from} to {@code to}, block by block. */
  public List<Piece> pieces(int from, int to) {
    List<Piece> pieces = new ArrayList<>();
    int at = from;
    while (at < to) {
      int end = Math.min(to, tokens.blockEnd(at));
      boolean whole = at == tokens.blockStart(at) && end == tokens.blockEnd(at);
      pieces.add(new Piece(at, end, whole));
      at = end;
    }
    return pieces;
  }

  /** The share of the words from {@code from} to {@code to} that have a partner, 0 to 1. */
  double kept(int from, int to) {
    int kept = 0;
    for (int i = from; i < to; i++) {
      kept += partners[i] >= 0 ? 1 : 0;
    }
    return to > from ? (double) kept / (to - from) : 0;
  }

  /** The share of the words of the token's block that are kept. */
  public double kept(int token) {
    return kept[tokens.blocks()[token]];
  }

  /** The number of words of the token's block. */
  public int words(int token) {
    return tokens.blockEnd(token) - tokens.blockStart(token);
  }

  public Block block(int token) {
    return tokens.block(token);
  }

  public boolean isNotice(int token) {
    return notices[tokens.blocks()[token]];
  }

  public boolean isTeaser(int token) {
    return teasers[tokens.blocks()[token]];
  }

  /** Whether the token's block is a byline; a long one contains text of the article. */
  public boolean isByline(int token) {
    return block(token).role() == Block.Role.BYLINE && words(token) <= LONGEST_LINE;
  }

  /** Whether the token's block belongs to a picture. */
  public boolean isOfPicture(int token) {
    return pictures[tokens.blocks()[token]];
  }

  private static double[] kept(Tokens tokens, int[] partners) {
    double[] kept = new double[tokens.blockStarts().length - 1];
    for (int i = 0; i < tokens.size(); i++) {
      double share = 1.0 / (tokens.blockEnd(i) - tokens.blockStart(i));
      kept[tokens.blocks()[i]] += partners[i] >= 0 ? share : 0;
    }
    return kept;
  }

  /** Whether the words read like a sentence rather than a label or a menu. */
  public boolean isProse(int from, int to) {
    if (to - from < Prose.FEWEST_WORDS) {
      return false;
    }
    return to - from >= Prose.PLENTY || isSentence(from, to);
  }

  /** Whether a sentence, or a line with a colon, ends at the end of the words or among them. */
  boolean isSentence(int from, int to) {
    boolean whole = to == tokens.blockEnd(to - 1); // nothing follows that an abbreviation goes with
    boolean ends = whole ? Prose.endsLine(tokens.between(to - 1)) : tokens.startsSentence(to);
    return ends || hasSentence(from, to);
  }

  private boolean hasSentence(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (tokens.startsSentence(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Words of one block.
   *
   * @param from the first
   * @param to after the last
   * @param whole whether they are all of the block
   */
  public record Piece(int from, int to, boolean whole) {
    public int words() {
      return to - from;
    }
  }
}
