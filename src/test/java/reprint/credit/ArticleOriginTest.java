package reprint.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static reprint.credit.Found.main;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleOriginTest {
  private static final String DEEP = "https://tidal.example/2021/slow-tide";

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
  void theOriginIsReported(String notice) {
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
  void aDayIsNoEndOfASentence() {
    String notice = "Dieser Beitrag erschien zuerst am 3. Mai 2021 auf [Tidal](" + DEEP + ").";
    assertThat(main(Page.of().story().paragraph(notice)).source()).map(Mention::url).contains(DEEP);
  }

  @Test
  void aLineOfLinksToOtherLanguagesShowsATranslation() {
    String bar = "[Deutsch](README-de.md) [English](README.md) [日本語](README-ja.md)";
    String german = "Die Flut kommt, und das Meer steigt bis an den Rand der alten Mauer im Hafen.";
    assertThat(main(Page.of(bar, german, german)).reused()).isEqualTo(Credit.Reused.YES);
    String english = "The tide comes in, and the sea rises to the edge of the old harbour wall.";
    assertThat(main(Page.of(bar, english, english)).reused()).isEqualTo(Credit.Reused.UNKNOWN);
  }
}
