package reprint.catalog;

import java.util.Arrays;
import reprint.text.SortedTexts;

/**
 * Finds the names that are a few typing errors away from a word: a letter too many, too few, wrong,
 * or two swapped (optimal string alignment). Names are walked in the order of their letters: names
 * with a common beginning share the work on it, and are skipped together if it has too many errors
 * already.
 */
final class NearNames {
  private final SortedTexts names;
  private final String[] meanings;
  private final String word;
  private final int most;

  /**
   * Errors between the first i letters of the current names and the first j letters of the word.
   */
  private final int[][] slips;

  private int best;
  private String meaning = "";

  /** Names within {@code most} errors of a word, 0 or more; each has its meaning at its number. */
  NearNames(SortedTexts names, String[] meanings, String word, int most) {
    this.names = names;
    this.meanings = meanings;
    this.word = word;
    this.most = most;
    best = most + 1;
    slips = new int[word.length() + most + 2][];
    slips[0] = new int[word.length() + 1];
    Arrays.setAll(slips[0], j -> j);
  }

  /**
   * The meaning of the nearest names with the same first letter; "" if there are none or they
   * differ.
   */
  String meaning() {
    int low = names.edge(0, names.size(), 0, word.charAt(0));
    int high = names.edge(low, names.size(), 0, (char) (word.charAt(0) + 1));
    walk(low, high, 0);
    return meaning;
  }

  /** The names from one to before another, which begin with the same {@code depth} letters. */
  private void walk(int from, int to, int depth) {
    int at = from;
    while (at < to) {
      String name = names.get(at);
      if (name.length() == depth) {
        take(depth, meanings[at++]);
        continue;
      }
      int end = names.edge(at, to, depth, (char) (name.charAt(depth) + 1));
      if (least(name, depth + 1) <= Math.min(best, most)) {
        walk(at, end, depth + 1);
      }
      at = end;
    }
  }

  private void take(int length, String its) {
    boolean fits = Math.abs(length - word.length()) <= most;
    int count = fits ? slips[length][word.length()] : most + 1;
    if (count < best) {
      best = count;
      meaning = its;
    } else if (count == best && count <= most && !its.equals(meaning)) {
      meaning = "";
    }
  }

  /**
   * Fills the row of a name's first {@code depth} letters near the diagonal, since each letter off
   * it is one error. Returns the least value.
   */
  private int least(String name, int depth) {
    int first = Math.max(1, depth - most);
    int last = Math.min(word.length(), depth + most);
    if (slips[depth] == null) {
      slips[depth] = new int[word.length() + 1];
      slips[depth][first - 1] = first == 1 ? depth : most + 1;
      if (last < word.length()) {
        slips[depth][last + 1] = most + 1;
      }
    }
    int least = most + 1;
    for (int j = first; j <= last; j++) {
      slips[depth][j] = step(name, depth, j);
      least = Math.min(least, slips[depth][j]);
    }
    return least;
  }

  private int step(String name, int i, int j) {
    char letter = name.charAt(i - 1);
    char other = word.charAt(j - 1);
    int changed = slips[i - 1][j - 1] + (letter == other ? 0 : 1);
    int least = Math.min(Math.min(slips[i][j - 1], slips[i - 1][j]) + 1, changed);
    boolean swapped = i > 1 && j > 1 && letter == word.charAt(j - 2) && name.charAt(i - 2) == other;
    return swapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
  }
}
