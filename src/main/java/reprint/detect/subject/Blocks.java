package reprint.detect.subject;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import reprint.detect.evidence.Occurrence;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Location;
import reprint.text.Span;

/** Finds the block of a place, and what belongs to the same row, item or figure. */
final class Blocks {
  private final Document document;
  private final Supplier<Map<Integer, Span>> groups;

  Blocks(Document document) {
    this.document = document;
    groups = new Once<>(() -> groups(document));
  }

  /** The block, and all blocks of the same row, item or figure. */
  Span part(Block block) {
    return block.group() == 0 ? block.span() : groups.get().get(block.group());
  }

  /**
   * The block that contains {@code occurrence}; null if the document has no text. A badge in a
   * paragraph of its own is between two blocks: before furniture it belongs to the article if the
   * article is nearer in the file.
   */
  Block of(Occurrence occurrence) {
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

  private static Map<Integer, Span> groups(Document document) {
    Map<Integer, Span> groups = new HashMap<>();
    for (Block block : document.blocks()) {
      if (block.group() > 0) {
        groups.merge(block.group(), block.span(), Blocks::both);
      }
    }
    return groups;
  }

  private static Span both(Span one, Span other) {
    int start = Math.min(one.offset(), other.offset());
    return new Span(start, Math.max(one.end(), other.end()) - start);
  }
}
