package reprint.bench;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import reprint.Checker;
import reprint.Input;
import reprint.Run;
import reprint.config.Configuration;
import reprint.config.InForce;

/** Times the check of crowded texts of several sizes, from reading to judging, by the cores. */
final class HostileBench {
  /** How much longer twice the size may take; the square would be 4. */
  private static final double MOST_GROWTH = 3.5;

  /** Core seconds below which a collection of garbage counts for more than the text. */
  private static final double NOISE = 2;

  private static final int[] MEGABYTES = {1, 2, 5, 10};
  private static final InForce IN_FORCE =
      Configuration.of(Path.of("").toAbsolutePath().resolve("page"), Optional.empty());
  private static final Run RUN = Run.ofToday();

  private HostileBench() {}

  /** Takes a part of the names of the crowds to time; without: all. Fails where one grows fast. */
  public static void main(String[] args) throws Exception {
    Checker checker = Checker.load(Path.of("rules"));
    seconds(checker, Crowd.all().get(0).document(1_000_000)); // the compiler's time
    System.out.printf(
        "%-30s%28s%9s%9s%n", "crowd", "core seconds at 1 2 5 10 MB", "MB/s", "growth");
    boolean linear = true;
    for (Crowd crowd : Crowd.all()) {
      if (args.length == 0 || crowd.name().contains(args[0])) {
        linear &= isLinear(checker, crowd);
      }
    }
    System.exit(linear ? 0 : 1);
  }

  /** Prints a row. Growth: how many times the time of 5 MB the time of 10 MB is. */
  private static boolean isLinear(Checker checker, Crowd crowd) {
    System.out.printf("%-30s", crowd.name());
    seconds(checker, crowd.document(MEGABYTES[0] * 1_000_000)); // compiles what this kind needs
    double before = 0;
    double seconds = 0;
    for (int megabytes : MEGABYTES) {
      before = seconds;
      seconds = seconds(checker, crowd.document(megabytes * 1_000_000));
      System.out.printf(Locale.ROOT, "%7.2f", seconds);
    }
    double growth = seconds / before;
    boolean linear = seconds < NOISE || growth <= MOST_GROWTH;
    double rate = MEGABYTES[MEGABYTES.length - 1] / seconds;
    System.out.printf(
        Locale.ROOT, "%8.1f%9.1f%s%n", rate, growth, linear ? "" : "  not in proportion");
    return linear;
  }

  private static double seconds(Checker checker, Input input) {
    double before = Cores.seconds();
    checker.check(input, Optional.empty(), IN_FORCE, RUN);
    return Cores.seconds() - before;
  }
}
