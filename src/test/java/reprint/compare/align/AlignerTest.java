package reprint.compare.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reprint.compare.word.TokenRange;

class AlignerTest {
  @Test
  void joinsWhatIsTheSameAroundAChange() {
    Alignment alignment = Aligner.align(new int[] {1, 2, 3, 4, 5}, new int[] {1, 2, 9, 4, 5});
    assertThat(alignment.right()).containsExactly(0, 1, -1, 3, 4);
    assertThat(alignment.left()).containsExactly(0, 1, -1, 3, 4);
  }

  @Test
  void findsTheShortestEditOfSmallTexts() {
    Random random = new Random(7);
    for (int n = 0; n < 300; n++) {
      int[] a = random.ints(random.nextInt(30), 0, 4).toArray();
      int[] b = random.ints(random.nextInt(30), 0, 4).toArray();
      Alignment alignment = Alignment.empty(a.length, b.length);
      new Myers(a, b).align(new TokenRange(0, a.length, 0, b.length), alignment);
      assertThat(kept(alignment)).isEqualTo(longestCommon(a, b));
      assertRising(a, b, alignment);
    }
  }

  @Test
  void joinsOnlyEqualWordsInTheirOrder() {
    Random random = new Random(11);
    for (int n = 0; n < 20; n++) {
      int[] a = random.ints(2_000, 0, 50).toArray();
      int[] b = random.ints(2_000, 0, 50).toArray();
      assertRising(a, b, Aligner.align(a, b));
    }
  }

  @Test
  void takesTheLongerOfTwoChains() {
    int[] chain = LongestChain.of(new int[] {0, 5, 1, 1, 2, 2, 3, 6, 4, 3});
    assertThat(chain).containsExactly(1, 1, 2, 2, 4, 3);
  }

  private static void assertRising(int[] a, int[] b, Alignment alignment) {
    int last = -1;
    for (int i = 0; i < a.length; i++) {
      int j = alignment.right()[i];
      if (j >= 0) {
        assertThat(b[j]).isEqualTo(a[i]);
        assertThat(j).isGreaterThan(last);
        last = j;
      }
    }
  }

  private static long kept(Alignment alignment) {
    return IntStream.of(alignment.right()).filter(j -> j >= 0).count();
  }

  private static long longestCommon(int[] a, int[] b) {
    long[][] best = new long[a.length + 1][b.length + 1];
    for (int i = 1; i <= a.length; i++) {
      for (int j = 1; j <= b.length; j++) {
        long skip = Math.max(best[i - 1][j], best[i][j - 1]);
        best[i][j] = a[i - 1] == b[j - 1] ? best[i - 1][j - 1] + 1 : skip;
      }
    }
    return best[a.length][b.length];
  }
}
