package reprint.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reprint.judge.fact.Sameness;

class SamenessTest {
  @Test
  void aNameInAnotherSpellingIsTheSame() {
    assertThat(Sameness.holdsAll(List.of("Ann Lee", "MIRA HOLT"), List.of("Mira Holt"))).isTrue();
    assertThat(Sameness.holdsAny(List.of("Ann Lee"), List.of("Mira Holt"))).isFalse();
  }

  @Test
  void eachOfHundredsOfNamesMayBeSpelledOtherwise() {
    List<String> lower = names("mira holt", 400);
    assertThat(Sameness.holdsAll(names("Mira Holt", 400), lower)).isTrue();
  }

  /** An original and what was made of it, both with an endless field of authors. */
  @Test
  void thousandsOfNamesOnBothSidesAreComparedSoon() {
    List<String> names = names("Mira Holt", 30_000);
    List<String> shuffled = new ArrayList<>(names);
    Collections.shuffle(shuffled, new Random(1));
    boolean same =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Sameness.holdsAll(names, shuffled));
    assertThat(same).isTrue();
    boolean other =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> Sameness.holdsAny(names, names("Ann Lee", 30_000)));
    assertThat(other).isFalse();
  }

  private static List<String> names(String name, int count) {
    return IntStream.range(0, count).mapToObj(i -> name + " " + i).toList();
  }
}
