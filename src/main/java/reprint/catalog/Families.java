package reprint.catalog;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The families of licences: what all versions of {@code CC-BY-ND} have in common. */
final class Families {
  private Families() {}

  /** One family for each set of elements, and {@code CC} for an unknown licence. */
  static List<License> of(List<License> licenses) {
    Set<Set<String>> seen = new LinkedHashSet<>();
    licenses.stream().filter(l -> isPlain(l)).forEach(l -> seen.add(l.elements()));
    List<License> families = new ArrayList<>();
    families.add(family(Set.of(), List.of()));
    for (Set<String> elements : seen) {
      List<License> members =
          licenses.stream().filter(l -> isPlain(l) && l.elements().equals(elements)).toList();
      families.add(family(elements, members));
    }
    return families;
  }

  /** Whether it consists of these elements only. */
  private static boolean isPlain(License license) {
    return Elements.of(license.unit()).equals(license.elements()) && !license.elements().isEmpty();
  }

  /** A family requires and forbids what every member does, and permits what any member permits. */
  private static License family(Set<String> elements, List<License> members) {
    Set<String> permits = new LinkedHashSet<>();
    Set<String> requires = new LinkedHashSet<>();
    Set<String> prohibits = new LinkedHashSet<>();
    for (License member : members) {
      permits.addAll(member.permits());
      requires.addAll(member.requires());
      prohibits.addAll(member.prohibits());
    }
    for (License member : members) {
      requires.retainAll(member.requires());
      prohibits.retainAll(member.prohibits());
    }
    String id = Elements.family(elements);
    return new License(id, "", "", "", elements, "", "", "", permits, requires, prohibits);
  }
}
