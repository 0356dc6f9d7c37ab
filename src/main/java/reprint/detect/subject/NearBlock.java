package reprint.detect.subject;

import reprint.detect.evidence.Occurrence;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Location;

/** Finds the block to which a occurrence belongs, also a badge that has no words. */
final class NearBlock {
  private NearBlock() {}

  /**
   * The block that holds {@code occurrence}. A badge in a paragraph of its own stands between two
   * blocks: before furniture it belongs to the article if it is nearer to that in the file.
   */
  static Block of(Document document, Occurrence occurrence) {
    int at = document.blockIndexAt(occurrence.offset());
    Block next = document.blockAt(occurrence.offset());
    if (occurrence.evidence().span().length() > 0
        || at == 0
        || next.role() != Block.Role.FURNITURE) {
      return next;
    }
    Block before = document.blocks().get(at - 1);
    boolean between =
        next.span().offset() >= occurrence.offset() && before.span().end() <= occurrence.offset();
    return between && before.isArticle() && isNearer(document, before, next, occurrence)
        ? before
        : next;
  }

  private static boolean isNearer(
      Document document, Block before, Block next, Occurrence occurrence) {
    Location place = occurrence.evidence().location();
    Location end = document.locate(before.span());
    Location start = document.locate(next.span());
    int up = place.line() - end.endLine();
    int down = start.line() - place.line();
    return up < down
        || up == down && place.column() - end.endColumn() < start.column() - place.column();
  }
}
