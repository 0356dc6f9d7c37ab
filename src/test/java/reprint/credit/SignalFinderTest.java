package reprint.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reprint.catalog.Catalog;

class SignalFinderTest {
  private static CreditFinder finder;

  @BeforeAll
  static void load() throws IOException {
    finder = new CreditFinder(Catalog.load(Path.of("rules")));
  }

  private static Signals signals(Page page) {
    return finder.find(page.document(), Declared.none()).signals();
  }

  @Test
  void phrasesAtTheFootAreSignalsWithTheirPlaces() {
    Page page = Page.of().story();
    page.paragraph("© 2021 Harbour News. All rights reserved.");
    page.paragraph("Read the full article at Tidal Review.");
    page.paragraph("Buy now");
    page.paragraph("Endorsed by Tidal Review.");
    Signals signals = signals(page);
    assertThat(signals.restriction())
        .extracting(Mention::text)
        .containsExactly("All rights reserved");
    assertThat(signals.restriction().get(0).location().line()).isEqualTo(25);
    assertThat(signals.excerpt()).hasSize(1);
    assertThat(signals.commerce()).hasSize(1);
    assertThat(signals.endorsement()).hasSize(1);
  }

  @Test
  void theSamePhrasesInALongParagraphOfTheStoryAreNone() {
    String long1 = "She told them to buy now what they could. ".repeat(6);
    Page page = Page.of().story().paragraph(long1).story();
    assertThat(signals(page)).isEqualTo(Signals.NONE);
  }

  @Test
  void theLinkToTheOriginalIsASignOfATranslation() {
    String bar = "[Deutsch](README-de.md) [English](README.md) [日本語](README-ja.md)";
    String german = "Die Flut kommt, und das Meer steigt bis an den Rand der alten Mauer im Hafen.";
    assertThat(signals(Page.of(bar, german, german)).translation())
        .extracting(Mention::url)
        .containsExactly("README.md");
  }

  @ParameterizedTest
  @CsvSource({
    "original_title, The slow tide, ''",
    "title_en, The slow tide, title_ja",
    "translation-of, The slow tide, ''",
  })
  void frontMatterWithTheTitleOfTheOriginalIsASignOfATranslation(
      String name, String title, String other) {
    Page page = Page.of().story().property("front-matter:" + name, title);
    page.property("front-matter:" + other, "遅い潮");
    assertThat(signals(page).translation()).as("the site's own, in two languages").isEmpty();
    page.property("front-matter:source_url", "https://tides.example/2021/slow-tide");
    assertThat(signals(page).translation()).extracting(Mention::text).containsExactly(title);
  }

  @Test
  void aTitleInOneLanguageIsNone() {
    Page page = Page.of().story().property("front-matter:title_en", "The slow tide");
    page.property("front-matter:source_url", "https://tides.example/2021/slow-tide");
    assertThat(signals(page).translation()).isEmpty();
  }
}
