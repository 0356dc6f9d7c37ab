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

/**
 * The licences, their families and their names. Immutable; safe to share between threads.
 *
 * <p>It is loaded from {@code rules/catalog/catalog.bin}, which the build makes, or where that is
 * not there or older than its sources, from the sources themselves.
 */
public final class Catalog {
  private static final String COMPACT = "catalog/catalog.bin";

  private final List<License> licenses;
  private final Map<String, License> byId = new HashMap<>();
  private final Map<String, License> byUnit = new HashMap<>();
  private final Names names;
  private final Names places;
  private final Map<String, List<String>> phrases;
  private final List<Language> languages;

  private Catalog(CatalogData data) {
    licenses = data.licenses();
    for (License license : Families.of(licenses)) {
      byId.put(license.id().toUpperCase(Locale.ROOT), license);
    }
    for (License license : licenses) {
      byId.put(license.id().toUpperCase(Locale.ROOT), license);
      byUnit.put(key(license.unit(), license.version(), license.jurisdiction()), license);
      if (!license.elements().isEmpty() && !Elements.of(license.unit()).isEmpty()) {
        String unit = String.join("-", license.elements()).toLowerCase(Locale.ROOT);
        byUnit.putIfAbsent(key(unit, license.version(), license.jurisdiction()), license);
      }
    }
    names = new SortedNames(data.names());
    places = new SortedNames(data.places());
    phrases = data.phrases();
    languages = data.languages();
  }

  /**
   * The catalogue of a {@code rules} folder.
   *
   * @throws reprint.yaml.YamlException for a mistake in a file kept by hand
   */
  public static Catalog load(Path rules) throws IOException {
    Path compact = rules.resolve(COMPACT);
    if (Files.isRegularFile(compact)) {
      CatalogData data = CompactForm.read(Files.readAllBytes(compact), CompactForm.key(rules));
      if (data != null) {
        return new Catalog(data);
      }
    }
    return new Catalog(CatalogSources.read(rules));
  }

  /** All licences with an address, in the order of the catalogue; no families. */
  public List<License> all() {
    return licenses;
  }

  /** The licence or family of an SPDX-like identifier, in any case. */
  public Optional<License> byId(String id) {
    return Optional.ofNullable(byId.get(id.toUpperCase(Locale.ROOT)));
  }

  /**
   * The licence of an address.
   *
   * @param unit such as {@code by-nc-nd}, in any order; {@code zero}, {@code sampling+}
   * @param version such as {@code 4.0}
   * @param jurisdiction in any case; "": none
   */
  public Optional<License> byUnit(String unit, String version, String jurisdiction) {
    License exact = byUnit.get(key(unit, version, jurisdiction));
    if (exact == null) {
      String elements = String.join("-", Elements.of(unit)).toLowerCase(Locale.ROOT);
      exact = byUnit.get(key(elements, version, jurisdiction));
    }
    return Optional.ofNullable(exact);
  }

  /** The family of these elements of {@code BY NC ND SA}; {@code CC} for none. */
  public License family(Set<String> elements) {
    return byId.get(Elements.family(elements));
  }

  /** Names of elements and units, and of the words around them. */
  public Names names() {
    return names;
  }

  /** Names of jurisdictions, in all languages. */
  public Names places() {
    return places;
  }

  /** Phrases of all languages for a purpose, such as {@code intro}; empty where there are none. */
  public List<String> phrases(String purpose) {
    return phrases.getOrDefault(purpose, List.of());
  }

  /** The languages whose words of credit are known, in the order of their tags. */
  public List<Language> languages() {
    return languages;
  }

  private static String key(String unit, String version, String jurisdiction) {
    return unit.toLowerCase(Locale.ROOT)
        + "/"
        + version
        + "/"
        + jurisdiction.toLowerCase(Locale.ROOT);
  }
}
