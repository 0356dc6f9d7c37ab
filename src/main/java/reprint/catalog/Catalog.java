package reprint.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reprint.text.Sentences;

/**
 * The licences, their families and their names. Immutable; safe to share between threads.
 *
 * <p>It is loaded from {@code rules/catalog/catalog.bin}, which the build makes. If that file is
 * missing or older than its sources, the sources are read instead.
 */
public final class Catalog {
  private static final String COMPACT = "catalog/catalog.bin";

  private final CatalogTables tables;
  private final LicenseTable licenses;
  private final Names names;
  private volatile Names places; // made when it is first asked for
  private volatile LanguageSigns signs; // the same
  private volatile Sentences sentences; // the same
  private final Map<String, List<String>> phrases = new HashMap<>();

  private Catalog(CatalogTables tables) {
    this.tables = tables;
    licenses = new LicenseTable(CatalogTables.lines(tables.licenses()));
    names = new SortedNames(CatalogTables.lines(tables.names()));
    for (String line : CatalogTables.lines(tables.phrases())) {
      List<String> fields = List.of(line.split("\t"));
      phrases.put(fields.get(0), fields.subList(1, fields.size()));
    }
  }

  /**
   * The catalogue of a {@code rules} folder.
   *
   * @throws reprint.yaml.YamlException for a mistake in a file edited by hand
   */
  public static Catalog load(Path rules) throws IOException {
    Path compact = rules.resolve(COMPACT);
    if (Files.isRegularFile(compact)) {
      Optional<CatalogTables> made = CompactForm.read(compact, CompactForm.key(rules));
      if (made.isPresent()) {
        return new Catalog(made.get());
      }
    }
    return new Catalog(CatalogSources.read(rules).tables());
  }

  /** All licences with an address, in the order of the catalogue; no families. */
  public List<License> all() {
    return licenses.all();
  }

  /** The licence or family of an SPDX-like identifier, in any case. */
  public Optional<License> byId(String id) {
    return Optional.ofNullable(licenses.byId(id));
  }

  /**
   * The licence of an address.
   *
   * @param unit such as {@code by-nc-nd}, in any order; {@code zero}, {@code sampling+}
   * @param version such as {@code 4.0}
   * @param jurisdiction in any case; "": none
   */
  public Optional<License> byUnit(String unit, String version, String jurisdiction) {
    String tail = version + "/" + (jurisdiction.isEmpty() ? "" : lower(jurisdiction) + "/");
    License exact = licenses.byAddress(lower(unit) + "/" + tail);
    if (exact == null) {
      List<String> elements = List.copyOf(Elements.of(unit));
      exact = licenses.byAddress(lower(String.join("-", elements)) + "/" + tail);
    }
    if (exact == null && Elements.of(unit).equals(Elements.of("by-nc-nd"))) {
      exact = licenses.byAddress("by-nd-nc/" + tail); // the order of version 1.0
    }
    if (exact == null && Elements.of(unit).equals(Elements.of("nc-nd"))) {
      exact = licenses.byAddress("nd-nc/" + tail);
    }
    return Optional.ofNullable(exact);
  }

  /** The family of these elements of {@code BY NC ND SA}; {@code CC} for none. */
  public License family(Set<String> elements) {
    return licenses.byId(Elements.family(elements));
  }

  /** Names of elements and units, and of the words around them. */
  public Names names() {
    return names;
  }

  /** Names of jurisdictions, in all languages. */
  public Names places() {
    if (places == null) {
      places = new SortedNames(CatalogTables.lines(tables.places()));
    }
    return places;
  }

  /** Phrases of all languages for a purpose, such as {@code intro}; empty if there are none. */
  public List<String> phrases(String purpose) {
    return phrases.getOrDefault(purpose, List.of());
  }

  /** The names of metadata fields that state something or are about something. */
  public FieldNames fields(Field field) {
    return new FieldNames(phrases(field.key()));
  }

  /** The languages whose words of credit are known, in the order of their tags. */
  public List<Language> languages() {
    return List.copyOf(tables.languages());
  }

  /** Where sentences end, by the abbreviations of all languages. */
  public Sentences sentences() {
    if (sentences == null) {
      sentences =
          new Sentences(
              tables.languages().stream()
                  .flatMap(l -> l.phrases("abbreviation").stream())
                  .toList());
    }
    return sentences;
  }

  /**
   * Adds the tags of the languages other than English of which a text has words of credit or the
   * script.
   */
  public void addSpoken(Set<String> tags, String text) {
    if (signs == null) {
      signs = new LanguageSigns(CatalogTables.lines(tables.signs()));
    }
    signs.addTo(tags, text);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
