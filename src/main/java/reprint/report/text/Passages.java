package reprint.report.text;

import java.util.ArrayList;
import java.util.List;
import reprint.read.Block;
import reprint.read.Document;
import reprint.text.Sentences;
import reprint.text.Span;

/**
 * The units of a side-by-side comparison: the blocks of a document, long ones cut at sentence ends.
 * Otherwise a text without blank lines would be a single row.
 */
public final class Passages {
  /** Characters that a paragraph rarely has: twice the length of a long one in a newspaper. */
  private static final int LONG = 1500;

  private Passages() {}

  /** In the order of the text. */
  public static List<Block> of(Document document) {
    List<Block> passages = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block.span().length() > LONG && block.role() != Block.Role.CODE) {
        cut(block, document.text(), passages);
      } else {
        passages.add(block);
      }
    }
    return passages;
  }

  private static void cut(Block block, String text, List<Block> passages) {
    for (Span span : Sentences.PLAIN.of(text, block.span())) {
      passages.add(new Block(block.role(), block.element(), block.level(), span, block.group()));
    }
  }
}
