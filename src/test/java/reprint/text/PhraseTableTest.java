package reprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a phrase stands in a text, and where it only seems to. */
class PhraseTableTest {
  private final PhraseTable phrases =
      new PhraseTable(
          List.of("Photo by", "photo", "\u00A9", "\u8457\u8005", "d'apr\u00E8s", "re-use"));

  private String longest(String text, int at) {
    int number = phrases.longest(text, at);
    return number < 0 ? "" : phrases.phrase(number);
  }

  @Test
  void aPhraseStandsWhereItsWordsBeginAndEnd() {
    assertThat(longest("a photo by mira", 2)).isEqualTo("photo by");
    assertThat(longest("Photo By", 0)).isEqualTo("photo by");
    assertThat(longest("a photo bye mira", 2)).isEqualTo("photo");
    assertThat(longest("telephoto by mira", 4)).isEmpty();
    assertThat(longest("a phone", 2)).isEmpty();
  }

  @Test
  void spacesHyphensAndApostrophesOfAnyKindAreOne() {
    assertThat(longest("photo \n\t by mira", 0)).isEqualTo("photo by");
    assertThat(longest("D\u2019apr\u00E8s Mira", 0)).isEqualTo("d'apr\u00E8s");
    assertThat(longest("re\u2011use", 0)).isEqualTo("re-use");
  }

  @Test
  void aSingleSignIsAPhraseToo() {
    assertThat(longest("\u00A9 mira", 0)).isEqualTo("\u00A9");
    assertThat(longest("\u00A9", 0)).isEqualTo("\u00A9");
  }

  @Test
  void scriptsWithoutSpacesHaveNoEdges() {
    assertThat(longest("\u6587\u8457\u8005\u662F", 1)).isEqualTo("\u8457\u8005");
  }

  /** Phrase, text, and whether it is found there as it would be found by a reader. */
  @ParameterizedTest
  @CsvSource({
    "kaynak yazı, KAYNAK YAZI, true",
    "ingilizceden, \u0130ngilizceden, true",
    "\u0130ngilizceden, ingilizceden, true",
    "συγγραφέας, ΣΥΓΓΡΑΦΕΑΣ, true",
    "πηγή, ΠΗΓΗ, true",
    "șef, \u015Fef, true",
    "نشر هذا, ن\u064Fشر هذا, true",
    "نشر, المـنـشر, false",
    "شر, ن\u064Fشر, false",
    "مقاله\u200Cی, مقاله ی, true",
    "مقاله ی, مقاله\u200Cی, true",
    "أعيد نشره, اعيد نشره, true",
    "كاتب, \u200Fك\u0640اتب\u200F, true",
    "منبع فارسی, منبع فارسي, true",
    "bản dịch, ba\u0309n di\u0323ch, true",
    "ban, ba\u0309n, false",
    "câu, ca\u0302u, true",
  })
  void formsOfALetterAreOne(String phrase, String text, boolean found) {
    PhraseTable table = new PhraseTable(List.of(phrase));
    assertThat(table.isIn("- " + text + " -")).isEqualTo(found);
  }

  @Test
  void behindTheTextAndBehindTheLimitThereIsNone() {
    assertThat(longest("photo", 5)).isEmpty();
    List<Integer> ends = new ArrayList<>();
    phrases.at("photo by", 0, 6, (phrase, end) -> ends.add(end));
    assertThat(ends).containsExactly(5);
  }

  @Test
  void allThatStandAtAPlaceAreHandedOverTheShortestFirst() {
    List<String> found = new ArrayList<>();
    phrases.at("photo by mira", 0, 13, (phrase, end) -> found.add(phrases.phrase(phrase) + end));
    assertThat(found).containsExactly("photo5", "photo by8");
  }
}
