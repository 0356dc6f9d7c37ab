package reprint.compare.align;

import java.util.Arrays;
import java.util.BitSet;
import reprint.compare.word.TokenRange;

/**
 * The shortest edit of a gap, over the words that occur on both of its sides: the others cannot be
 * kept and would only cost time.
 */
final class CommonWords {
  private CommonWords() {}

  static void align(int[] a, int[] b, TokenRange gap, Alignment alignment) {
    int[] fromA = shared(a, gap.a(), gap.aEnd(), words(b, gap.b(), gap.bEnd()));
    int[] fromB = shared(b, gap.b(), gap.bEnd(), words(a, gap.a(), gap.aEnd()));
    if (fromA.length == 0) {
      return;
    }
    Alignment part = Alignment.empty(fromA.length, fromB.length);
    new Myers(keys(a, fromA), keys(b, fromB))
        .align(new TokenRange(0, fromA.length, 0, fromB.length), part);
    for (int i = 0; i < fromA.length; i++) {
      if (part.right()[i] >= 0) {
        alignment.join(fromA[i], fromB[part.right()[i]]);
      }
    }
  }

  private static BitSet words(int[] keys, int from, int to) {
    BitSet words = new BitSet();
    for (int i = from; i < to; i++) {
      words.set(keys[i]);
    }
    return words;
  }

  private static int[] shared(int[] keys, int from, int to, BitSet others) {
    int[] found = new int[to - from];
    int count = 0;
    for (int i = from; i < to; i++) {
      if (others.get(keys[i])) {
        found[count++] = i;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private static int[] keys(int[] keys, int[] positions) {
    int[] found = new int[positions.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = keys[positions[i]];
    }
    return found;
  }
}
