package reprint.report.text;

import java.util.ArrayList;
import java.util.List;
import reprint.read.Location;

/** How lines for people and editors write places. */
public final class Place {
  private Place() {}

  /** {@code path:line:column}, {@code path: page 2, paragraph 3}, or {@code path}. */
  public static String of(String path, Location place) {
    String shown = Printable.line(path);
    if (place.line() > 0) {
      return shown + ":" + inFile(place);
    }
    String words = inFile(place);
    return words.isEmpty() ? shown : shown + ": " + words;
  }

  /** {@code line:column}, {@code page 2, paragraph 3}, or "". */
  public static String inFile(Location place) {
    if (place.line() > 0) {
      return place.line() + ":" + Math.max(1, place.column());
    }
    List<String> words = new ArrayList<>();
    if (!place.part().isEmpty()) {
      words.add(Printable.line(place.part()));
    }
    if (place.page() > 0) {
      words.add("page " + place.page());
    }
    if (place.paragraph() > 0) {
      words.add("paragraph " + place.paragraph());
    }
    return String.join(", ", words);
  }
}
