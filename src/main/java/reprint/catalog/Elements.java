package reprint.catalog;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The elements of a licence, as a set and as its unit. */
final class Elements {
  private static final List<String> ORDER = List.of("BY", "NC", "ND", "SA");

  private Elements() {}

  /** The elements that a unit names: {@code by-nd-nc} gives BY, NC, ND; none for {@code zero}. */
  static Set<String> of(String unit) {
    List<String> parts = List.of(unit.toUpperCase(java.util.Locale.ROOT).split("-"));
    return ORDER.containsAll(parts) ? inOrder(parts) : Set.of();
  }

  /** The same elements in the order of the licences' names. */
  static Set<String> inOrder(java.util.Collection<String> elements) {
    Set<String> ordered = new LinkedHashSet<>(ORDER);
    ordered.retainAll(elements);
    return Collections.unmodifiableSet(ordered);
  }

  /** The identifier of the family: {@code CC-BY-ND}, {@code CC} for no elements. */
  static String family(Set<String> elements) {
    return elements.isEmpty() ? "CC" : "CC-" + String.join("-", inOrder(elements));
  }
}
