package reprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reprint.catalog.Catalog;

/** Where sentences end, by the abbreviations of {@code rules/languages}. */
class SentencesTest {
  private static Sentences sentences;

  @BeforeAll
  static void load() throws IOException {
    sentences = Catalog.load(Path.of("rules")).sentences();
  }

  /** {@code ¦} marks each place where a sentence ends and another begins, {@code ⏎} a line end. */
  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "One. ¦Two! ¦Three? ¦Four; signs before a space",
        "The deed. ¦2 photos are not under it.; a sentence may begin with a digit",
        "See example.org or CC BY 4.0 there; no space behind the stop",
        "By Dr. Ann Lee and Prof. Bo Ray. ¦The end; titles",
        "Herr Dr. Ray und Frau Prof. Lee; titles in German",
        "El Sr. Ray y la Dra. Lee; titles in Spanish",
        "Ann Lee et al. is licensed; a small letter goes on",
        "Lee et al. 2015 and Ray et al. (2016) say so; et al. before a year",
        "© 2010 Lee et al. ¦This is open access; et al. at the end of a sentence",
        "By J. R. Lee and Ann B. Ray; initials",
        "Signs, e.g. Tides, i.e. Waves; letters of an abbreviation",
        "Rechte, z. B. Bilder, u. a. Karten; the same in German with spaces",
        "Derechos, p. ej. Fotos; an abbreviation of two letters",
        "It wasn't. ¦It was.; a letter behind an apostrophe is no initial",
        "Under v. 3 and No. 4, vol. 5, Fig. 6; numbers behind a short word",
        "He said no. ¦The end; the same word without a number",
        "Under CC BY 4.0. ¦Photos are not; a version ends a sentence",
        "Under CC BY-SA. ¦Photos are not; a licence is no initial",
        "Seit dem 3. Mai 2021 und der 2. Auflage; ordinals",
        "Es sind nur 3. ¦Sie stehen dort; a number before another word",
        "In 2015. ¦April was late; a year is no ordinal",
        "2. Photos by Ann⏎3. Maps by Bo; numbers of items",
        "He said “stop.” ¦Then he went; a quote closes behind the stop",
        "„Halt.“ ¦Dann ging er; a German quote does",
        "(A note.) ¦Then text; a bracket does",
        "“Why?” she asked. ¦Then; asked inside a sentence",
        "Told.[12] ¦Then text.¹ ; the mark of a note belongs to its sentence",
        "And so on... ¦Then; an ellipsis before a capital",
        "And so on... until; an ellipsis before a small letter",
        "And so on… ¦Then; an ellipsis of one sign",
        "Ann Lee et al.⏎is licensed; a line is wrapped",
        "Tides.⏎⏎¦by Ann; a paragraph ends",
        "By Dr.\u00A0Lee and fig.\u00A0A; a space that does not break",
        "本文。¦照片！¦地图？¦结束; Chinese has no spaces",
        "「止まれ。」¦彼は; a Japanese quote closes behind the stop",
        "版本４．０和第３．１; a full-width number",
        "协议为 CC BY．¦照片; a full-width stop",
        "한국어 문장이다. ¦다음 문장; Korean",
        "बाघ है। ¦वह है॥ ¦अंत; danda",
        "هل هذا؟ ¦نعم; an Arabic question mark",
        "နေသည်။ ¦သွားသည်; Myanmar",
        "ខ្ញុំទៅ។ ¦គាត់; Khmer",
        "ภาษาไทย ไม่มีจุด; Thai has no sign for it",
        "ሰላም። ¦ሰላም; Ethiopic",
        "Yazan Doç. Dr. Defne Tuna, bkz. Ek; titles in Turkish",
        "Napsala Mgr. Jana Vrbová dne 3. května 2021. ¦Konec; the same in Czech, and a date",
        "Přel. Ing. Jan Hruda, č. 4. ¦Konec; a number behind a Czech abbreviation",
        "Переклала проф. Оксана Лис, вул. Морська; the same in Ukrainian",
        "Írta ifj. Nagy Imre, ford. Kis Éva, 2021. május 3. ¦Vége; the same in Hungarian",
        "Av prof. Vendela Strand, nr. 4 och s. 12. ¦Slut; the same in Swedish",
        "Text de dna. Ilinca Pop, nr. 4, str. Portului; the same in Romanian",
        "Un text de la Sra. Mireia Font i el Dr. Pau Roca, núm. 4; the same in Catalan",
        "Oleh Prof. Ratih Kencana, Jl. Muara No. 4; the same in Indonesian",
        "Του κ. Σταμάτη Ράλλη, βλ. Παράρτημα; the same in Greek",
        "بقلم د. سلمى الطيب، ص. 12; a title of one letter in Arabic",
        "By Ann Lee | ¦CC BY 4.0; a bar parts a line",
      })
  void endsWhereItDoes(String row, String why) {
    String marked = row.replace('⏎', '\n');
    String text = marked.replace("¦", "");
    assertThat(parts(text)).as(why).containsExactly(marked.split("¦"));
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    for (Span span : sentences.of(text, new Span(0, text.length()))) {
      parts.add(span.of(text));
    }
    return parts;
  }

  @Test
  void aGreekQuestionEndsWithWhatLooksLikeASemicolon() {
    assertThat(parts("Ποιος κερδίζει; Κανείς; Ναι.")).hasSize(3);
    assertThat(parts("Ποιος κερδίζει\u037E Κανείς.")).hasSize(2);
    assertThat(parts("One; two; three.")).hasSize(1);
  }

  @Test
  void theSentenceAroundAPlaceHasItsSignAndKeepsInItsBlock() {
    String text = "One. Two by Dr. Lee. Three.";
    Span place = new Span(text.indexOf("Two"), 3);
    assertThat(sentences.around(text, place, new Span(0, text.length())).of(text))
        .isEqualTo(" Two by Dr. Lee.");
    assertThat(sentences.around(text, place, new Span(5, 6)).of(text)).isEqualTo("Two by");
  }

  @Test
  void aTextWithoutStopsIsCut() {
    String text = "a ".repeat(5_000);
    Span all = new Span(0, text.length());
    assertThat(sentences.around(text, new Span(5_000, 1), all).length())
        .isEqualTo(2 * Sentences.REACH + 1);
  }

  @Test
  void theLastSentenceBegins() {
    String text = "One. Two. Three.";
    assertThat(sentences.lastStart(text, new Span(0, text.length())))
        .isEqualTo(text.indexOf(" Three"));
    assertThat(sentences.lastStart(text, new Span(0, 3))).isZero();
  }

  @Test
  void withoutWordsATitleEndsASentence() {
    assertThat(Sentences.PLAIN.endsBefore("By Dr. Lee", 6)).isTrue();
    assertThat(sentences.endsBefore("By Dr. Lee", 6)).isFalse();
  }
}
