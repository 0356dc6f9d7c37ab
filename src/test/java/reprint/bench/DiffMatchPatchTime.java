package reprint.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.bitbucket.cowwoc.diffmatchpatch.DiffMatchPatch;

/** How long Google's diff-match-patch takes for two files, warm. */
final class DiffMatchPatchTime {
  private static final double SECONDS = 4;

  private DiffMatchPatchTime() {}

  /** Takes two files; prints milliseconds, the least of as many runs as fit into some seconds. */
  public static void main(String[] args) throws Exception {
    String original = Files.readString(Path.of(args[0]));
    String republished = Files.readString(Path.of(args[1]));
    DiffMatchPatch differ = new DiffMatchPatch();
    differ.diffTimeout = 0; // no limit: else it gives up after a second
    double best = Double.MAX_VALUE;
    long begin = System.nanoTime();
    do {
      long start = System.nanoTime();
      differ.diffMain(original, republished);
      best = Math.min(best, (System.nanoTime() - start) / 1e6);
    } while (System.nanoTime() - begin < SECONDS * 1e9);
    System.out.println(best);
  }
}
