package reprint.originals;

import static org.assertj.core.api.Assertions.assertThat;

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
  void signaturesAgreeAsFarAsTextsDo() {
    Signature signature = Signature.of(Shingles.of(TEXT));
    assertThat(signature.agreement(Signature.of(Shingles.of(TEXT)))).isEqualTo(Signature.LENGTH);
    assertThat(
            signature.agreement(Signature.of(Shingles.of("No word of this is in the other one"))))
        .isLessThan(3);
  }

  @Test
  void numbersThatDifferInOneBitDoNotAgree() {
    for (long base : new long[] {0, -1, 0x8000_7FFF_0001_FFFEL}) {
      for (int bit = 0; bit < Long.SIZE; bit++) {
        long[] one = new long[Signature.WORDS];
        long[] other = new long[Signature.WORDS];
        one[3] = base;
        other[3] = base ^ 1L << bit;
        assertThat(new Signature(one).agreement(new Signature(other)))
            .isEqualTo(Signature.LENGTH - 1);
      }
    }
  }
}
