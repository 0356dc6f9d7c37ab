package reprint.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static reprint.credit.Found.main;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reprint.detect.Declarations;
import reprint.detect.Subject;
import reprint.read.Block;
import reprint.read.Document;

/** Names in notices of origin, and in the notes about authors beside them. */
class NoticeAuthorsTest {
  private static final String SOURCE = "[Tidal Review](https://tides.example/2021/slow-tide)";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "This story by Ines Okoro originally appeared on %s.|Ines Okoro",
        "This story by [Ines Okoro](https://tides.example/author/io) first appeared on %s.|Ines Okoro",
        "“The slow tide” by Ines Okoro was originally published by %s.|Ines Okoro",
        "This story was originally published by %s and is republished under CC BY.|",
        "Originally published under CC BY by [360tides](https://tides.example/2021/slow).|",
        "Syndicated from %s / Author: Ines Okoro|Ines Okoro",
        "Dieser Beitrag von Ines Okoro erschien zuerst auf %s.|Ines Okoro",
        "Cet article d'Ines Okoro est republié à partir de %s.|Ines Okoro",
        "Cet article de La Marée est republié à partir de %s.|",
        "Dit artikel van Ines Okoro is overgenomen van %s.|Ines Okoro",
        "Este artigo é uma tradução de [The slow tide](https://tides.example/a), de Ines Okoro.|Ines Okoro",
        "この記事は大川洋子さんが[潮新聞](https://tides.example/a)に寄稿したものです。|大川洋子",
        "이 기사는 차은결 기자가 [달빛신문](https://tides.example/a)에 처음 게재한 것입니다.|차은결",
        "この文書は Ines Okoro による [The slow tide](https://tides.example/a) の日本語訳です。|Ines Okoro",
        "この文書は [The slow tide](https://tides.example/a) の Ines Okoro による日本語訳です。|"
      })
  void aNoticeNamesTheAuthor(String notice, String name) {
    Page page = Page.of().story().paragraph(notice.replace("%s", SOURCE));
    assertThat(main(page).authors())
        .extracting(Mention::text)
        .isEqualTo(name == null ? List.of() : List.of(name));
  }

  @Test
  void theAuthorsPageIsNotTheSource() {
    Page page = Page.of().story();
    page.paragraph("This story by [Ines Okoro](https://tides.example/io) first appeared on Tides.");
    assertThat(main(page).source()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[Ines Okoro](https://tides.example/profiles/io), Reader, [Sands](https://sands.example/)|Ines Okoro",
        "[Ines Okoro](https://tides.example/news/io), Reader in Tides|",
        "Ines Okoro is a researcher at the Institute for Tides.|Ines Okoro",
        "Tide Desk Daily is a nonprofit newsroom that reads the sea.|",
        "Ines Okoro has seen many tides.|"
      })
  void aNoteBesideTheOriginNamesTheAuthor(String note, String name) {
    Page page = Page.of().story().paragraph(note).paragraph("Republished from " + SOURCE + ".");
    assertThat(main(page).authors())
        .extracting(Mention::text)
        .isEqualTo(name == null ? List.of() : List.of(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"文/王小明|王小明", "Author: Ines Okoro|Ines Okoro", "Text / Ines Okoro|"})
  void aLabelLeadsToTheName(String line, String name) {
    Page page = Page.of(line).story().paragraph("Republished from " + SOURCE + ".");
    assertThat(main(page).authors())
        .extracting(Mention::text)
        .isEqualTo(name == null ? List.of() : List.of(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ines Okoro", "— Ines de la Okoro", "Ines Okoro[1]"})
  void aLineThatIsANameIsForAPersonToLookAt(String line) {
    Page page = Page.of().heading("The slow tide").story().paragraph(line);
    page.paragraph("First published in " + SOURCE + ".");
    assertThat(main(page).authors()).isEmpty();
    assertThat(main(page).parties()).singleElement().asString().contains("Okoro");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The tide came in.",
        "Tides",
        "Tide Lab",
        "Guest Author",
        "Read more",
        "[Tidal Review](https://tides.example/2021/slow-tide)"
      })
  void otherShortLinesAreNoNames(String line) {
    Page page = Page.of().heading("The slow tide").story().paragraph(line);
    page.paragraph("First published in " + SOURCE + ".");
    assertThat(main(page).parties()).isEmpty();
  }

  @Test
  void frontMatterNamesTheAuthorInTheDocumentsLanguage() {
    Page page = Page.of("Cet article est republié à partir de " + SOURCE + ".").story();
    Credit credit = main(page.property("front-matter:auteur", "Ines Okoro"));
    assertThat(credit.authors()).extracting(Mention::text).containsExactly("Ines Okoro");
  }

  @Test
  void oneItemOfTheListAtTheEndNamesTheAuthor() {
    Page page = Page.of().story();
    page.add(Block.Role.BODY, "li", 1, "Author: Ines Okoro");
    page.add(Block.Role.BODY, "li", 2, "Source: " + SOURCE);
    assertThat(main(page).authors()).extracting(Mention::text).containsExactly("Ines Okoro");
    page.add(Block.Role.BODY, "li", 3, "Author: Bo Ray");
    assertThat(main(page).authors()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From %s, by Ines Okoro. %l.",
        "A feature by Ines Okoro, first published in %s under %l.",
      })
  void aLineWithTheLicenceIsACredit(String line) {
    String terms = "https://l.example/by";
    Page page = Page.of().story();
    page.paragraph(line.replace("%s", SOURCE).replace("%l", "[CC BY 4.0](" + terms + ")"));
    Document document = page.document();
    Declarations declared = Declared.of(Declared.linked(document, terms, Subject.WORK, "BY"));
    assertThat(main(document, declared).authors())
        .extracting(Mention::text)
        .containsExactly("Ines Okoro");
  }

  @Test
  void theGroundsOfALicenceAreNoChange() {
    String terms = "https://l.example/by";
    Page page = Page.of().story();
    page.paragraph("この記事は潮新聞に掲載されたものを、[CC BY 4.0](" + terms + ")ライセンスに基づいて転載しています。");
    Document document = page.document();
    Declarations declared = Declared.of(Declared.linked(document, terms, Subject.WORK, "BY"));
    assertThat(main(document, declared).changes()).isEmpty();
    assertThat(main(document, declared).reused()).isEqualTo(Credit.Reused.YES);
  }

  @Test
  void anAccountDoesNotHideTheBylineOfTheText() {
    Page page = Page.of("By Ines Okoro").property("json-ld:author.name", "Admin").story();
    assertThat(main(page).authors()).extracting(Mention::text).containsExactly("Ines Okoro");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Coast Post", "Coast Post Team", "Team Coast"})
  void theSitesOwnNameIsNoAuthorOfAnothersWork(String byline) {
    Page page = Page.of().property("meta:og:site_name", "Coast Post").story();
    page.property("json-ld:author.name", byline).paragraph("First published in " + SOURCE);
    assertThat(main(page).authors()).isEmpty();
    assertThat(main(page).parties()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Source: ", "Seen earlier on: "})
  void anEmptyLabelDoesNotTakeTheNextLine(String next) {
    Page page = Page.of("Author:\n" + next + SOURCE).story();
    assertThat(main(page).authors()).singleElement().matches(Mention::isEmpty);
  }
}
