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
  private final Page left;
  private final Page right;
  private final double[] keptA;
  private final double[] keptB;

  Body(Page left, Page right, Alignment alignment) {
    this.left = left;
    this.right = right;
    a = left.tokens();
    b = right.tokens();
    this.alignment = alignment;
    keptA = kept(a, alignment.right());
    keptB = kept(b, alignment.left());
  }

  /** The body's words on both sides; empty where no block is common. */
  Stretch find() {
    List<Integer> core = core();
    int first = 0;
    int last = core.size() - 1;
    while (first < last && isHead(core.get(first), core.get(first + 1))) {
      first++;
    }
    while (last > first && isTail(core.get(last - 1), core.get(last))) {
      last--;
    }
    if (last < 0) {
      return new Stretch(0, 0, 0, 0);
    }
    int start = core.get(first);
    int end = lastKept(core.get(last));
    return withPartners(
        new Stretch(
            a.blockStart(start),
            a.blockEnd(end),
            b.blockStart(partner(start)),
            b.blockEnd(partner(end))));
  }

  /** Where one page's block holds two of the other's, both ends take in what is kept there. */
  private Stretch withPartners(Stretch body) {
    Stretch s = body;
    for (int i = body.a(); i < body.aEnd(); i++) {
      int j = alignment.right()[i];
      if (j >= 0) {
        s = new Stretch(s.a(), s.aEnd(), Math.min(s.b(), j), Math.max(s.bEnd(), j + 1));
      }
    }
    for (int j = body.b(); j < body.bEnd(); j++) {
      int i = alignment.left()[j];
      if (i >= 0) {
        s = new Stretch(Math.min(s.a(), i), Math.max(s.aEnd(), i + 1), s.b(), s.bEnd());
      }
    }
    return s;
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

  /** Whether a block is a headline or label, parted from the text by a byline, date or notice. */
  private boolean isHead(int block, int next) {
    return isLabel(block)
        && (hasOthers(left, keptA, block, next, false)
            || hasOthers(right, keptB, partner(block), partner(next), false));
  }

  /** Whether a block is a label behind the text, parted from it by what only one page has. */
  private boolean isTail(int before, int block) {
    return (words(a, block) < PARAGRAPH || left.isTeaser(block) || right.isTeaser(partner(block)))
        && (hasOthers(left, keptA, before, block, true)
            || hasOthers(right, keptB, partner(before), partner(block), true));
  }

  private boolean isLabel(int block) {
    return a.blockEnd(block) - a.blockStart(block) < PARAGRAPH
        || !left.isSentence(a.blockStart(block), a.blockEnd(block));
  }

  private int partner(int token) {
    return alignment.right()[token];
  }

  private static boolean hasOthers(Page page, double[] kept, int from, int to, boolean prose) {
    Tokens tokens = page.tokens();
    for (int i = tokens.blockEnd(from); i < tokens.blockStart(to); i = tokens.blockEnd(i)) {
      boolean lost = kept[tokens.blocks()[i]] < 0.5 && tokens.block(i).isArticle();
      if (lost && (prose || page.isNotice(i) || !page.isProse(i, tokens.blockEnd(i)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isCore(int i, int j) {
    Block one = a.block(i);
    Block other = b.block(j);
    if (isFrame(one) || isFrame(other) || left.isNotice(i) || right.isNotice(j)) {
      return false;
    }
    double keptOne = keptA[a.blocks()[i]];
    double keptOther = keptB[b.blocks()[j]];
    boolean both = one.isArticle() && other.isArticle();
    if (words(a, i) < PARAGRAPH || words(b, j) < PARAGRAPH) {
      return both && Math.min(keptOne, keptOther) == 1;
    }
    boolean paragraph =
        Math.min(words(a, i), words(b, j)) >= Prose.PLENTY
            && left.isSentence(a.blockStart(i), a.blockEnd(i))
            && (one.isArticle() || other.isArticle());
    return Math.max(keptOne, keptOther) >= 0.5 && (both || paragraph);
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
