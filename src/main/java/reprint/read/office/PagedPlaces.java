package reprint.read.office;

import java.util.Map;
import java.util.TreeMap;
import reprint.read.Location;
import reprint.read.Places;
import reprint.text.Span;

/** Places in a format without lines: page or part, and the paragraph in it. */
final class PagedPlaces implements Places {
  private final TreeMap<Integer, Location> starts = new TreeMap<>();

  /** Sets the place of all text from {@code offset} on. */
  void start(int offset, Location place) {
    starts.put(offset, place);
  }

  @Override
  public Location locate(Span span) {
    Map.Entry<Integer, Location> entry = starts.floorEntry(span.offset());
    return entry == null ? Location.NONE : entry.getValue();
  }

  @Override
  public String line(int number) {
    return "";
  }
}
