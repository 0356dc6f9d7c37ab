package reprint.detect.subject;

import java.util.Map;
import java.util.TreeMap;
import reprint.detect.words.Phrases;
import reprint.read.Block;
import reprint.read.Document;

/** The subject of a block's section, by the heading above it. */
final class Sections {
  private final TreeMap<Integer, Boolean> ofParts = new TreeMap<>();
  private final TreeMap<Integer, Boolean> ofCredits = new TreeMap<>();

  Sections(Document document, Phrases phrases) {
    boolean credits = false;
    for (Block block : document.blocks()) {
      String heading = heading(document, block);
      if (!heading.isEmpty()) {
        boolean parts = phrases.in("parts", heading);
        boolean credit = phrases.in("credits", heading);
        credits |= parts && credit;
        ofCredits.put(block.span().offset(), credit);
        ofParts.put(block.span().offset(), parts);
      }
    }
    if (!credits) {
      ofParts.clear(); // an article about fonts is no list of them
    }
  }

  /** Whether the section is about parts of a larger work: its sounds, fonts, data. */
  boolean isOfParts(Block block) {
    return above(block, ofParts);
  }

  /** Whether the section is about credits and licences: "## Credits". */
  boolean isOfCredits(Block block) {
    return above(block, ofCredits);
  }

  private static boolean above(Block block, TreeMap<Integer, Boolean> headings) {
    Map.Entry<Integer, Boolean> above = headings.floorEntry(block.span().offset());
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
