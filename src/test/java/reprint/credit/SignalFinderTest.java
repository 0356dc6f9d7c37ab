package reprint.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reprint.detect.Declaration;
import reprint.detect.Subject;

class SignalFinderTest {
  private static Signals signals(Page page) {
    return Found.FINDER.find(page.document(), Declared.none()).signals();
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CC BY 4.0; you may not alter the text.",
        "CC BY 4.0. No changes are allowed.",
        "CC BY 4.0, not for commercial use.",
        "Der Text steht unter CC BY 4.0 und darf nicht verändert werden.",
        "Cet article est sous licence CC BY 4.0; le texte ne peut être modifié.",
        "Este artículo está bajo la licencia CC BY 4.0; no se permiten modificaciones.",
        "Este artigo está sob a licença CC BY 4.0; o texto não pode ser alterado.",
        "Questo articolo è sotto la licenza CC BY 4.0; modifiche non consentite.",
        "Dit artikel valt onder CC BY 4.0; bewerkingen niet toegestaan.",
        "Ten artykuł jest na licencji CC BY 4.0; zmiany są niedozwolone.",
        "Эта статья под лицензией CC BY 4.0; изменения запрещены.",
        "この記事は CC BY 4.0、改変不可。",
        "이 글은 CC BY 4.0, 수정 금지.",
        "本文采用 CC BY 4.0,不得用于商业用途。",
        "本文採用 CC BY 4.0,不得用於商業用途。",
      })
  void termsThatTheLicenceDoesNotHaveAreHeardBesideIt(String notice) {
    Page page = Page.of().story().paragraph(notice);
    assertThat(restrictions(page, "BY")).hasSize(1);
    assertThat(restrictions(page, "BY", "NC", "ND")).isEmpty();
  }

  private static List<Mention> restrictions(Page page, String... elements) {
    Declaration licence = Declared.named(page.document(), "CC BY 4.0", Subject.WORK, elements);
    return Found.FINDER.find(page.document(), Declared.of(licence)).signals().restriction();
  }
}
