package reprint.originals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which differences of two texts count when an original is looked for. */
class ShinglesTest {
  private static final String TEXT = "Boats may sail when the water is high";

  @Test
  void aRunHasFourWords() {
    assertThat(Shingles.of(TEXT).runs()).hasSize(5);
    assertThat(Shingles.of("Boats may sail").runs()).isEmpty();
  }

  @Test
  void caseWrappingPunctuationAndInvisibleSignsDoNotCount() {
    assertThat(Shingles.of("boats may “sail”\nwhen the wa\u00ADter is HIGH.").runs())
        .isEqualTo(Shingles.of(TEXT).runs());
  }

  @Test
  void anotherWordChangesTheRunsAroundIt() {
    Shingles other = Shingles.of("Boats must sail when the water is high");
    assertThat(other.shared(Shingles.of(TEXT))).isEqualTo(3);
    assertThat(other.size()).isEqualTo(5);
  }

  @Test
  void writingWithoutSpacesHasRunsToo() {
    assertThat(Shingles.of("潮汐很慢船").runs()).hasSize(2);
  }

  @Test
  void anAddressIsNotRead() {
    assertThat(Shingles.of("Boats may <https://tides.example/a-b> sail when the water is high"))
        .extracting(Shingles::runs)
        .isEqualTo(Shingles.of(TEXT).runs());
  }

  @Test
  void noRunGoesFromOneTextIntoTheNext() {
    assertThat(Shingles.of(List.of("Boats may sail when", "the water is high")).size())
        .isEqualTo(2);
  }

  @Test
  void whatAnotherTextHasIsTakenAway() {
    Shingles rest = Shingles.of(TEXT).without(Shingles.of("Boats may sail when the gulls cry"));
    assertThat(rest.size()).isEqualTo(3);
  }
}
