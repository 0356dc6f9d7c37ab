package reprint.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogTest {
  private static final Path RULES = Path.of("rules");
  private final Catalog catalog = catalog();

  private static Catalog catalog() {
    try {
      return Catalog.load(RULES);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void holdsAllLicencesWithIdsAndAddressesOfTheirOwn() {
    assertThat(catalog.all()).hasSize(639);
    assertThat(catalog.all()).extracting(License::id).doesNotHaveDuplicates();
    assertThat(catalog.all()).extracting(License::uri).doesNotHaveDuplicates();
  }

  @Test
  void findsALicenceByItsIdInAnyCase() {
    License license = catalog.byId("cc-by-nd-3.0-ee").orElseThrow();
    assertThat(license.id()).isEqualTo("CC-BY-ND-3.0-EE");
    assertThat(license.permits()).doesNotContain("DerivativeWorks");
    assertThat(license.jurisdiction()).isEqualTo("EE");
  }

  @Test
  void everyLicenceIsFoundByItsAddress() {
    for (License license : catalog.all()) {
      assertThat(catalog.byUnit(license.unit(), license.version(), license.jurisdiction()))
          .contains(license);
    }
  }

  @Test
  void theOrderOfElementsDoesNotMatter() {
    License old = catalog.byId("CC-BY-NC-ND-1.0").orElseThrow();
    assertThat(catalog.byUnit("by-nc-nd", "1.0", "")).contains(old);
    assertThat(catalog.byUnit("by-nd-nc", "1.0", "")).contains(old);
  }

  @Test
  void aFamilyAsksWhatAllItsVersionsAsk() {
    License family = catalog.family(Set.of("ND", "BY"));
    assertThat(family.id()).isEqualTo("CC-BY-ND");
    assertThat(family.isFamily()).isTrue();
    assertThat(family.requires()).contains("Attribution", "Notice");
    assertThat(family.permits()).doesNotContain("DerivativeWorks");
    assertThat(catalog.family(Set.of()).id()).isEqualTo("CC");
  }

  @Test
  void aNameMeansTheSameWhateverItsJoinersCaseAndAccents() {
    for (String name : new String[] {"NonCommercial", "non-commercial", "NON\n * COMMERCIAL"}) {
      assertThat(catalog.names().at(name, 0, name.length()).meaning()).isEqualTo("nc");
    }
    String combined = "Attribution - Pas d\u2019Utilisation Commerciale";
    assertThat(catalog.names().at(combined, 0, combined.length()).meaning()).isEqualTo("by-nc");
  }

  @Test
  void theCompactFormHoldsTheSame(@TempDir Path folder) throws IOException {
    Path rules = folder.resolve("rules");
    Files.createDirectories(rules.resolve("catalog"));
    for (Path file : CatalogSources.files(RULES)) {
      Path copy = rules.resolve(RULES.relativize(file));
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
    Path compact = rules.resolve("catalog/catalog.bin");
    CatalogCompiler.main(new String[] {rules.toString(), compact.toString()});
    Catalog loaded = Catalog.load(rules);
    assertThat(loaded.all()).isEqualTo(catalog.all());
    assertThat(loaded.names().of("nd")).isEqualTo(catalog.names().of("nd"));

    Files.writeString(rules.resolve("catalog/addresses.yaml"), "paths: [elsewhere]\n");
    assertThat(Catalog.load(rules).phrases("paths")).containsExactly("elsewhere");
  }

  @Test
  void noNameHoldsAStraySentence() {
    Set<String> meanings = Set.of("by", "nc", "nd", "sa");
    Set<String> longOnes =
        meanings.stream()
            .flatMap(m -> catalog.names().of(m).stream())
            .filter(n -> n.length() > 60)
            .collect(Collectors.toSet());
    assertThat(longOnes).isEmpty();
  }
}
