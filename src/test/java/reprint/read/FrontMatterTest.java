package reprint.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class FrontMatterTest {

  @Test
  void eachValueIsAPropertyWithItsPlace() throws Exception {
    Document document =
        MarkdownFormatTest.read(
            "---\ntitle: \"Slow: tide\"\nAuthor:\n  - Mira\n  - Jo\nlicense: {type: CC-BY}\nlang: en_GB\n---\n# Text\n");
    assertThat(document.properties())
        .extracting(Property::name, Property::value, DocumentPlaces::of)
        .containsExactly(
            tuple("front-matter:title", "Slow: tide", "2:9"),
            tuple("front-matter:author", "Mira", "4:5"),
            tuple("front-matter:author", "Jo", "5:5"),
            tuple("front-matter:license.type", "CC-BY", "6:17"),
            tuple("front-matter:lang", "en_GB", "7:7"));
    assertThat(document.language()).isEqualTo("en-GB");
    assertThat(document.text()).isEqualTo("Text");
    assertThat(document.locate(document.blocks().get(0).span()).line()).isEqualTo(9);
    assertThat(document.notifications()).isEmpty();
  }

  @Test
  void tomlIsReadLineByLine() throws Exception {
    Document document =
        MarkdownFormatTest.read(
            "+++\ntitle = \"Slow tide\" # so\nauthors = ['Mira', \"Jo\"]\ndraft = false\n[params]\nlicense = 'CC-BY'\n+++\nText\n");
    assertThat(document.properties())
        .extracting(Property::name, Property::value, DocumentPlaces::of)
        .containsExactly(
            tuple("front-matter:title", "Slow tide", "2:10"),
            tuple("front-matter:authors", "Mira", "3:13"),
            tuple("front-matter:authors", "Jo", "3:21"),
            tuple("front-matter:draft", "false", "4:9"),
            tuple("front-matter:params.license", "CC-BY", "6:12"));
    assertThat(document.text()).isEqualTo("Text");
  }

  @Test
  void brokenYamlIsReadLineByLine() throws Exception {
    Document document =
        MarkdownFormatTest.read("---\ntitle: Slow: tide\nlicense: CC-BY\n---\nText\n");
    assertThat(document.notifications()).isEmpty();
    assertThat(document.properties())
        .extracting(Property::name, Property::value)
        .containsExactly(
            tuple("front-matter:title", "Slow: tide"), tuple("front-matter:license", "CC-BY"));
    assertThat(document.text()).isEqualTo("Text");
  }

  @Test
  void aRulerAtTheTopIsNoFrontMatter() throws Exception {
    Document document = MarkdownFormatTest.read("---\n\nBoats sail.\n\n---\n\nText\n");
    assertThat(document.text()).isEqualTo("Boats sail.\n\nText");
    assertThat(document.notifications()).isEmpty();
  }

  @Test
  void frontMatterWithoutEndIsNotified() throws Exception {
    Document document = MarkdownFormatTest.read("---\ntitle: Slow tide\n\nText\n");
    assertThat(document.notifications()).hasSize(1);
    assertThat(document.text()).contains("title: Slow tide").contains("Text");
  }
}
