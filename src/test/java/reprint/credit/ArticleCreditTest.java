package reprint.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reprint.catalog.Catalog;
import reprint.detect.Declarations;
import reprint.detect.Subject;
import reprint.read.Document;

class ArticleCreditTest {
  private static final String LICENSE = "https://creativecommons.org/licenses/by-nd/4.0/";
  private static final String DEEP = "https://tidal.example/2021/slow-tide";
  private static CreditFinder finder;

  @BeforeAll
  static void load() throws IOException {
    finder = new CreditFinder(Catalog.load(Path.of("rules")));
  }

  private static Credit main(Page page) {
    return main(page.document(), Declared.none());
  }

  private static Credit main(Document document, Declarations declared) {
    return finder.find(document, declared).works().get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This article was originally published on [Tidal Review](" + DEEP + ").",
        "Originally published at [Tidal Review](" + DEEP + ") on May 1st, 2021.",
        "This story first appeared in [Tidal Review](https://tidal.example/). Read the [original]("
            + DEEP
            + ").",
        "Dieser Beitrag ist zuerst auf [Tidal Review](" + DEEP + ") erschienen.",
        "Dieser Text erschien zuerst bei [Tidal Review](" + DEEP + ").",
        "Cet article a été initialement publié sur [Tidal Review](" + DEEP + ").",
        "Este artículo fue publicado originalmente en [Tidal Review](" + DEEP + ").",
        "Este artigo foi publicado originalmente no [Tidal Review](" + DEEP + ").",
        "Questo articolo è stato originariamente pubblicato su [Tidal Review](" + DEEP + ").",
        "Dit artikel verscheen eerder op [Tidal Review](" + DEEP + ").",
        "Ten artykuł został pierwotnie opublikowany w [Tidal Review](" + DEEP + ").",
        "Эта статья впервые опубликована в [Tidal Review](" + DEEP + ").",
        "本文首发于 [Tidal Review](" + DEEP + ")。",
        "本文轉載自 [Tidal Review](" + DEEP + ")。",
        "この記事は[Tidal Review](" + DEEP + ")から転載しました。",
        "이 글은 [Tidal Review](" + DEEP + ")에 처음 게시되었습니다.",
        "原文链接：[The slow tide](" + DEEP + ")",
        "Publié à l’origine sous le titre « The slow tide » dans [Tidal Review](" + DEEP + ").",
        "この記事は[Tidal Review](" + DEEP + ")に掲載されたものです。",
        "This article uses material from the article [The slow tide](" + DEEP + ").",
        "Text first published by [Tidal Review](" + DEEP + ").",
        "An excerpt from an essay in [Tidal Review](" + DEEP + "), where it first appeared.",
        "Quelle: [Tidal Review](" + DEEP + ")"
      })
  void theOriginIsTold(String notice) {
    Credit credit = main(Page.of().story().paragraph(notice));
    assertThat(credit.reused()).isEqualTo(Credit.Reused.YES);
    assertThat(credit.source()).map(Mention::url).contains(DEEP);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Her novel was originally published in [London](https://books.example/novel).",
        "Parts of this article originally appeared on [Tidal Review](" + DEEP + ").",
        "First published on November 19, 2019 / 8:16 AM",
        "The old magazine first appeared on newsstands.",
        "Her text first appeared in [London](https://books.example/novel)."
      })
  void aSentenceOfTheStoryTellsNoOrigin(String sentence) {
    Credit credit = main(Page.of(sentence).story());
    assertThat(credit.reused()).isEqualTo(Credit.Reused.UNKNOWN);
    assertThat(credit.source()).isEmpty();
    assertThat(credit.sourceNotice()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Adapted from [The slow tide](" + DEEP + ") by Mira Holt.",
        "This translation is based on the work [The slow tide](" + DEEP + ") by Mira Holt.",
        "This article was edited for length.",
        "Translated from English by Ada Quill.",
        "Translator: Ada Quill",
        "Aus dem Englischen von Ada Quill.",
        "Traducido del inglés por Ada Quill.",
        "Traduit de l’anglais par Ada Quill.",
        "Перевод статьи [The slow tide](" + DEEP + ").",
        "译者：王小明",
        "本文略有删改。",
        "この記事は[The slow tide](" + DEEP + ")の翻訳です。"
      })
  void aChangeIsIndicated(String notice) {
    assertThat(main(Page.of().story().paragraph(notice)).changes()).isPresent();
  }

  @Test
  void aStoryAboutChangesIndicatesNone() {
    String sentence = "The law was modified by the council and the film is based on a true story.";
    assertThat(main(Page.of(sentence).story().paragraph(sentence)).changes()).isEmpty();
  }

  @Test
  void notEditedIsAClaimAndNoChange() {
    Credit credit = main(Page.of().story().paragraph("This article has not been edited."));
    assertThat(credit.changes()).isEmpty();
    assertThat(credit.unaltered()).isPresent();
  }

  @Test
  void theClaimThatNothingWasAlteredIsLocated() {
    String notice = "This unaltered story was originally published on [Tidal](" + DEEP + ").";
    Credit credit = main(Page.of(notice).story());
    assertThat(credit.unaltered()).map(Mention::text).contains("This unaltered story");
    assertThat(credit.unaltered().orElseThrow().location().line()).isEqualTo(1);
  }

  @Test
  void unalteredInTheStoryIsNoClaim() {
    String sentence = "The coast around the old lighthouse remained unaltered for years.";
    assertThat(main(Page.of(sentence).story().paragraph(sentence)).unaltered()).isEmpty();
  }

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
  void aFieldOfTheFrontMatterLeadsToTheSource() {
    Credit credit = main(Page.of().property("front-matter:source_url", DEEP).story());
    assertThat(credit.source()).map(Mention::url).contains(DEEP);
    assertThat(credit.reused()).isEqualTo(Credit.Reused.YES);
  }

  @Test
  void aCanonicalAddressElsewhereShowsReuseAndOneAtHomeDoesNot() {
    Credit foreign = main(Page.of().story().html(DEEP, "https://mirror.example/slow-tide"));
    assertThat(foreign.reused()).isEqualTo(Credit.Reused.YES);
    assertThat(foreign.source()).map(Mention::url).contains(DEEP);
    Credit own = main(Page.of().story().html(DEEP, DEEP));
    assertThat(own.reused()).isEqualTo(Credit.Reused.UNKNOWN);
    assertThat(own.source()).isEmpty();
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
  void aPostAboutATranslationIsNone() {
    String sentence = "This post is about the translation of old books by Ada Quill.";
    Credit credit = main(Page.of("By Mira Holt", sentence, "The original article is long."));
    assertThat(credit.changes()).isEmpty();
    assertThat(credit.reused()).isEqualTo(Credit.Reused.UNKNOWN);
    assertThat(credit.authors()).extracting(Mention::text).containsExactly("Mira Holt");
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
  void aTranslatorInAFieldIndicatesAChange() {
    Credit credit = main(Page.of().property("front-matter:translator", "Ada Quill").story());
    assertThat(credit.changes()).map(Mention::text).contains("Ada Quill");
  }

  @Test
  void whatFollowsTheOriginInItsParagraphIsAboutTheTextToo() {
    String notice = "Originally published on [Tidal](" + DEEP + "). It has been edited for length.";
    assertThat(main(Page.of().story().paragraph(notice)).changes()).isPresent();
  }

  @Test
  void aDayIsNoEndOfASentence() {
    String notice = "Dieser Beitrag erschien zuerst am 3. Mai 2021 auf [Tidal](" + DEEP + ").";
    assertThat(main(Page.of().story().paragraph(notice)).source()).map(Mention::url).contains(DEEP);
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

  @Test
  void aLineOfLinksToOtherLanguagesShowsATranslation() {
    String bar = "[Deutsch](README-de.md) [English](README.md) [日本語](README-ja.md)";
    String german = "Die Flut kommt, und das Meer steigt bis an den Rand der alten Mauer im Hafen.";
    assertThat(main(Page.of(bar, german, german)).reused()).isEqualTo(Credit.Reused.YES);
    String english = "The tide comes in, and the sea rises to the edge of the old harbour wall.";
    assertThat(main(Page.of(bar, english, english)).reused()).isEqualTo(Credit.Reused.UNKNOWN);
  }

  @Test
  void aSentenceAboutSomeWorkIsNoNotice() {
    String sentence =
        "Often, when the modified work is based on the prior work, it is an adaptation.";
    Credit credit = main(Page.of(sentence).story().paragraph(sentence));
    assertThat(credit.changes()).isEmpty();
    assertThat(credit.reused()).isEqualTo(Credit.Reused.UNKNOWN);
  }
}
