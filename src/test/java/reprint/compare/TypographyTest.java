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

import org.junit.jupiter.api.Test;
import reprint.read.Document;

/** How the words are set and what gets lost on the way is no change, or a small one. */
class TypographyTest {
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
  void anItemTakenOutIsACutAndTheNumbersOfTheOthersAreNone() {
    Document list = document(FIRST, "- Finland", "- Norway", "- Sweden", SECOND);
    Document copy = document(FIRST, "1. Finland", "2. Sweden", SECOND);
    assertThat(material(compare(list, copy)))
        .extracting(e -> e.original().text())
        .containsExactly("Norway");
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
}
