package reprint.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static reprint.compare.Texts.compare;
import static reprint.compare.Texts.document;
import static reprint.compare.Texts.material;

import org.junit.jupiter.api.Test;
import reprint.read.Document;

class TextComparerTest {
  private static final String FIRST =
      "The harbour of Vellmar lay quiet when the first boats came home on Monday morning.";
  private static final String SECOND =
      "Nobody had counted on 5.1 metres of water, and the pilots did not say who would pay for it.";
  private static final String THIRD =
      "\u201CWe shall mend the wall,\u201D said Mirena Taubold, who has kept the lock for seven years.";
  private static final Document ORIGINAL =
      document("# A quiet harbour", "@ By Ansgar Quill", FIRST, SECOND, THIRD);

  @Test
  void sameTextIsVerbatim() {
    Comparison comparison = compare(ORIGINAL, ORIGINAL);
    assertThat(comparison.verdict()).isEqualTo(Comparison.Verdict.VERBATIM);
    assertThat(comparison.coverage()).isEqualTo(1);
    assertThat(comparison.edits()).isEmpty();
  }

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
  void typographyChangesNothing() {
    String second = SECOND.replace("counted", "coun\u00ADted").replace("pilots", "pi\u200Blots");
    String third = THIRD.replace('\u201C', '"').replace('\u201D', '"').replace("years", "ye-\nars");
    Comparison comparison = compare(ORIGINAL, document(FIRST, second, third));
    assertThat(comparison.verdict()).isEqualTo(Comparison.Verdict.VERBATIM);
    assertThat(comparison.edits()).extracting(Edit::level).containsOnly(Edit.Level.TECHNICAL);
  }

  @Test
  void aZeroWidthCharacterHidesNoChange() {
    assertThat(onlyEdit(SECOND.replace("pay", "p\u200Bray")).type()).isEqualTo(Edit.Type.WORDING);
  }

  @Test
  void aLookAlikeLetterIsMinor() {
    Comparison comparison =
        compare(ORIGINAL, document(FIRST.replace("boats", "b\u043Eats"), SECOND, THIRD));
    assertThat(comparison.verdict()).isEqualTo(Comparison.Verdict.VERBATIM);
    assertThat(comparison.edits()).extracting(Edit::type).containsExactly(Edit.Type.LOOK_ALIKE);
  }

  @Test
  void mojibakeIsDamageAndNoChange() {
    String broken =
        THIRD.replace("\u201C", "\u00E2\u20AC\u0153").replace("\u201D", "\u00E2\u20AC\u009D");
    Comparison comparison = compare(ORIGINAL, document(FIRST, SECOND, broken));
    assertThat(comparison.verdict()).isEqualTo(Comparison.Verdict.VERBATIM);
  }

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
  void aParagraphMissingInsideIsACut() {
    Comparison comparison = compare(ORIGINAL, document(FIRST, THIRD));
    assertThat(comparison.verdict()).isEqualTo(Comparison.Verdict.MODIFIED);
    assertThat(material(comparison)).extracting(Edit::type).containsExactly(Edit.Type.CUT);
    assertThat(comparison.coverage()).isBetween(0.5, 0.8);
  }

  @Test
  void aMissingEndIsAnExcerpt() {
    Comparison comparison = compare(ORIGINAL, document("# A quiet harbour", FIRST, SECOND));
    assertThat(comparison.verdict()).isEqualTo(Comparison.Verdict.EXCERPT);
    assertThat(comparison.coverage()).isBetween(0.5, 0.8);
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
  void anotherArticleIsDifferent() {
    Document other =
        document(
            "# A quiet harbour",
            "Seven bakers of Ostwin have agreed to sell no more white bread after the summer.",
            "They say that flour has become too dear, and that nobody asked them what they thought.");
    assertThat(compare(ORIGINAL, other).verdict()).isEqualTo(Comparison.Verdict.DIFFERENT);
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
  void aReplacedSentenceIsOneEdit() {
    String other =
        "Critics had warned of that for years, yet a ferry to Ostmar was never built there.";
    Comparison comparison = compare(ORIGINAL, document(FIRST, other, THIRD));
    assertThat(material(comparison)).hasSize(1);
    assertThat(material(comparison).get(0).republished().text()).startsWith("Critics had");
  }

  @Test
  void oneChangedAccentIsAChangeAndAllLostOnesAreDamage() {
    String text =
        "Le caf\u00E9 de la C\u00F4te a \u00E9t\u00E9 ferm\u00E9 \u00E0 No\u00EBl, dit le p\u00EAcheur fatigu\u00E9.";
    String changed = text.replace("p\u00EAcheur", "p\u00E9cheur");
    String plain = "Le cafe de la Cote a ete ferme a Noel, dit le pecheur fatigue.";
    assertThat(material(compare(document(text), document(changed)))).hasSize(1);
    Comparison damaged = compare(document(text), document(plain));
    assertThat(damaged.verdict()).isEqualTo(Comparison.Verdict.VERBATIM);
    assertThat(damaged.edits()).extracting(Edit::type).containsOnly(Edit.Type.DAMAGE);
  }

  @Test
  void theNumberOfAListItemIsLayoutUnlessItChanged() {
    Document list = document(FIRST, "1. Finland", "2. Norway", SECOND);
    assertThat(compare(list, document(FIRST, "Finland", "Norway", SECOND)).verdict())
        .isEqualTo(Comparison.Verdict.VERBATIM);
    assertThat(compare(list, document(FIRST, "1. Finland", "3. Norway", SECOND)).verdict())
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
  void chineseIsComparedLetterByLetter() {
    String text =
        "\u6E2F\u53E3\u5728\u661F\u671F\u4E00\u65E9\u6668\u5F88\u5B89\u9759\u6CA1\u6709\u4EBA\u8BF4\u8BDD";
    String other = text.replace("\u6CA1", "\u90FD");
    Comparison comparison = compare(document(text), document(other));
    assertThat(material(comparison)).hasSize(1);
    assertThat(material(comparison).get(0).original().text()).isEqualTo("\u6CA1");
  }

  @Test
  void aQuoteLostAtTheEndOfAParagraphIsDamage() {
    String quoted =
        "\u201CNobody will pay for the wall of the old lock,\u201D he said, \u201Cbut us.\u201D";
    Document original = document(FIRST, quoted, SECOND);
    Document copy = document(FIRST, quoted.replaceAll("[\u201C\u201D]", "\uFFFD"), SECOND);
    assertThat(compare(original, copy).edits())
        .isNotEmpty()
        .allMatch(e -> e.type() == Edit.Type.DAMAGE);
  }

  @Test
  void aLostApostropheIsDamageEvenBesideAnEdit() {
    String said = "You\u2019ll recognise you don\u2019t have to know all about boats at once.";
    String copy = said.replace('\u2019', '\uFFFD').replace("recognise", "recognize");
    assertThat(compare(document(FIRST, said, SECOND), document(FIRST, copy, SECOND)).edits())
        .extracting(Edit::type)
        .containsExactly(Edit.Type.DAMAGE, Edit.Type.SPELLING, Edit.Type.DAMAGE);
  }

  private static Edit onlyEdit(String second) {
    Comparison comparison = compare(ORIGINAL, document(FIRST, second, THIRD));
    assertThat(comparison.verdict()).isEqualTo(Comparison.Verdict.MODIFIED);
    assertThat(material(comparison)).hasSize(1);
    return material(comparison).get(0);
  }
}
