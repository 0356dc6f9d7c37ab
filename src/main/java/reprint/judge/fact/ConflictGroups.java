package reprint.judge.fact;

import java.util.ArrayList;
import java.util.List;
import reprint.detect.Declaration;
import reprint.detect.Declarations.Conflict;

/** Puts contradictions together that share a declaration: three places are one finding. */
final class ConflictGroups {
  private ConflictGroups() {}

  /** Groups in the order of their first. */
  static List<List<Conflict>> of(List<Conflict> conflicts) {
    List<List<Conflict>> groups = new ArrayList<>();
    for (Conflict conflict : conflicts) {
      List<List<Conflict>> touched =
          groups.stream().filter(g -> g.stream().anyMatch(c -> isJoined(c, conflict))).toList();
      List<Conflict> home = touched.isEmpty() ? new ArrayList<>() : touched.get(0);
      if (touched.isEmpty()) {
        groups.add(home);
      }
      home.add(conflict);
      for (List<Conflict> other : touched) {
        if (other != home) {
          home.addAll(other);
          groups.removeIf(g -> g == other);
        }
      }
    }
    return groups;
  }

  private static boolean isJoined(Conflict one, Conflict other) {
    return isIn(one.first(), other) || isIn(one.second(), other);
  }

  private static boolean isIn(Declaration declaration, Conflict conflict) {
    return conflict.first() == declaration || conflict.second() == declaration;
  }
}
