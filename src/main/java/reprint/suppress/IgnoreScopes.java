package reprint.suppress;

import java.util.Comparator;
import java.util.List;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Location;

/**
 * Which part of a document a comment applies to: on its own line, the next block; before the
 * article's first block, the document; inside or after a block, that block.
 */
final class IgnoreScopes {
  private static final Comparator<Location> BY_START =
      Comparator.comparingInt(Location::line).thenComparingInt(Location::column);

  private final Document document;
  private final List<Location> blocks;

  IgnoreScopes(Document document) {
    this.document = document;
    blocks =
        document.blocks().stream()
            .filter(Block::isArticle)
            .map(b -> document.locate(b.span()))
            .filter(l -> l.line() > 0)
            .sorted(BY_START)
            .toList();
  }

  /**
   * Where a comment's suppression applies.
   *
   * @return a block's place, or the comment's own if no block follows; {@link Location#NONE}: the
   *     whole document
   */
  Location of(Location comment) {
    int after = firstFrom(comment);
    if (after == 0) {
      return Location.NONE;
    }
    Location before = blocks.get(after - 1);
    return holds(before, comment) ? before : next(after, comment);
  }

  /** The index of the first block that starts at or after the comment. */
  private int firstFrom(Location comment) {
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (BY_START.compare(blocks.get(middle), comment) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Location next(int from, Location comment) {
    for (Location block : blocks.subList(from, blocks.size())) {
      if (!isInside(block, comment)) {
        return block;
      }
    }
    return comment;
  }

  /** Whether the comment is in {@code block}, or after its end on the same line. */
  private boolean holds(Location block, Location comment) {
    return isBefore(comment.line(), comment.column(), block.endLine(), block.endColumn())
        || block.endLine() == comment.line() && !isAlone(comment);
  }

  /** Whether only the comment's opening mark precedes it on its line. */
  private boolean isAlone(Location comment) {
    String line = document.places().line(comment.line());
    int end = Math.min(line.length(), Math.max(0, comment.column() - 1));
    return line.substring(0, end).chars().noneMatch(Character::isLetterOrDigit);
  }

  /** A block that is the comment itself, for formats that keep comments in their text. */
  private static boolean isInside(Location block, Location comment) {
    return !isBefore(comment.endLine(), comment.endColumn(), block.endLine(), block.endColumn());
  }

  private static boolean isBefore(int line, int column, int otherLine, int otherColumn) {
    return line < otherLine || line == otherLine && column < otherColumn;
  }
}
