package reprint.detect.words;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Places in a text, with a fast check whether one lies between two offsets. */
public final class Offsets {
  private final int[] sorted;

  public Offsets(IntStream offsets) {
    sorted = offsets.sorted().toArray();
  }

  /** Whether one lies from {@code first} to {@code last}, both included. */
  public boolean any(int first, int last) {
    int at = Arrays.binarySearch(sorted, first);
    int next = at >= 0 ? at : -at - 1;
    return next < sorted.length && sorted[next] <= last;
  }
}
