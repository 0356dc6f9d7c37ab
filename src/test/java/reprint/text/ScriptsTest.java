package reprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptsTest {
  @ParameterizedTest
  @CsvSource({
    "Latin, ß, false, false",
    "Cyrillic, д, false, false",
    "Arabic, ض, false, false",
    "an Arabic form, \uFEB1, false, false",
    "Devanagari, ह, false, false",
    "Georgian, ა, false, false",
    "Ethiopic, ሰ, false, false",
    "Mongolian, ᠮ, false, false",
    "a full-width letter, Ａ, false, false",
    "Thai, ก, true, true",
    "Lao, ກ, true, true",
    "Tibetan, བ, true, true",
    "Myanmar, က, true, true",
    "Khmer, ក, true, true",
    "Han, 文, true, true",
    "rare Han, 𠀀, true, true",
    "Hiragana, あ, true, true",
    "half-width Kana, ｱ, true, true",
    "Bopomofo, ㄅ, true, true",
    "Yi, ꀀ, true, true",
    "Hangul, 한, false, true",
  })
  void knowsWhichPutNoSpacesBetweenWords(
      String script, String letter, boolean unspaced, boolean together) {
    assertThat(Scripts.isUnspaced(letter.codePointAt(0))).isEqualTo(unspaced);
    assertThat(Scripts.isWrittenTogether(letter.charAt(0))).isEqualTo(together);
  }
}
