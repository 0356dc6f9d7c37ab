package reprint.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static reprint.compare.Harbour.FIRST;
import static reprint.compare.Harbour.ORIGINAL;
import static reprint.compare.Harbour.SECOND;
import static reprint.compare.Harbour.THIRD;
import static reprint.compare.Texts.compare;
import static reprint.compare.Texts.document;
import static reprint.compare.Texts.material;

import org.junit.jupiter.api.Test;
import reprint.read.Document;

/** What stands around an article and between its paragraphs. */
class FurnitureTest {
  @Test
  void furnitureAndNoticesAroundTheArticleAreForgiven() {
    Document copy =
        document(
            "~ Home News Sport",
            "# A quiet harbour",
            "This story was originally published by the Vellmar Courier.",
            FIRST,
            "^ The lock at dawn. Photo: Ida Brandt",
            SECOND,
            THIRD,
            "~ Read next: ten lakes that you have to see before the summer is over.");
    assertThat(compare(ORIGINAL, copy).verdict()).isEqualTo(Comparison.Verdict.VERBATIM);
  }

  @Test
  void foreignTextInsideTheBodyIsAnInsertion() {
    String advert = "Sign the petition today and receive our letter. It costs nothing at all.";
    Comparison comparison = compare(ORIGINAL, document(FIRST, "~ " + advert, SECOND, THIRD));
    assertThat(material(comparison)).extracting(Edit::type).containsExactly(Edit.Type.INSERTION);
    assertThat(material(comparison).get(0).republished().text()).startsWith("Sign the petition");
  }

  @Test
  void aParagraphThatOnePageTakesForFurnitureIsComparedAllTheSame() {
    Document original = document(FIRST, "~ " + SECOND, THIRD);
    Comparison comparison = compare(original, document(FIRST, SECOND.replace("5.1", "51"), THIRD));
    assertThat(material(comparison)).extracting(Edit::type).containsExactly(Edit.Type.NUMBER);
  }

  @Test
  void aCaptionBeforeASplitWordTakesNoWordFromTheText() {
    String split = SECOND.replace("Nobody", "No\nbody").replace("had", "ha d");
    Document copy = document(FIRST, "^ Nobody at the lock. Photo: Ida Brandt", split, THIRD);
    assertThat(compare(ORIGINAL, copy).verdict()).isEqualTo(Comparison.Verdict.VERBATIM);
  }

  @Test
  void aPulledQuoteMayGo() {
    Document quoted = document(FIRST, "who has kept the lock for seven years", SECOND, THIRD);
    assertThat(compare(quoted, document(FIRST, SECOND, THIRD)).verdict())
        .isEqualTo(Comparison.Verdict.VERBATIM);
  }

  @Test
  void whatAShortFirstLineOfTheTextPartsFromTheRestIsInside() {
    String line = "All results in full";
    String advert = "Sign the petition today and receive our letter. It costs nothing at all.";
    Comparison comparison =
        compare(
            document("~ " + line, FIRST, SECOND, THIRD),
            document(line, advert, FIRST, SECOND, THIRD));
    assertThat(material(comparison)).extracting(Edit::type).containsExactly(Edit.Type.INSERTION);
    comparison =
        compare(document(FIRST, SECOND, THIRD, line), document(FIRST, SECOND, THIRD, advert, line));
    assertThat(material(comparison)).extracting(Edit::type).containsExactly(Edit.Type.INSERTION);
  }

  @Test
  void whatStandsBehindAParagraphMovedToTheFrontIsInside() {
    String advert = "Sign the petition today and receive our letter. It costs nothing at all.";
    assertThat(material(compare(ORIGINAL, document(SECOND, advert, FIRST, THIRD))))
        .extracting(Edit::type)
        .containsExactlyInAnyOrder(Edit.Type.ORDER, Edit.Type.INSERTION);
  }

  @Test
  void headsOfPrintedPagesAndLinesBeforeTheFirstParagraphAreNone() {
    String opening = FIRST + " " + SECOND;
    Document original = document("# A quiet harbour", "3 May 2021", opening, SECOND, THIRD);
    Document copy =
        document(
            "A quiet harbour, with nobody in it but us",
            "Monday, 3 May 2021, 5.30",
            opening,
            "Vellmar Courier 1",
            SECOND,
            "- 2 -",
            "Advertisement",
            THIRD,
            "Vellmar Courier 2",
            "- 3 -");
    assertThat(material(compare(copy, original))).isEmpty();
    assertThat(material(compare(original, copy))).extracting(Edit::type).isEmpty();
  }
}
