package reprint.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static reprint.credit.Found.main;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reprint.detect.Declarations;
import reprint.detect.Subject;
import reprint.read.Document;

class ArticleCreditTest {
  private static final String LICENSE = "https://creativecommons.org/licenses/by-nd/4.0/";
  private static final String DEEP = "https://tidal.example/2021/slow-tide";

  @Test
  void authorsOfTheOriginalStandBeforeTheByline() {
    Page page =
        Page.of()
            .property("front-matter:author", "Otto Lund")
            .story()
            .paragraph(
                "Adapted from [The slow tide]("
                    + DEEP
                    + ") by Mira Holt and [Ebb](https://tidal.example/ebb) by [Bo Ray](https://tidal.example/bo).");
    Credit credit = main(page);
    assertThat(credit.authors()).extracting(Mention::text).containsExactly("Mira Holt", "Bo Ray");
    assertThat(credit.source()).map(Mention::url).contains(DEEP);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Author: Mira Holt|Mira Holt",
        "Authors: Mira Holt, Ada Quill and Bo Ray|Mira Holt;Ada Quill;Bo Ray",
        "Autorin: Mira Holt|Mira Holt",
        "作者：王小明、李雷|王小明;李雷",
        "著者: 山田花子|山田花子",
        "글쓴이: 김하나|김하나",
        "Author: the authors of Sea Wiki|authors of Sea Wiki",
        "This course was developed by the team at the [Tide Lab](https://lab.example/).|Tide Lab",
        "Author: Staff|"
      })
  void namesBehindLabelsAreSplit(String line, String names) {
    Credit credit = main(Page.of().heading("The slow tide").paragraph(line).story());
    String found = String.join(";", credit.authors().stream().map(Mention::text).toList());
    assertThat(found).isEqualTo(names == null ? "" : names);
  }

  @Test
  void aBodyBesideAPersonIsAParty() {
    Credit credit = main(Page.of("Author: Mira Holt, Tidal Review").story());
    assertThat(credit.authors()).extracting(Mention::text).containsExactly("Mira Holt");
    assertThat(credit.parties()).extracting(Mention::text).containsExactly("Tidal Review");
  }

  @Test
  void aLabelWithoutANameIsAnEmptyPlace() {
    Credit credit = main(Page.of().heading("The slow tide").paragraph("Author:").story());
    assertThat(credit.authors()).singleElement().matches(Mention::isEmpty);
    assertThat(credit.authors().get(0).location().line()).isEqualTo(3);
  }

  @Test
  void aFieldThatHoldsAnIdIsSpeltOutByTheNoteAboutTheAuthor() {
    Page page = Page.of().property("front-matter:author", "miraholt").story();
    Credit credit = main(page.paragraph("Mira Holt is a journalist and sailor."));
    assertThat(credit.authors()).extracting(Mention::text).containsExactly("Mira Holt");
  }

  @Test
  void aLinkToTheListOfAuthorsNamesThem() {
    Credit credit =
        main(Page.of("The work of [many authors and translators](AUTHORS.md).").story());
    assertThat(credit.authors()).extracting(Mention::url).containsExactly("AUTHORS.md");
  }

  @Test
  void aLineWithTheLicenceNamesTheAuthor() {
    Page page = Page.of().story();
    page.paragraph(
        "“The slow tide” by Mira Holt is licensed under [CC BY-ND 4.0](" + LICENSE + ").");
    Document document = page.document();
    Credit credit =
        main(document, Declared.of(Declared.linked(document, LICENSE, Subject.WORK, "BY", "ND")));
    assertThat(credit.authors()).extracting(Mention::text).containsExactly("Mira Holt");
    assertThat(credit.licenseLink()).map(Mention::url).contains(LICENSE);
    assertThat(credit.source()).isEmpty();
    assertThat(credit.declarations()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "[CC BY-SA 3.0](https://l.example/by) by René.,René",
    "[CC BY-SA 3.0](https://l.example/by) licence by Ada Quill.,Ada Quill",
    "[CC BY-SA 3.0](https://l.example/by) by default.,",
    "[the Attribution licence](https://l.example/by) by Creative Commons.,",
    "[CC BY-SA 3.0](https://l.example/by) and was read by Ada Quill.,"
  })
  void whoeverLicensesTheTextIsItsAuthor(String terms, String name) {
    Document document = Page.of().story().paragraph("Licensed under " + terms).document();
    Declarations declared =
        Declared.of(Declared.linked(document, "https://l.example/by", Subject.WORK, "BY", "SA"));
    assertThat(main(document, declared).authors())
        .extracting(Mention::text)
        .isEqualTo(name == null ? List.of() : List.of(name));
  }

  @ParameterizedTest
  @CsvSource({
    "Ada Quill <ada@list.example>,Ada Quill",
    "'\"Ada Quill\" <ada@list.example>',Ada Quill",
    "ada@list.example,",
    "<ada@list.example>,"
  })
  void theSenderOfAMailIsItsAuthorWhereNobodyElseIsNamed(String from, String name) {
    List<String> names = name == null ? List.of() : List.of(name);
    assertThat(main(Page.of().property("header:from", from).story()).authors())
        .extracting(Mention::text)
        .isEqualTo(names);
    assertThat(main(Page.of("By Mira Holt").property("header:from", from).story()).authors())
        .extracting(Mention::text)
        .containsExactly("Mira Holt");
  }

  @Test
  void theStrictestLicenceGoverns() {
    Page page = Page.of("[one](https://l.example/by) and [two](https://l.example/by-nd)").story();
    Document document = page.document();
    Credit credit =
        main(
            document,
            Declared.of(
                Declared.linked(document, "https://l.example/by", Subject.WORK, "BY"),
                Declared.linked(document, "https://l.example/by-nd", Subject.WORK, "BY", "ND")));
    assertThat(credit.declarations().get(0).license().elements()).contains("ND");
  }

  @Test
  void withoutAnySignNothingIsGuessed() {
    Credit credit = main(Page.of().story());
    assertThat(credit.reused()).isEqualTo(Credit.Reused.UNKNOWN);
    assertThat(credit.authors()).isEmpty();
    assertThat(credit.title()).isEmpty();
    assertThat(credit.licenseLink()).isEmpty();
  }

  @Test
  void aLineThatEndsInsideANameDoesNotCutIt() {
    Page page = Page.of().story();
    page.paragraph(
        "This text uses material from [Skarv](" + DEEP + ") by the\nauthors of Sea Wiki.");
    assertThat(main(page).authors())
        .extracting(Mention::text)
        .containsExactly("authors of Sea Wiki");
  }

  @Test
  void aTranslatorIsNotTheAuthor() {
    Credit verb =
        main(Page.of("By Mira Holt").story().paragraph("Translated from Danish by Ada Quill."));
    assertThat(verb.authors()).extracting(Mention::text).containsExactly("Mira Holt");
    Credit noun =
        main(Page.of().story().paragraph("Translation of [Ebb](" + DEEP + ") by Bo Ray."));
    assertThat(noun.authors()).extracting(Mention::text).containsExactly("Bo Ray");
  }

  @Test
  void whomTheCreditAsksForIsNamedAndItsBodyIsAParty() {
    Page page = Page.of("By Mira Holt").story();
    Credit credit = main(page.paragraph("Please credit: Mira Holt / Institute for Tides."));
    assertThat(credit.authors()).extracting(Mention::text).containsExactly("Mira Holt");
    assertThat(credit.parties()).extracting(Mention::text).containsExactly("Institute for Tides");
  }

  @Test
  void holdersOfTheCopyrightAreNamedWhereNobodyElseIs() {
    Page page = Page.of("Copyright (C) 2019-2021 Mira Holt").story();
    page.paragraph(
        "Copyright (C) 2020 Ada Quill. All rights reserved. [CC BY-ND](" + LICENSE + ")");
    Document document = page.document();
    Credit credit =
        main(document, Declared.of(Declared.linked(document, LICENSE, Subject.WORK, "BY", "ND")));
    assertThat(credit.authors()).extracting(Mention::text).containsExactly("Ada Quill");
    assertThat(credit.copyright()).map(Mention::text).contains("Copyright (C) 2019-2021 Mira Holt");
  }
}
