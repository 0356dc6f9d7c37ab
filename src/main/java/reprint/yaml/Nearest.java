package reprint.yaml;

import java.util.Collection;
import java.util.TreeSet;

/** Finds the known name nearest to a misspelt one. */
final class Nearest {
  private static final int MAX_SLIPS = 2;

  private Nearest() {}

  /** "" if none is within two edits, or a third of the word: {@code x} does not mean {@code at}. */
  static String to(String word, Collection<String> known) {
    String nearest = "";
    int least = Math.min(MAX_SLIPS, Math.max(1, word.length() / 3)) + 1;
    for (String name : new TreeSet<>(known)) {
      if (Math.abs(name.length() - word.length()) < least) {
        int slips = slips(word, name);
        if (slips < least) {
          least = slips;
          nearest = name;
        }
      }
    }
    return nearest;
  }

  /**
   * Counts letters added, dropped, replaced or swapped with the next (optimal string alignment).
   */
  private static int slips(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int least = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
