package reprint.detect.name;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import reprint.catalog.Catalog;
import reprint.catalog.License;

/** Finds the licence for elements, version and jurisdiction, or the nearest less specific one. */
public final class Resolver {
  private final Catalog catalog;

  public Resolver(Catalog catalog) {
    this.catalog = catalog;
  }

  public License license(LicenseName name) {
    if (name.hasUnparsedElement()) {
      return catalog.family(Set.of());
    }
    if (!name.unit().isEmpty()) {
      License tool = tool(name.unit(), name.version(), name.place());
      return tool == null ? catalog.family(Set.of()) : tool;
    }
    return elements(withFirst(name), name.version(), name.place());
  }

  /** A name that begins without "Creative Commons" may have lost "Attribution" with it. */
  private static Set<String> withFirst(LicenseName name) {
    Set<String> elements = new LinkedHashSet<>(name.elements());
    if (!name.hasCcMarker() && !name.hasLicenceWord() && !elements.isEmpty()) {
      elements.add("BY");
    }
    return elements;
  }

  /**
   * The tool of that unit, null if there is none; a tool with a single version needs no version.
   */
  public License tool(String unit, String version, String place) {
    return catalog
        .byUnit(unit, version, place)
        .or(() -> catalog.byUnit(unit, version, ""))
        .orElseGet(() -> only(unit));
  }

  private License only(String unit) {
    return catalog.all().stream()
        .filter(l -> l.unit().equals(unit))
        .min(Comparator.comparing(l -> !l.jurisdiction().isEmpty()))
        .orElse(null);
  }

  /** The licence; without the port, or without version and port, if there is no such licence. */
  public License elements(Set<String> seen, String version, String place) {
    if (seen.isEmpty()) {
      return catalog.family(seen);
    }
    License exact = exact(seen, version, place);
    if (exact != null) {
      return exact;
    }
    // Only retired licences of 2002 and Japan go without BY; elsewhere it is understood.
    Set<String> elements = new LinkedHashSet<>(seen);
    elements.add("BY");
    if (elements.contains("ND")) {
      elements.remove("SA"); // no licence has both; the stricter governs
    }
    exact = exact(elements, version, place);
    return exact != null ? exact : catalog.family(elements);
  }

  private License exact(Set<String> elements, String version, String place) {
    if (version.isEmpty()) {
      return null;
    }
    String unit = unit(elements);
    return catalog
        .byUnit(unit, version, place)
        .or(() -> catalog.byUnit(unit, version, ""))
        .orElse(null);
  }

  private static String unit(Collection<String> elements) {
    return String.join("-", elements).toLowerCase(Locale.ROOT);
  }
}
