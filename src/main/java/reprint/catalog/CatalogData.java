package reprint.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All data of the catalogue.
 *
 * @param licenses with their addresses; families are derived
 * @param names of elements, units and of the words around them: letters → meaning
 * @param places names of jurisdictions: letters → code as in an address
 * @param phrases by kind and topic, such as {@code intro}
 * @param languages words of credit, in the order of their tags
 */
record CatalogData(
    List<License> licenses,
    SortedMap<String, String> names,
    SortedMap<String, String> places,
    SortedMap<String, List<String>> phrases,
    List<PackedLanguage> languages) {

  CatalogData {
    licenses = List.copyOf(licenses);
    languages = List.copyOf(languages);
    names = new TreeMap<>(names);
    places = new TreeMap<>(places);
    phrases = new TreeMap<>(phrases);
    for (Map.Entry<String, List<String>> entry : phrases.entrySet()) {
      entry.setValue(List.copyOf(entry.getValue()));
    }
  }

  /** The same as lines, families included. */
  CatalogTables tables() {
    List<License> all = new ArrayList<>(licenses);
    all.addAll(Families.of(licenses));
    return new CatalogTables(
        all.stream().map(LicenseLines::of).collect(Collectors.joining("\n")),
        lines(names),
        lines(places),
        phrases.entrySet().stream()
            .map(e -> e.getKey() + "\t" + String.join("\t", e.getValue()))
            .collect(Collectors.joining("\n")),
        languages,
        String.join("\n", LanguageSigns.lines(languages)));
  }

  private static String lines(SortedMap<String, String> map) {
    return map.entrySet().stream()
        .map(e -> e.getKey() + "\t" + e.getValue())
        .collect(Collectors.joining("\n"));
  }
}
