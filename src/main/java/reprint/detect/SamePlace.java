package reprint.detect;

import java.util.ArrayList;
import java.util.List;
import reprint.read.Location;

/** Leaves one of the hits that stand at the same place: text, link and property show it alike. */
final class SamePlace {
  private SamePlace() {}

  static List<Hit> once(List<Hit> hits) {
    List<Hit> kept = new ArrayList<>();
    for (Hit hit : hits) {
      if (kept.stream().noneMatch(k -> isSame(k, hit))) {
        kept.add(hit);
      }
    }
    return kept;
  }

  private static boolean isSame(Hit one, Hit other) {
    if (!one.license().equals(other.license()) || (one.name() == null) != (other.name() == null)) {
      return false;
    }
    Location a = one.evidence().location();
    Location b = other.evidence().location();
    boolean lines = a.line() > 0 && b.line() > 0;
    return lines && !isBefore(a, b) && !isBefore(b, a);
  }

  /** Whether {@code a} ends at or before the start of {@code b}. */
  private static boolean isBefore(Location a, Location b) {
    return a.endLine() < b.line() || a.endLine() == b.line() && a.endColumn() <= b.column();
  }
}
