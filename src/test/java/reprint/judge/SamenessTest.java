package reprint.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reprint.Growth;
import reprint.judge.fact.Sameness;

class SamenessTest {
  /** Names of the shorter list. */
  private static final int MANY = 600;

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
  void timeToCompareNamesIsLinear() {
    Growth.assertLinear(
        MANY,
        n -> names("Mira Holt", n),
        names -> {
          assertThat(Sameness.holdsAll(names, shuffled(names))).isTrue();
          assertThat(Sameness.holdsAny(names, names("Ann Lee", names.size()))).isFalse();
        });
  }

  private static List<String> shuffled(List<String> names) {
    List<String> shuffled = new ArrayList<>(names);
    Collections.shuffle(shuffled, new Random(1));
    return shuffled;
  }

  private static List<String> names(String name, int count) {
    return IntStream.range(0, count).mapToObj(i -> name + " " + i).toList();
  }
}
