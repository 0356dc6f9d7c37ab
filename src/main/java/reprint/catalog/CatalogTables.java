package reprint.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * The catalogue as tables: lines, whose fields are separated by tabs. A table is read only when it
 * is needed.
 *
 * @param licenses families included, see {@link LicenseLines}
 * @param names letters, meaning; in the order of the letters
 * @param places letters, code; in the order of the letters
 * @param phrases purpose, phrases
 * @param languages in the order of their tags
 * @param signs see {@link LanguageSigns}
 */
record CatalogTables(
    String licenses,
    String names,
    String places,
    String phrases,
    List<PackedLanguage> languages,
    String signs) {

  CatalogTables {
    languages = List.copyOf(languages);
  }

  /** The lines of a table. */
  static String[] lines(String table) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = table.indexOf('\n'); end >= 0; end = table.indexOf('\n', start)) {
      lines.add(table.substring(start, end));
      start = end + 1;
    }
    if (start < table.length()) {
      lines.add(table.substring(start));
    }
    return lines.toArray(new String[0]);
  }
}
