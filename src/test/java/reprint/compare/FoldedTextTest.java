package reprint.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reprint.compare.fold.FoldedText;

class FoldedTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "a\u2019b|a'b",
        "\u201Ca\u201D|\"a\"",
        "a \u2013 b|a - b",
        "a\u2026|a...",
        "o\uFB03ce|office",
        "so\u00ADft|soft",
        "ze\u200Bro|zero",
        "a[12] b|a  b",
        "don\u00E2\u20AC\u2122t|don't",
        "caf\u00C3\u00A9|caf\u00E9",
        "2\u00BD|2 1/2",
        "10\u00B2|10^2",
        "5\u00A0m|5 m",
        "\uFF21|A",
        "na\u00EFve|na\u00EFve",
        "[sic]|[sic]"
      })
  void foldsWhatIsOnlyTypography(String raw, String folded) {
    assertThat(FoldedText.of(raw).text()).isEqualTo(folded);
  }

  @Test
  void plainTextStaysAsItIsAndWhereItIs() {
    FoldedText folded = FoldedText.of("plain text");
    assertThat(folded.text()).isEqualTo("plain text");
    assertThat(folded.raw(6)).isEqualTo(6);
    assertThat(folded.raw(10)).isEqualTo(10);
  }

  @Test
  void everyUnitKnowsWhereItComesFrom() {
    FoldedText folded = FoldedText.of("a\u00ADb o\uFB03ce");
    assertThat(folded.text()).isEqualTo("ab office");
    assertThat(folded.raw(1)).isEqualTo(2);
    assertThat(folded.raw(6)).isEqualTo(5);
    assertThat(folded.raw(7)).isEqualTo(6);
    assertThat(folded.raw(9)).isEqualTo(8);
  }

  @Test
  void lettersThatOnlyLookLikeMojibakeStay() {
    assertThat(FoldedText.of("CAF\u00C9\u2026").text()).isEqualTo("CAF\u00C9...");
    assertThat(FoldedText.of("\u00C0 la carte").text()).isEqualTo("\u00C0 la carte");
  }
}
