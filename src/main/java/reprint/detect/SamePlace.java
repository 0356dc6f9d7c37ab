package reprint.detect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reprint.read.Location;

/** Leaves one of the hits that stand at the same place: text, link and property show it alike. */
final class SamePlace {
  private SamePlace() {}

  static List<Hit> once(List<Hit> hits) {
    Map<Integer, List<Hit>> byLine = new HashMap<>();
    List<Hit> kept = new ArrayList<>();
    for (Hit hit : hits) {
      Location at = hit.evidence().location();
      List<Hit> sameLine = byLine.computeIfAbsent(at.line(), l -> new ArrayList<>());
      if (sameLine.stream().noneMatch(k -> isSame(k, hit))) {
        kept.add(hit);
        remember(sameLine, hit);
      }
    }
    return kept;
  }

  /** Lines without end are compared with their last hits only, for the sake of time. */
  private static void remember(List<Hit> sameLine, Hit hit) {
    sameLine.add(hit);
    if (sameLine.size() > 100) {
      sameLine.remove(0);
    }
  }

  private static boolean isSame(Hit one, Hit other) {
    boolean alike = (one.name() == null) == (other.name() == null);
    if (!alike || !java.util.Objects.equals(one.license(), other.license())) {
      return false;
    }
    Location a = one.evidence().location();
    Location b = other.evidence().location();
    return a.line() > 0 && b.line() > 0 && !isBefore(a, b) && !isBefore(b, a);
  }

  /** Whether {@code a} ends at or before the start of {@code b}. */
  private static boolean isBefore(Location a, Location b) {
    return a.endLine() < b.line() || a.endLine() == b.line() && a.endColumn() <= b.column();
  }
}
