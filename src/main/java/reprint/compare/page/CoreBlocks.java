package reprint.compare.page;

import java.util.ArrayList;
import java.util.List;
import reprint.compare.word.Prose;
import reprint.compare.word.Tokens;
import reprint.read.Block;

/**
 * Blocks that both documents have as part of their article, not by chance and not as part of the
 * frame.
 */
final class CoreBlocks {
  /** A block of so many words is a paragraph, which is not on both pages by chance. */
  static final int PARAGRAPH = 8;

  /** So many words in the same order are not there by chance. */
  private static final int FEW_WORDS = 4;

  private final Page original;
  private final Page republished;

  CoreBlocks(Page original, Page republished) {
    this.original = original;
    this.republished = republished;
  }

  /** The first kept word of each such block of the original, in order. */
  List<Integer> firstWords() {
    List<Integer> found = new ArrayList<>();
    Tokens tokens = original.tokens();
    int i = 0;
    while (i < tokens.size()) {
      boolean core = isCore(i);
      if (core) {
        found.add(i);
      }
      i = core ? tokens.blockEnd(i) : i + 1;
    }
    return found;
  }

  /** The last kept word of the block that holds {@code token}. */
  int lastWord(int token) {
    int end = original.tokens().blockEnd(token) - 1;
    while (!isCore(end)) {
      end--;
    }
    return end;
  }

  private boolean isCore(int i) {
    int j = original.partners()[i];
    if (j < 0 || isFrame(original, i) || isFrame(republished, j)) {
      return false;
    }
    double kept = original.kept(i);
    double keptThere = republished.kept(j);
    boolean one = original.block(i).isArticle();
    boolean other = republished.block(j).isArticle();
    int words = Math.min(original.words(i), republished.words(j));
    if (words < PARAGRAPH) {
      boolean whole = Math.min(kept, keptThere) > 0.999 || words >= FEW_WORDS && isRun(i);
      return one && other && whole;
    }
    boolean sure = one && other || (one || other) && words >= Prose.PLENTY && isSentence(i);
    return sure && Math.max(kept, keptThere) >= 0.5;
  }

  /** Whether the other block contains all of the shorter block in one piece. */
  private boolean isRun(int i) {
    int j = original.partners()[i];
    boolean shorter = original.words(i) <= republished.words(j);
    return shorter ? isRun(original, i) : isRun(republished, j);
  }

  private static boolean isRun(Page page, int token) {
    int start = page.tokens().blockStart(token);
    for (int i = start; i < page.tokens().blockEnd(token); i++) {
      if (page.partners()[i] < 0 || page.partners()[i] != page.partners()[start] + i - start) {
        return false;
      }
    }
    return true;
  }

  private boolean isSentence(int i) {
    return original.isSentence(original.tokens().blockStart(i), original.tokens().blockEnd(i));
  }

  /** Whether a block never belongs to the body's text: headings, bylines, captions, comments. */
  static boolean isFrame(Page page, int token) {
    Block.Role role = page.block(token).role();
    return role == Block.Role.HEADING
        || page.isByline(token)
        || page.isOfPicture(token)
        || role == Block.Role.COMMENT;
  }
}
