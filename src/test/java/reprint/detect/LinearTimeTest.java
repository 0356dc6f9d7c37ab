package reprint.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reprint.Growth;

/** A text that repeats what detection looks for takes time in proportion to its length. */
class LinearTimeTest {
  /** Characters of the shorter text. */
  private static final int LENGTH = 30_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "creative commons ",
        "cc by ",
        "CC BY 4.0 ",
        "CC BY-\n",
        "attribution-",
        "Attribution, xoDerivs ",
        "http://creativecommons.org/licenses/by",
        "creativecommons.org/licenses/\n",
        "waived all copyright and related or neighboring ",
        "\u8868\u793A",
        "by-nc-",
        "\"This text is under CC BY 4.0 ",
        "\\ccby{doclicense}[",
        "\uD83C\uDD6D ",
      })
  void aRepeatedPiece(String piece) {
    Growth.assertLinear(
        LENGTH,
        length -> piece.repeat(length / piece.length()),
        text -> assertThat(Detecting.text(text).all()).hasSizeLessThan(50));
  }
}
