package reprint.detect.evidence;

import java.util.Set;
import reprint.catalog.Catalog;
import reprint.detect.name.NameParser;

/** Reads what of a licence a line begins with: "BY", "ShareAlike", "Namensnennung". */
public final class Terms {
  private final Catalog catalog;

  public Terms(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The elements of licences that {@code line} begins with, in code; empty: with none. */
  public Set<String> leading(String line) {
    int start = 0;
    while (start < line.length() && !Character.isLetter(line.charAt(start))) {
      start++;
    }
    if (start == line.length()) {
      return Set.of();
    }
    return new NameParser(catalog, line, start, line.length()).parse().elements();
  }
}
