package reprint.credit.masthead;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Location;

/** The lines that the mark-up of a page calls bylines, by where they begin in the file. */
final class MarkedBylines {
  private final NavigableMap<Long, Location> byStart = new TreeMap<>();

  MarkedBylines(Document document) {
    for (Block block : document.blocks()) {
      if (block.role() == Block.Role.BYLINE) {
        Location line = document.locate(block.span());
        byStart.put(order(line.line(), line.column()), line);
      }
    }
  }

  /** Whether {@code place} has a part in one of them; they do not overlap. */
  boolean meet(Location place) {
    Map.Entry<Long, Location> last = byStart.lowerEntry(order(place.endLine(), place.endColumn()));
    return last != null
        && place.line() >= last.getValue().line()
        && order(place.line(), place.column())
            < order(last.getValue().endLine(), last.getValue().endColumn());
  }

  private static long order(int line, int column) {
    return ((long) line << Integer.SIZE) + column;
  }
}
