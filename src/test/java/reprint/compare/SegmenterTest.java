package reprint.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

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
  void thaiIsPartedIntoLettersWithTheirMarks() {
    assertThat(words("\u0E17\u0E35\u0E48\u0E19\u0E35\u0E48"))
        .containsExactly("\u0E17\u0E35\u0E48", "\u0E19\u0E35\u0E48");
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
