package reprint.catalog;

import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gathers names by their letters; where two meanings claim one name, the stricter governs. */
final class NameTable {
  /** Meaning of words such as "International". */
  static final String SCOPE = "scope";

  private final SortedMap<String, String> names = new TreeMap<>();

  void put(String name, String meaning) {
    String letters = Letters.of(name);
    if (!letters.isEmpty()) {
      names.merge(letters, canonical(meaning), NameTable::stricter);
    }
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
   * All elements of both; of "no derivatives" and "share alike", which no licence has together, the
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
