package reprint.detect;

import java.util.Map;
import java.util.TreeMap;
import reprint.read.Block;
import reprint.read.Document;

/** Tells what the heading above a block says that its section is about. */
final class Sections {
  private final TreeMap<Integer, Boolean> ofParts = new TreeMap<>();

  Sections(Document document, Phrases phrases) {
    boolean credits = false;
    for (Block block : document.blocks()) {
      String heading = heading(document, block);
      if (!heading.isEmpty()) {
        boolean parts = phrases.in("parts", heading);
        credits |= parts && phrases.in("credits", heading);
        ofParts.put(block.span().offset(), parts);
      }
    }
    if (!credits) {
      ofParts.clear(); // an article about fonts is no list of them
    }
  }

  /** Whether the section is about parts of a larger work: its sounds, fonts, data. */
  boolean isOfParts(Block block) {
    Map.Entry<Integer, Boolean> above = ofParts.floorEntry(block.span().offset());
    return above != null && above.getValue();
  }

  /** A heading, or the first line of a block of plain text with a ruler under it; else "". */
  private static String heading(Document document, Block block) {
    String text = document.text();
    int start = block.span().offset();
    int end = text.indexOf('\n', start);
    if (block.role() == Block.Role.HEADING) {
      return document.text(block);
    }
    boolean ruled = end > 0 && end + 3 < block.span().end() && isRuler(text, end + 1);
    return ruled ? text.substring(start, end) : "";
  }

  private static boolean isRuler(String text, int at) {
    char c = text.charAt(at);
    return "-=~*".indexOf(c) >= 0 && text.charAt(at + 1) == c && text.charAt(at + 2) == c;
  }
}
