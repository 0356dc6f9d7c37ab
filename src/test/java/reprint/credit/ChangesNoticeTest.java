package reprint.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static reprint.credit.Found.main;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesNoticeTest {
  private static final String DEEP = "https://tidal.example/2021/slow-tide";

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
  void aPostAboutATranslationIsNone() {
    String sentence = "This post is about the translation of old books by Ada Quill.";
    Credit credit = main(Page.of("By Mira Holt", sentence, "The original article is long."));
    assertThat(credit.changes()).isEmpty();
    assertThat(credit.reused()).isEqualTo(Credit.Reused.UNKNOWN);
    assertThat(credit.authors()).extracting(Mention::text).containsExactly("Mira Holt");
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
  void aSentenceAboutSomeWorkIsNoNotice() {
    String sentence =
        "Often, when the modified work is based on the prior work, it is an adaptation.";
    Credit credit = main(Page.of(sentence).story().paragraph(sentence));
    assertThat(credit.changes()).isEmpty();
    assertThat(credit.reused()).isEqualTo(Credit.Reused.UNKNOWN);
  }
}
