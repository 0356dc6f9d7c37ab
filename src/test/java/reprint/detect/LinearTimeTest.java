package reprint.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that repeats what detection looks for takes time in proportion to its length. */
class LinearTimeTest {
  private static final int LENGTH = 1_000_000;

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
    String text = piece.repeat(LENGTH / piece.length());
    // Quadratic time would be hours; the bound is wide for busy machines.
    assertTimeout(
        Duration.ofSeconds(20), () -> assertThat(Detecting.text(text).all()).hasSizeLessThan(50));
  }
}
