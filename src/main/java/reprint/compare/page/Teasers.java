package reprint.compare.page;

import reprint.compare.word.BlockIndex;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Link;

/** Blocks that are a link and nothing else: menus, related stories, "read more". */
final class Teasers {
  /** Share of a block's characters that lie in links. */
  private static final double LINKED = 0.8;

  private Teasers() {}

  /** For each block whether it is one. */
  static boolean[] in(Document document) {
    int[] linked = new int[document.blocks().size()];
    for (Link link : document.links()) {
      int block = link.span().length() == 0 ? -1 : BlockIndex.at(document, link.span().offset());
      if (block >= 0 && link.kind() == Link.Kind.ANCHOR) {
        linked[block] += link.span().length();
      }
    }
    boolean[] teasers = new boolean[linked.length];
    for (int i = 0; i < teasers.length; i++) {
      Block block = document.blocks().get(i);
      teasers[i] = linked[i] >= LINKED * block.span().length() && linked[i] > 0;
    }
    return teasers;
  }
}
