package reprint.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import reprint.yaml.YamlException;

class FieldsTest {
  private static final Path RULES = Path.of("rules");

  @ParameterizedTest
  @EnumSource
  void aListHasNamesAndNoneTwice(Field field) throws IOException {
    List<String> names = Catalog.load(RULES).fields(field).all();
    assertThat(names).isNotEmpty();
    assertThat(names).map(name -> name.toLowerCase(Locale.ROOT)).doesNotHaveDuplicates();
  }

  @Test
  void theOrderOfTheFileIsTheOrderOfTrust() throws IOException {
    assertThat(Catalog.load(RULES).fields(Field.CANONICAL).all())
        .startsWith("front-matter:canonical_url", "front-matter:canonical", "meta:og:url");
  }

  @ParameterizedTest
  @CsvSource({
    "meta:author, meta:Author, true",
    "meta:author, rdfa:author, false",
    "*:cc:source, rdfa:cc:source, true",
    "*:source, rdfa:cc:source, false",
    "*:source, source, true",
    "*Article, NewsArticle, true",
    "*Article, Article, true",
    "*Article, ArticleList, false",
    "*Article, Art, false",
  })
  void aNameMayLeaveItsBeginningOpen(String pattern, String name, boolean expected) {
    assertThat(new FieldNames(List.of(pattern)).have(name)).isEqualTo(expected);
  }

  @Test
  void anUnknownListIsRefused(@TempDir Path rules) throws IOException {
    copy(rules);
    Path fields = rules.resolve("catalog/fields.yaml");
    Files.writeString(fields, Files.readString(fields) + "autor: [meta:autor]\n");
    assertThatThrownBy(() -> Catalog.load(rules))
        .isInstanceOf(YamlException.class)
        .hasMessageContaining("fields.yaml")
        .hasMessageContaining("“author”");
  }

  @Test
  void aLanguageDoesNotNameFields(@TempDir Path rules) throws IOException {
    copy(rules);
    Files.writeString(rules.resolve("languages/xx.yaml"), "context:\n  media-field: [kuva]\n");
    assertThatThrownBy(() -> Catalog.load(rules))
        .isInstanceOf(YamlException.class)
        .hasMessageContaining("xx.yaml:2:3");
  }

  private static void copy(Path rules) throws IOException {
    for (Path file : CatalogSources.files(RULES)) {
      Path copy = rules.resolve(RULES.relativize(file));
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
  }
}
