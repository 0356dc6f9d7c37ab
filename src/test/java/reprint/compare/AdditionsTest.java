package reprint.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static reprint.compare.Harbour.FIRST;
import static reprint.compare.Harbour.ORIGINAL;
import static reprint.compare.Harbour.SECOND;
import static reprint.compare.Harbour.THIRD;
import static reprint.compare.Texts.compare;
import static reprint.compare.Texts.document;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reprint.read.Document;

/** Prose before the first and after the last paragraph. */
class AdditionsTest {
  private static final String MORE =
      "Since then the council has voted to leave the wall as it is, whatever the pilots may say.";

  @Test
  void aParagraphBehindTheLastOneIsReported() {
    Comparison comparison = compare(ORIGINAL, document(FIRST, SECOND, THIRD, MORE));
    assertThat(comparison.verdict()).isEqualTo(Comparison.Verdict.VERBATIM);
    assertThat(comparison.reason()).contains("but a passage that may or may not belong");
    assertThat(comparison.edits())
        .extracting(Edit::kind, Edit::level, Edit::type, e -> e.republished().location().line())
        .containsExactly(tuple(Edit.Kind.INSERT, Edit.Level.MINOR, Edit.Type.ADDITION, 7));
  }

  @Test
  void soIsOneBeforeTheFirst() {
    Comparison comparison =
        compare(ORIGINAL, document("# A quiet harbour", MORE, FIRST, SECOND, THIRD));
    assertThat(comparison.edits()).extracting(Edit::type).containsExactly(Edit.Type.ADDITION);
  }

  @Test
  void paragraphsOneBehindTheOtherAreOneAddition() {
    String again = "Nobody asked the boats, which come home on Monday morning all the same.";
    Comparison comparison = compare(ORIGINAL, document(FIRST, SECOND, THIRD, MORE, again));
    assertThat(comparison.edits()).hasSize(1);
    assertThat(comparison.edits().get(0).republished().text()).contains("council", "boats");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This story was originally published by the Vellmar Courier, where you can read all of it.",
        "Ansgar Quill is a writer by the sea and the author of three books about boats and tides.",
        "Editor\u2019s note: since then the council has voted to leave the wall as it is, they say.",
        "- Ten lakes you must see: a guide.\n- Who pays for the wall?\n- The boats of Vellmar sail.",
        "~ Since then the council has voted to leave the wall as it is, whatever the pilots say.",
        "Filed under: harbours, walls."
      })
  void whatIsNoPartOfAnyTextIsNone(String line) {
    assertThat(compare(ORIGINAL, document("@ By Ansgar Quill", FIRST, SECOND, THIRD, line)).edits())
        .isEmpty();
  }

  @Test
  void aHeadingMaySetItApart() {
    assertThat(
            compare(ORIGINAL, document(FIRST, SECOND, THIRD, "# About the author", MORE)).edits())
        .isEmpty();
    assertThat(compare(ORIGINAL, document(FIRST, SECOND, THIRD, "# What came next", MORE)).edits())
        .hasSize(1);
  }

  @Test
  void anEditorsNoteInsideIsNoneAndACorrectionIsTold() {
    assertThat(
            compare(ORIGINAL, document(FIRST, "Editor\u2019s note: " + MORE, SECOND, THIRD))
                .edits())
        .isEmpty();
    assertThat(
            compare(ORIGINAL, document(FIRST, "Correction, 3 May: " + MORE, SECOND, THIRD)).edits())
        .extracting(Edit::type)
        .containsExactly(Edit.Type.ADDITION);
    assertThat(compare(ORIGINAL, document(FIRST, MORE, SECOND, THIRD)).edits())
        .extracting(Edit::type)
        .containsExactly(Edit.Type.INSERTION);
  }

  @Test
  void theLastParagraphInAnotherLanguageIsATranslation() {
    String german =
        "Wir werden die Mauer flicken, sagte die Frau, die seit sieben Jahren die Schleuse hat.";
    Comparison comparison = compare(ORIGINAL, document(FIRST, SECOND, german));
    assertThat(comparison.edits())
        .extracting(Edit::kind, Edit::type)
        .containsExactly(tuple(Edit.Kind.REPLACE, Edit.Type.TRANSLATION));
    assertThat(comparison.verdict()).isEqualTo(Comparison.Verdict.MODIFIED);
  }

  @Test
  void aShortLastParagraphThatIsMissingIsToldAndMayBeAllowed() {
    String last = "They all came home at last, and nobody paid for it.";
    String long1 = FIRST + " " + SECOND + " " + FIRST.replace("boats", "ferries");
    String long2 = SECOND + " " + THIRD + " " + SECOND.replace("pilots", "keepers");
    String long3 = THIRD + " " + FIRST + " " + THIRD.replace("wall", "lock");
    String long4 = long1.replace("Monday", "Tuesday") + " " + long2.replace("water", "tide");
    Document original = document(long1, long2, long3, long4, last);
    Document copy = document(long1, long2, long3, long4);
    Comparison comparison = compare(original, copy);
    assertThat(comparison.verdict()).isEqualTo(Comparison.Verdict.VERBATIM);
    assertThat(comparison.edits())
        .extracting(Edit::kind, Edit::level, Edit::type)
        .containsExactly(tuple(Edit.Kind.DELETE, Edit.Level.MINOR, Edit.Type.CUT));
    assertThat(compare(original, copy, "shorten").edits().get(0).allowed()).isEqualTo("shorten");
  }
}
