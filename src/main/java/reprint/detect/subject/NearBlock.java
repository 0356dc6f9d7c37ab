package reprint.detect.subject;

import reprint.detect.evidence.Hit;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Location;

/** Finds the block to which a hit belongs, also a badge that has no words. */
final class NearBlock {
  private NearBlock() {}

  /**
   * The block that holds {@code hit}. A badge in a paragraph of its own stands between two blocks:
   * before furniture it belongs to the article if it is nearer to that in the file.
   */
  static Block of(Document document, Hit hit) {
    int at = document.blockIndexAt(hit.offset());
    Block next = document.blockAt(hit.offset());
    if (hit.evidence().span().length() > 0 || at == 0 || next.role() != Block.Role.FURNITURE) {
      return next;
    }
    Block before = document.blocks().get(at - 1);
    boolean between = next.span().offset() >= hit.offset() && before.span().end() <= hit.offset();
    return between && before.isArticle() && isNearer(document, before, next, hit) ? before : next;
  }

  private static boolean isNearer(Document document, Block before, Block next, Hit hit) {
    Location place = hit.evidence().location();
    Location end = document.locate(before.span());
    Location start = document.locate(next.span());
    int up = place.line() - end.endLine();
    int down = start.line() - place.line();
    return up < down
        || up == down && place.column() - end.endColumn() < start.column() - place.column();
  }
}
