package reprint.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import reprint.text.Letters;

/** Collects names by their letters; if two meanings claim one name, the stricter counts. */
final class NameTable {
  /** Meaning of words such as "International". */
  static final String SCOPE = "scope";

  private final SortedMap<String, String> names = new TreeMap<>();

  /** The name, and how it is written in capitals, where one letter may become two. */
  void put(String name, String meaning) {
    for (String letters : new TreeSet<>(List.of(Letters.of(name), capitals(name)))) {
      if (!letters.isEmpty()) {
        names.merge(letters, canonical(meaning), NameTable::stricter);
      }
    }
  }

  private static String capitals(String name) {
    return Letters.of(name.toUpperCase(Locale.ROOT));
  }

  SortedMap<String, String> names() {
    return names;
  }

  /** Elements in their order: {@code by-nd-nc} is {@code by-nc-nd}. */
  private static String canonical(String meaning) {
    Set<String> elements = Elements.of(meaning);
    return (elements.isEmpty() ? meaning : String.join("-", elements)).toLowerCase(Locale.ROOT);
  }

  /**
   * All elements of both; of "no derivatives" and "share alike", which no licence combines, the
   * first.
   */
  private static String stricter(String one, String other) {
    Set<String> elements = new TreeSet<>(Elements.of(one));
    Set<String> more = Elements.of(other);
    if (elements.isEmpty() || more.isEmpty()) {
      return one;
    }
    elements.addAll(more);
    if (elements.contains("ND")) {
      elements.remove("SA");
    }
    return canonical(String.join("-", elements));
  }
}
