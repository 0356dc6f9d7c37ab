package reprint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedRunTest {
  private static final List<Integer> MANY = IntStream.range(0, 500).boxed().toList();

  @Test
  void resultsComeInOrderWhateverTheThreads() throws Exception {
    List<Integer> results = new ArrayList<>();
    new OrderedRun(7).run(MANY, OrderedRunTest::slowly, results::add);
    assertThat(results).isEqualTo(MANY);
  }

  @Test
  void aFailureOfTheWorkReachesTheCaller() {
    assertThatThrownBy(
            () ->
                new OrderedRun(3)
                    .run(
                        MANY,
                        n -> {
                          throw new IllegalStateException("at " + n);
                        },
                        r -> {}))
        .isInstanceOf(IllegalStateException.class);
  }

  private static int slowly(int n) {
    // Neighbours take as long as is unlike: the later one is often done first.
    for (int i = n * 7919 % 2000; i > 0; i--) {
      Thread.onSpinWait();
    }
    return n;
  }
}
