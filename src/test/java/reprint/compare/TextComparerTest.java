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

/** What a comparison comes to. */
class TextComparerTest {
  @Test
  void sameTextIsVerbatim() {
    Comparison comparison = compare(ORIGINAL, ORIGINAL);
    assertThat(comparison.verdict()).isEqualTo(Comparison.Verdict.VERBATIM);
    assertThat(comparison.coverage()).isEqualTo(1);
    assertThat(comparison.edits()).isEmpty();
  }

  @Test
  void aMissingEndIsAnExcerpt() {
    Comparison comparison = compare(ORIGINAL, document("# A quiet harbour", FIRST, SECOND));
    assertThat(comparison.verdict()).isEqualTo(Comparison.Verdict.EXCERPT);
    assertThat(comparison.coverage()).isBetween(0.5, 0.8);
  }

  @Test
  void anotherArticleIsDifferent() {
    Document other =
        document(
            "# A quiet harbour",
            "Seven bakers of Ostwin have agreed to sell no more white bread after the summer.",
            "They say that flour has become too dear, and that nobody asked them what they thought.");
    assertThat(compare(ORIGINAL, other).verdict()).isEqualTo(Comparison.Verdict.DIFFERENT);
  }

  @Test
  void aTranslationOfTheWholeIsToldByItsNamesAndNumbers() {
    Document german =
        document(
            "Der Hafen von Vellmar lag still, als Ansgar Quill am Montag mit 14 Booten kam.",
            "Mit 5.1 Metern hatte in Ostmar und Brandholm keiner gerechnet, sagt Mirena Taubold.");
    Document english =
        document(
            "The harbour of Vellmar lay quiet when Ansgar Quill came with 14 boats on that day.",
            "Nobody in Ostmar and Brandholm had counted on 5.1 metres, says Mirena Taubold.");
    Comparison comparison = compare(Texts.in("en", english), Texts.in("de", german));
    assertThat(comparison.verdict()).isEqualTo(Comparison.Verdict.MODIFIED);
    assertThat(comparison.edits()).extracting(Edit::type).containsExactly(Edit.Type.TRANSLATION);
    assertThat(compare(Texts.in("en", english), Texts.in("de", german), "translate").verdict())
        .isEqualTo(Comparison.Verdict.VERBATIM);
    assertThat(compare(english, german).verdict()).isEqualTo(Comparison.Verdict.DIFFERENT);
  }

  @Test
  void whatIsAllowedIsListedAndPasses() {
    Document copy = document(FIRST.replace("Monday", "yesterday"), SECOND, THIRD);
    Comparison comparison = compare(ORIGINAL, copy, "time");
    assertThat(comparison.verdict()).isEqualTo(Comparison.Verdict.VERBATIM);
    assertThat(material(comparison)).extracting(Edit::allowed).containsExactly("time");
    assertThat(compare(ORIGINAL, copy, "style").verdict()).isEqualTo(Comparison.Verdict.MODIFIED);
  }

  @Test
  void aTextOfThreeWordsIsComparedToo() {
    String credit =
        "This was originally published by the Vellmar Courier, for all to read and share.";
    Document text = document("# The tide", "@ By Mira Holt", "Boats may sail.", credit);
    Document copy = document("# The tide", "@ By Mira Holt", "Boats will sail.", credit);
    assertThat(compare(text, text).verdict()).isEqualTo(Comparison.Verdict.VERBATIM);
    assertThat(compare(text, copy).verdict()).isEqualTo(Comparison.Verdict.MODIFIED);
    assertThat(compare(document("Boats may sail."), copy).verdict())
        .isEqualTo(Comparison.Verdict.MODIFIED);
  }

  @Test
  void anArticleAboutNoticesIsComparedLikeAnyOther() {
    Document article =
        document(
            "A line such as originally published on Monday tells readers where a story is from.",
            "Editors say that originally published is the phrase that they see least of all.",
            "The words originally published stand in 3 of 100 papers, says a study of the port.",
            "It closes with the wish that originally published may one day be read by everybody.");
    Document copy = document(article.text().replace("3 of", "8 of").split("\n\n"));
    assertThat(compare(article, article).verdict()).isEqualTo(Comparison.Verdict.VERBATIM);
    assertThat(material(compare(article, copy)))
        .extracting(Edit::type)
        .containsExactly(Edit.Type.NUMBER);
  }

  @Test
  void whatBothHaveIsPartedBySentencesAndNotByAbbreviations() {
    String said = "They asked Dr. Mirena Taubold of the lock. She said no more than that.";
    Comparison comparison = compare(document(FIRST, said), document(FIRST, said));
    assertThat(comparison.kept())
        .extracting(kept -> kept.original().of(FIRST + "\n\n" + said).strip())
        .containsExactly(
            FIRST.replaceAll("[.]$", ""),
            "They asked Dr. Mirena Taubold of the lock",
            "She said no more than that");
  }
}
