package reprint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reprint.bench.Crowd;
import reprint.config.Configuration;
import reprint.config.InForce;

/**
 * A document that is all the same takes time in proportion to its length, from reading to judging.
 */
class CrowdTest {
  /** Bytes; {@code bench/hostile} takes more. */
  private static final int SIZE = 25_000;

  private static final InForce IN_FORCE =
      Configuration.of(Path.of("").toAbsolutePath().resolve("page"), Optional.empty());

  private static Checker checker;

  @BeforeAll
  static void load() throws IOException {
    checker = Checker.load(Path.of("rules"));
  }

  static List<Crowd> crowds() throws IOException {
    return Crowd.all();
  }

  @ParameterizedTest
  @MethodSource("crowds")
  void timeIsLinear(Crowd crowd) {
    Growth.assertLinear(
        SIZE,
        crowd::document,
        input -> checker.check(input, Optional.empty(), IN_FORCE, Run.ofToday()));
  }
}
