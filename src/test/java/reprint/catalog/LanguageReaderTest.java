package reprint.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import reprint.binary.BinaryReader;
import reprint.binary.BinaryWriter;
import reprint.yaml.Node;
import reprint.yaml.Problems;
import reprint.yaml.Yaml;

class LanguageReaderTest {
  private final Problems problems = Problems.gather();

  private Language read(String text) {
    return LanguageReader.read("xx", Yaml.read("xx.yaml", text, problems), problems);
  }

  @Test
  void phrasesAreReadByKey() {
    Language language = read("byline: [By, (text|words) by]\nintro: [licensed under]\n");
    assertThat(problems.all()).isEmpty();
    assertThat(language.phrases("byline")).containsExactly("by", "text by", "words by");
    assertThat(language.phrases("joiner")).isEmpty();
  }

  @Test
  void anUnknownKeyIsRefusedWithASuggestion() {
    read("bylines: [by]\n");
    assertThat(problems.all()).singleElement().asString().contains("xx.yaml:1:1", "“byline”");
  }

  @Test
  void whatIsNoListOfPhrasesIsRefused() {
    read("byline: by\njoiner: [\"\"]\n");
    assertThat(problems.all()).hasSize(2);
  }

  @Test
  void everyLanguageHasEveryKey() throws IOException {
    Catalog catalog = Catalog.load(Path.of("rules"));
    assertThat(catalog.languages())
        .extracting(Language::tag)
        .contains(
            "ar", "ca", "cs", "de", "el", "en", "es", "fa", "fr", "hu", "id", "it", "ja", "ko")
        .contains("nl", "pl", "pt", "ro", "ru", "sv", "tr", "uk", "vi", "zh-hans", "zh-hant");
    for (Language language : catalog.languages()) {
      Path file = Path.of("rules/languages", language.tag() + ".yaml");
      Node read = Yaml.read(file.toString(), Files.readString(file), problems);
      assertThat(read.fields().keySet()).as(language.tag()).containsAll(Language.KEYS);
    }
  }

  @Test
  void aPhraseThatStandsTwiceUnderOneKeyIsRefused() {
    read("byline: [by, by]\n");
    assertThat(problems.all()).singleElement().asString().contains("xx.yaml:1:14", "twice");
  }

  @Test
  void theCompactFormGivesTheSameLanguages() throws IOException {
    for (PackedLanguage language : CatalogSources.read(Path.of("rules")).languages()) {
      BinaryWriter out = new BinaryWriter();
      PackedLanguage.write(out, language);
      Language read = PackedLanguage.read(BinaryReader.of(out.toBytes()));
      assertThat(read.tag()).isEqualTo(language.tag());
      for (String key : Language.KEYS) {
        assertThat(read.phrases(key)).as(key).isEqualTo(language.phrases(key));
      }
    }
  }
}
