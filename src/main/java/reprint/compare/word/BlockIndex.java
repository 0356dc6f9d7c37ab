package reprint.compare.word;

import java.util.List;
import reprint.read.Block;
import reprint.read.Document;

/** Finds blocks by their place. */
public final class BlockIndex {
  private BlockIndex() {}

  /** The index of the block that contains {@code offset}; -1 if none does. */
  public static int at(Document document, int offset) {
    List<Block> blocks = document.blocks();
    int low = 0;
    int high = blocks.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else if (blocks.get(middle).span().offset() > offset) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return -1;
  }
}
