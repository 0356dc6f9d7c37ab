package reprint.catalog;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that the catalogue knows.
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
    List<Language> languages) {

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
}
