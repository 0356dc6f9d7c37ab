package reprint.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import reprint.compare.fold.Segmenter;

class SegmenterTest {
  @Test
  void wordsKeepTheirApostrophes() {
    assertThat(words("She didn't say 'no'.")).containsExactly("She", "didn't", "say", "no");
  }

  @Test
  void aFullStopPartsWordsWhoseSpaceGotLost() {
    assertThat(words("the end.The start")).containsExactly("the", "end", "The", "start");
  }

  @Test
  void numbersKeepTheSignsOfTheirValue() {
    assertThat(words("$5.1, (-3) ~9x 40 % 1:28"))
        .containsExactly("$5.1", "-3", "~9x", "40 %", "1:28");
  }

  @Test
  void aHyphenBetweenNumbersIsNoMinus() {
    assertThat(words("2-0 and 2019-2020")).containsExactly("2", "0", "and", "2019", "2020");
  }

  @Test
  void hanAndKanaAreAWordEach() {
    assertThat(words("\u6E2F\u53E3\u304B\u306A")).hasSize(4);
  }

  @Test
  void thaiIsPartedIntoWords() {
    assertThat(words("มาตอนเที่ยงพร้อมผู้โดยสาร 40 คน"))
        .containsExactly("มา", "ตอน", "เที่ยง", "พร้อม", "ผู้โดยสาร", "40", "คน");
  }

  @Test
  void thaiWithoutSpacesIsPartedAlikeWhateverStandsBeforeIt() {
    String phrase = "เรือกลับมาตอนเที่ยงพร้อมผู้โดยสาร";
    List<String> alone = words(phrase.repeat(200));
    List<String> behind = words("คน" + phrase.repeat(200));
    int last = alone.size() - 20;
    assertThat(behind.subList(behind.size() - last, behind.size()))
        .isEqualTo(alone.subList(20, alone.size()));
  }

  @Test
  void laoIsPartedIntoLettersWithTheirMarks() {
    assertThat(words("\u0E97\u0EB5\u0EC8\u0E99\u0EB5\u0EC9"))
        .containsExactly("\u0E97\u0EB5\u0EC8", "\u0E99\u0EB5\u0EC9");
  }

  @Test
  void signsAloneAreNoWords() {
    assertThat(words("* * * \u2014 !? \uD83D\uDE00")).isEmpty();
  }

  private static List<String> words(String text) {
    Segmenter segmenter = new Segmenter(text);
    List<String> words = new ArrayList<>();
    for (int start = segmenter.start(0); start < text.length(); ) {
      int end = segmenter.end(start);
      words.add(text.substring(start, end));
      start = segmenter.start(end);
    }
    return words;
  }
}
