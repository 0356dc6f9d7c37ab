package reprint.compare.align;

/** The longest chain of pairs that rises on both sides, by the piles of patience sorting. */
final class LongestChain {
  private LongestChain() {}

  /**
   * The chain among {@code pairs} (a, b, a, b …), whose a rise already.
   *
   * @return likewise pairs, a and b rising
   */
  static int[] of(int[] pairs) {
    int count = pairs.length / 2;
    int[] tops = new int[count];
    int[] before = new int[count];
    int piles = 0;
    for (int i = 0; i < count; i++) {
      int pile = pile(pairs, tops, piles, pairs[2 * i + 1]);
      before[i] = pile == 0 ? -1 : tops[pile - 1];
      tops[pile] = i;
      piles = Math.max(piles, pile + 1);
    }
    int[] chain = new int[2 * piles];
    int at = piles == 0 ? -1 : tops[piles - 1];
    for (int i = piles - 1; i >= 0; i--) {
      chain[2 * i] = pairs[2 * at];
      chain[2 * i + 1] = pairs[2 * at + 1];
      at = before[at];
    }
    return chain;
  }

  /** The first pile whose top is not below {@code value}. */
  private static int pile(int[] pairs, int[] tops, int piles, int value) {
    int low = 0;
    int high = piles;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[2 * tops[middle] + 1] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
