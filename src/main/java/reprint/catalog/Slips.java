package reprint.catalog;

/**
 * How many slips of the pen lead from one word to another: a letter too many, too few, wrong, or
 * two swapped (optimal string alignment).
 */
final class Slips {
  private Slips() {}

  /**
   * The number of slips, or {@code most + 1} where there are more.
   *
   * @param most 0 or more
   */
  static int between(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return most + 1;
    }
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        row[j] = step(a, b, i, j, before, last, row);
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return most + 1;
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return Math.min(last[b.length()], most + 1);
  }

  private static int step(String a, String b, int i, int j, int[] before, int[] last, int[] row) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int least = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, before[j - 2] + 1) : least;
  }
}
