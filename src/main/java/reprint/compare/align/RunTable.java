package reprint.compare.align;

import java.util.Arrays;

/** Which runs of words occur once on either side: an open hash table by the runs' hashes. */
final class RunTable {
  private static final int NONE = -1;
  private static final int MANY = -2;

  private final long[] hashes;
  private final int[] lefts;
  private final int[] rights;

  /** Capacity in different runs of the left side. */
  RunTable(int runs) {
    int size = Math.max(16, Integer.highestOneBit(runs) << 2);
    hashes = new long[size];
    lefts = new int[size];
    rights = new int[size];
    Arrays.fill(lefts, NONE);
    Arrays.fill(rights, NONE);
  }

  void addLeft(long hash, int at) {
    int slot = slot(hash);
    hashes[slot] = hash;
    lefts[slot] = lefts[slot] == NONE ? at : MANY;
  }

  /** Counts a run of the right side; one that the left side does not have is ignored. */
  void addRight(long hash, int at) {
    int slot = slot(hash);
    if (lefts[slot] != NONE) {
      rights[slot] = rights[slot] == NONE ? at : MANY;
    }
  }

  /**
   * Where the run at {@code left} occurs on the right; negative unless it occurs once on both
   * sides.
   */
  int partner(long hash, int left) {
    int slot = slot(hash);
    return lefts[slot] == left ? rights[slot] : NONE;
  }

  private int slot(long hash) {
    int mask = hashes.length - 1;
    int slot = (int) (hash >>> 17) & mask;
    while (lefts[slot] != NONE && hashes[slot] != hash) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
