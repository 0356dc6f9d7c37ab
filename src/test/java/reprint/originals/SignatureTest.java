package reprint.originals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What signatures tell of the texts that they stand for. */
class SignatureTest {
  @Test
  void signaturesAgreeAsFarAsTextsDo() {
    Shingles one = Shingles.of(Shelf.words(900, 1));
    Shingles half = Shingles.of(Shelf.words(900, 1).substring(0, 2500));
    Shingles other = Shingles.of(Shelf.words(900, 2));
    Signature signature = Signature.of(one);
    assertThat(signature.agreement(Signature.of(one))).isEqualTo(Signature.LENGTH);
    assertThat(signature.agreement(Signature.of(other))).isLessThan(3);
    int agreement = signature.agreement(Signature.of(half));
    assertThat(Signature.shared(agreement, one.size() + half.size()))
        .isCloseTo(half.size(), within(0.25 * half.size()));
  }

  @Test
  void aTextWithoutRunsAgreesWithNone() {
    Signature none = Signature.of(Shingles.of("Boats may sail"));
    assertThat(none.agreement(Signature.of(Shingles.of(Shelf.article(1))))).isZero();
  }

  @Test
  void theSignatureOfATextStaysSinceItIsKept() {
    Signature signature = Signature.of(Shingles.of("Boats may sail when the water is high"));
    assertThat(signature.values()).startsWith(9075103766963879618L, -578875573997444499L);
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
