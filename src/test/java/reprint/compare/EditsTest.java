package reprint.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static reprint.compare.Harbour.FIRST;
import static reprint.compare.Harbour.ORIGINAL;
import static reprint.compare.Harbour.SECOND;
import static reprint.compare.Harbour.THIRD;
import static reprint.compare.Harbour.onlyEdit;
import static reprint.compare.Texts.compare;
import static reprint.compare.Texts.document;
import static reprint.compare.Texts.material;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import reprint.read.Document;
import reprint.read.DocumentReader;
import reprint.read.Limits;
import reprint.read.ReadException;

/** Changes of words, what they are called and where they stand. */
class EditsTest {
  @Test
  void aDroppedNegationIsFoundWithItsPlaces() {
    Document copy = document("# A quiet harbour", FIRST, SECOND.replace("not ", ""), THIRD);
    Comparison comparison = compare(ORIGINAL, copy);
    assertThat(comparison.verdict()).isEqualTo(Comparison.Verdict.MODIFIED);
    assertThat(material(comparison)).hasSize(1);
    Edit edit = material(comparison).get(0);
    assertThat(edit.kind()).isEqualTo(Edit.Kind.DELETE);
    assertThat(edit.type()).isEqualTo(Edit.Type.NEGATION);
    assertThat(edit.original().text()).isEqualTo("not");
    assertThat(edit.original().location().line()).isEqualTo(7);
    assertThat(edit.republished().text()).isEmpty();
    assertThat(edit.republished().location().line()).isEqualTo(5);
  }

  @Test
  void aLostDecimalPointIsAChangedNumber() {
    Edit edit = onlyEdit(SECOND.replace("5.1", "51"));
    assertThat(edit.type()).isEqualTo(Edit.Type.NUMBER);
    assertThat(edit.original().text()).isEqualTo("5.1");
    assertThat(edit.republished().text()).isEqualTo("51");
  }

  @Test
  void aChangedNameIsAName() {
    Comparison comparison =
        compare(ORIGINAL, document(FIRST.replace("Vellmar", "Ostmar"), SECOND, THIRD));
    assertThat(material(comparison)).extracting(Edit::type).containsExactly(Edit.Type.NAME);
  }

  @Test
  void wordsChangedInsideQuotesAreAQuotation() {
    Comparison comparison =
        compare(ORIGINAL, document(FIRST, SECOND, THIRD.replace("mend", "leave")));
    assertThat(material(comparison)).extracting(Edit::type).containsExactly(Edit.Type.QUOTATION);
  }

  @Test
  void aReplacedSentenceIsOneEdit() {
    String other =
        "Critics had warned of that for years, yet a ferry to Ostmar was never built there.";
    Comparison comparison = compare(ORIGINAL, document(FIRST, other, THIRD));
    assertThat(material(comparison)).hasSize(1);
    assertThat(material(comparison).get(0).republished().text()).startsWith("Critics had");
  }

  @Test
  void aParagraphMissingInsideIsACut() {
    Comparison comparison = compare(ORIGINAL, document(FIRST, THIRD));
    assertThat(comparison.verdict()).isEqualTo(Comparison.Verdict.MODIFIED);
    assertThat(material(comparison)).extracting(Edit::type).containsExactly(Edit.Type.CUT);
    assertThat(comparison.coverage()).isBetween(0.5, 0.8);
  }

  @Test
  void aSentenceMissingInTheLastParagraphIsACut() {
    String end = "They all came home.";
    String last = "Nobody had asked the pilots, who were not there at all on that day. " + end;
    Document original = document(FIRST, SECOND, THIRD, last);
    assertThat(material(compare(original, document(FIRST, SECOND, THIRD, end))))
        .extracting(Edit::type)
        .containsExactly(Edit.Type.CUT);
  }

  @Test
  void swappedParagraphsAreAMove() {
    Comparison comparison = compare(ORIGINAL, document(FIRST, THIRD, SECOND));
    assertThat(material(comparison)).extracting(Edit::kind).containsExactly(Edit.Kind.MOVE);
    assertThat(material(comparison)).extracting(Edit::type).containsExactly(Edit.Type.ORDER);
  }

  @Test
  void aNewHeadlineIsOneEdit() {
    Document copy = document("# What nobody tells you about harbours", FIRST, SECOND, THIRD);
    Comparison comparison = compare(ORIGINAL, copy);
    assertThat(material(comparison)).extracting(Edit::type).containsExactly(Edit.Type.HEADLINE);
    assertThat(compare(ORIGINAL, copy, "headline").verdict())
        .isEqualTo(Comparison.Verdict.VERBATIM);
  }

  @Test
  void aWordThatAHouseWritesAsTwoIsASpelling() {
    String paid = "Of the wall the town will pay 40 per cent, and nobody says who pays the rest.";
    Document original = document(FIRST, paid, THIRD);
    Document copy = document(FIRST, paid.replace("per cent", "percent"), THIRD);
    assertThat(material(compare(original, copy)))
        .extracting(Edit::type)
        .containsExactly(Edit.Type.SPELLING);
    assertThat(compare(original, copy, "style").verdict()).isEqualTo(Comparison.Verdict.VERBATIM);
    Document split = document(FIRST, paid.replace("nobody", "no body"), THIRD);
    assertThat(material(compare(original, split))).isEmpty();
  }

  @Test
  void aHeadlineAtTheHeadOfTheFileIsComparedWithTheOneShown() throws Exception {
    String body = "\n\n" + FIRST + "\n\n" + SECOND + "\n\n" + THIRD;
    Document stated = file("---\ntitle: \"A quiet harbour\"\n---" + body);
    Document shown = file("# What nobody tells you" + body);
    for (Comparison comparison : List.of(compare(stated, shown), compare(shown, stated))) {
      assertThat(material(comparison)).extracting(Edit::type).containsExactly(Edit.Type.HEADLINE);
      assertThat(material(comparison).get(0).original().text()).isNotEmpty();
      assertThat(material(comparison).get(0).republished().text()).isNotEmpty();
    }
    assertThat(compare(stated, file("# A QUIET HARBOUR" + body)).edits()).isEmpty();
    assertThat(compare(stated, shown, "headline").verdict()).isEqualTo(Comparison.Verdict.VERBATIM);
  }

  private static Document file(String markdown) throws ReadException {
    return new DocumentReader(Limits.DEFAULT)
        .read(markdown.getBytes(StandardCharsets.UTF_8), "a.md");
  }

  @Test
  void aChangedNumberInChineseIsOneEdit() {
    String text = "\u6C34\u78E8\u5356\u4E86\u4E00\u4E07\u4E8C\u5343\u5143\u5929";
    String other = text.replace("\u4E00\u4E07\u4E8C\u5343", "\u4E8C\u4E07\u4E00\u5343");
    Comparison comparison = compare(document(text), document(other));
    assertThat(material(comparison)).hasSize(1);
    assertThat(material(comparison).get(0).original().text()).startsWith("\u4E00\u4E07");
  }

  @Test
  void chineseIsComparedLetterByLetter() {
    String text =
        "\u6E2F\u53E3\u5728\u661F\u671F\u4E00\u65E9\u6668\u5F88\u5B89\u9759\u6CA1\u6709\u4EBA\u8BF4\u8BDD";
    String other = text.replace("\u6CA1", "\u90FD");
    Comparison comparison = compare(document(text), document(other));
    assertThat(material(comparison)).hasSize(1);
    assertThat(material(comparison).get(0).original().text()).isEqualTo("\u6CA1");
  }
}
