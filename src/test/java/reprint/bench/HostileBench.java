package reprint.bench;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import reprint.Checker;
import reprint.Input;
import reprint.config.Configuration;
import reprint.config.InForce;

/** Times the check of crowded texts of several sizes, from reading to judging, by the cores. */
final class HostileBench {
  private static final int[] MEGABYTES = {1, 2, 5, 10};
  private static final InForce IN_FORCE =
      Configuration.of(Path.of("").toAbsolutePath().resolve("page"), Optional.empty());
  private static final Checker.Run RUN = Checker.Run.ofToday();

  private HostileBench() {}

  /** Takes a part of the names of the crowds to time; without: all. */
  public static void main(String[] args) throws Exception {
    Checker checker = Checker.load(Path.of("rules"));
    seconds(checker, Crowd.all().get(0).document(1_000_000)); // the compiler's time
    System.out.printf(
        "%-30s%28s%9s%9s%n", "crowd", "core seconds at 1 2 5 10 MB", "MB/s", "growth");
    for (Crowd crowd : Crowd.all()) {
      if (args.length == 0 || crowd.name().contains(args[0])) {
        System.out.println(row(checker, crowd));
      }
    }
  }

  /** Growth: how many times the time of 5 MB the time of 10 MB is. */
  private static String row(Checker checker, Crowd crowd) {
    StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-30s", crowd.name()));
    double before = 0;
    double seconds = 0;
    for (int megabytes : MEGABYTES) {
      before = seconds;
      seconds = seconds(checker, crowd.document(megabytes * 1_000_000));
      row.append(String.format(Locale.ROOT, "%7.2f", seconds));
    }
    double rate = MEGABYTES[MEGABYTES.length - 1] / seconds;
    return row.append(String.format(Locale.ROOT, "%8.1f%9.1f", rate, seconds / before)).toString();
  }

  private static double seconds(Checker checker, Input input) {
    double before = Cores.seconds();
    checker.check(input, IN_FORCE, RUN);
    return Cores.seconds() - before;
  }
}
