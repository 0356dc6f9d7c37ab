package reprint.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reprint.yaml.Node;
import reprint.yaml.Problems;
import reprint.yaml.Yaml;

class DutiesTest {
  private static final Path RULES = Path.of("rules");
  private static Catalog catalog;
  private static Duties duties;

  @BeforeAll
  static void load() throws IOException {
    catalog = Catalog.load(RULES);
    duties = Duties.load(RULES, catalog);
  }

  private License license(String id) {
    return catalog.byId(id).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "author, CC-BY-4.0, 3(a)(1)(A)(i)",
    "author, CC-BY-ND-4.0, 3(a)(1)(A)(i)",
    "author, CC-BY-1.0, 4(b)",
    "author, CC-BY-SA-2.5, 4(c)",
    "author, CC-BY-NC-SA-3.0, 4(d)",
    "author, CC-BY-NC-ND-3.0-IGO, 4(c)",
    "author, CC-BY-NC-SA-3.0-AU, 4D(b)(i)",
    "author, CC-BY-2.0-UK, 2.1",
    "author, CC-BY-ND-2.1-JP, 5(h)",
    "author, CC-BY-SA-3.0-DE, 4(c)",
    "author, CC-BY-SA-2.5-IT, 4",
    "author, CC-ND-1.0, ''",
    "author, CC-Sampling-1.0, 3(d)",
    "author, CC-Sampling-Plus-1.0, 3(e)(i)",
    "author, CC0-1.0, ''",
    "attribution-parties, CC-BY-2.0, ''",
    "attribution-parties, CC-BY-2.5, 4(b)",
    "title, CC-BY-3.0, 4(b)",
    "title, CC-BY-4.0, ''",
    "title, CC-BY-2.0-UK, ''",
    "source, CC-BY-1.0, ''",
    "source, CC-BY-2.0, 4(b)",
    "license-link, CC-ND-1.0, 4(a)",
    "license-link, CC-BY-SA-2.1-JP, 5(c)",
    "license-link, CC-BY-3.0-AU, 4A(b)",
    "license-link, CC-BY-NC-2.5-SCOTLAND, 2.5(a)",
    "changes, CC-BY-2.5, ''",
    "changes, CC-BY-3.0, 3(b)",
    "changes, CC-BY-ND-3.0, ''",
    "changes, CC-BY-ND-4.0, 3(a)(1)(B)",
    "extra-terms, CC-BY-SA-4.0, 2(a)(5)(C)",
    "noncommercial, CC-BY-NC-SA-2.0, 4(c)",
    "noncommercial, CC-BY-NC-ND-1.0, 4(b)",
    "share-alike, CC-BY-SA-4.0, 3(b)(1)",
    "no-derivatives, CC-BY-ND-3.0-DE, 3",
    "no-derivatives, CC-ND-1.0, 3",
    "no-derivatives, CC-BY-SA-4.0, ''",
    "verbatim-copy, CC-DevNations-2.0, 4(c)",
  })
  void theClauseIsThatOfTheVeryLicence(String duty, String id, String clause) {
    assertThat(duties.clause(duty, license(id))).isEqualTo(clause);
  }

  @Test
  void publicDomainToolsAskForNothing() {
    for (License license : catalog.all()) {
      if (Set.of("zero", "mark", "certification").contains(license.unit())) {
        assertThat(duties.of(license)).as(license.id()).isEmpty();
      }
    }
  }

  @Test
  void everyLicenceHasTheDutiesThatItsElementsSay() {
    for (License license : catalog.all()) {
      Set<String> had = duties.of(license);
      boolean asks = license.requires().contains("Notice");
      assertThat(had.contains("license-link")).as(license.id()).isEqualTo(asks);
      assertThat(had.contains("author"))
          .as(license.id())
          .isEqualTo(license.requires().contains("Attribution"));
      assertThat(had.contains("share-alike"))
          .as(license.id())
          .isEqualTo(license.requires().contains("ShareAlike"));
      if (license.prohibits().contains("CommercialUse")) {
        assertThat(had).as(license.id()).contains("noncommercial");
      }
      if (asks && !license.permits().contains("DerivativeWorks")) {
        assertThat(had).as(license.id()).contains("no-derivatives");
      }
    }
  }

  /** Sections by version and port, then by unit, as the legal texts have them. */
  private static ByVersion<Map<String, Set<String>>> sections() throws IOException {
    String text = Files.readString(Path.of("testdata/catalog/sections.yaml"));
    Problems problems = Problems.gather();
    Map<String, Map<String, Set<String>>> byVersion = new HashMap<>();
    Yaml.read("sections.yaml", text, problems)
        .fields()
        .forEach((version, units) -> byVersion.put(version, units(units)));
    problems.throwIfAny();
    return new ByVersion<>(byVersion);
  }

  private static Map<String, Set<String>> units(Node node) {
    Map<String, Set<String>> units = new HashMap<>();
    node.fields()
        .forEach(
            (unit, list) ->
                units.put(unit, list.items().stream().map(Node::text).collect(Collectors.toSet())));
    return units;
  }

  @Test
  void everyClauseCitedIsASectionOfTheLicenceCited() throws IOException {
    ByVersion<Map<String, Set<String>>> sections = sections();
    for (License license : catalog.all()) {
      Map<String, Set<String>> units =
          sections.at(license.version(), license.jurisdiction()).orElse(Map.of());
      Set<String> own = new HashSet<>(units.getOrDefault("any", Set.of()));
      own.addAll(units.getOrDefault(license.unit(), Set.of()));
      for (String duty : duties.of(license)) {
        assertThat(own).as(duty + " in " + license.id()).contains(duties.clause(duty, license));
      }
    }
  }

  @Test
  void ofAPortThatWasNotReadOnlyTheSectionIsCited() {
    for (License license : catalog.all()) {
      String port = license.version() + "-" + license.jurisdiction();
      boolean read =
          license.jurisdiction().isEmpty()
              || duties.portsLikeUnported().contains(port)
              || Set.of("2.0-UK", "2.5-SCOTLAND", "2.0-JP", "2.1-JP", "3.0-AU").contains(port);
      if (!read) {
        assertThat(duties.of(license))
            .as(license.id())
            .allSatisfy(duty -> assertThat(duties.clause(duty, license)).matches("[345]"));
      }
    }
  }

  @Test
  void aFamilyHasTheDutiesThatAllItsVersionsHave() {
    assertThat(duties.of(license("CC-BY")))
        .contains("author", "license-link")
        .doesNotContain("title");
    assertThat(duties.clause("author", license("CC-BY-SA")))
        .isEqualTo("4(c) (1.0, 2.0, 2.5, 3.0), 3(a)(1)(A)(i) (4.0)");
    assertThat(duties.of(license("CC"))).contains("license-link").doesNotContain("author");
  }

  @ParameterizedTest
  @CsvSource({"3.0,DE,exact", "3.0,'',version", "2.5,'',short", "1.0,'',long", "4.0,'',any"})
  void theMostExactKeyWins(String version, String jurisdiction, String expected) {
    ByVersion<String> values =
        new ByVersion<>(
            Map.of(
                "any",
                "any",
                "1.0..3.0",
                "long",
                "2.0..2.5",
                "short",
                "3.0",
                "version",
                "3.0-DE",
                "exact"));
    assertThat(values.at(version, jurisdiction)).contains(expected);
  }
}
