package reprint.compare;

import java.util.ArrayList;
import java.util.List;
import reprint.read.Block;

/**
 * The part of both documents in which the article itself is compared: from the first to the last
 * block that both have. What lies outside is the page around it, the lines that a republisher adds,
 * or, of the original, what an excerpt leaves away.
 */
final class Body {
  /** Words of a block that make it a paragraph, which does not stand in both pages by chance. */
  private static final int PARAGRAPH = 8;

  private final Tokens a;
  private final Tokens b;
  private final Alignment alignment;
  private final boolean[] noticesA;
  private final boolean[] noticesB;
  private final double[] keptA;
  private final double[] keptB;

  Body(Tokens a, Tokens b, Alignment alignment, boolean[] noticesA, boolean[] noticesB) {
    this.a = a;
    this.b = b;
    this.alignment = alignment;
    this.noticesA = noticesA;
    this.noticesB = noticesB;
    keptA = kept(a, alignment.right());
    keptB = kept(b, alignment.left());
  }

  /** The body's words on both sides; empty where no block is common. */
  Stretch find() {
    List<Integer> core = core();
    int first = 0;
    int last = core.size() - 1;
    while (first < last && isApart(core.get(first), core.get(first), core.get(first + 1))) {
      first++;
    }
    while (last > first && isApart(core.get(last), core.get(last - 1), core.get(last))) {
      last--;
    }
    if (last < 0) {
      return new Stretch(0, 0, 0, 0);
    }
    int start = core.get(first);
    int end = lastKept(core.get(last));
    return new Stretch(
        a.blockStart(start),
        a.blockEnd(end),
        b.blockStart(alignment.right()[start]),
        b.blockEnd(alignment.right()[end]));
  }

  private int lastKept(int token) {
    int end = a.blockEnd(token) - 1;
    while (alignment.right()[end] < 0 || !isCore(end, alignment.right()[end])) {
      end--;
    }
    return end;
  }

  /** The first kept word of each block of the original that both texts have. */
  private List<Integer> core() {
    List<Integer> core = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < a.size(); i++) {
      boolean known = last >= 0 && a.blocks()[i] == a.blocks()[last];
      if (alignment.right()[i] >= 0 && !known && isCore(i, alignment.right()[i])) {
        core.add(i);
        last = i;
      }
    }
    return core;
  }

  /**
   * Whether a short block at an end is parted from the text by what the other page does not have: a
   * headline before the byline, a label behind the last paragraph.
   */
  private boolean isApart(int block, int from, int to) {
    return words(a, block) < PARAGRAPH
        && (hasOthers(a, keptA, from, to)
            || hasOthers(b, keptB, alignment.right()[from], alignment.right()[to]));
  }

  private static boolean hasOthers(Tokens tokens, double[] kept, int from, int to) {
    for (int i = tokens.blockEnd(from); i < tokens.blockStart(to); i = tokens.blockEnd(i)) {
      if (kept[tokens.blocks()[i]] < 0.5 && tokens.block(i).isArticle()) {
        return true;
      }
    }
    return false;
  }

  private boolean isCore(int i, int j) {
    Block left = a.block(i);
    Block right = b.block(j);
    if (isFrame(left) || isFrame(right)) {
      return false;
    }
    if (noticesA[a.blocks()[i]] || noticesB[b.blocks()[j]]) {
      return false;
    }
    double kept = Math.min(keptA[a.blocks()[i]], keptB[b.blocks()[j]]);
    boolean paragraphs = words(a, i) >= PARAGRAPH && words(b, j) >= PARAGRAPH;
    if (paragraphs) {
      double most = Math.max(keptA[a.blocks()[i]], keptB[b.blocks()[j]]);
      return most >= 0.5 && (left.isArticle() || right.isArticle());
    }
    return kept == 1 && left.isArticle() && right.isArticle();
  }

  private static boolean isFrame(Block block) {
    return block.role() == Block.Role.HEADING
        || block.role() == Block.Role.BYLINE
        || block.role() == Block.Role.CAPTION
        || block.role() == Block.Role.COMMENT;
  }

  private static int words(Tokens tokens, int at) {
    return tokens.blockEnd(at) - tokens.blockStart(at);
  }

  /** For each block the share of its words that are kept. */
  private static double[] kept(Tokens tokens, int[] partners) {
    int[] words = new int[tokens.document().blocks().size()];
    double[] kept = new double[words.length];
    for (int i = 0; i < tokens.size(); i++) {
      words[tokens.blocks()[i]]++;
      kept[tokens.blocks()[i]] += partners[i] >= 0 ? 1 : 0;
    }
    for (int i = 0; i < words.length; i++) {
      kept[i] = words[i] == 0 ? 0 : kept[i] / words[i];
    }
    return kept;
  }
}
