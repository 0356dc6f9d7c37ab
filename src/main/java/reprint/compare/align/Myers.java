package reprint.compare.align;

import java.util.ArrayDeque;
import java.util.Deque;
import reprint.compare.word.TokenRange;

/**
 * The shortest edit between two stretches (Myers 1986, the linear-space form), with a cap on the
 * work: if two stretches have almost nothing in common, they are split at the furthest point
 * reached so far, which is as good a place as any.
 */
public final class Myers {
  /** Edits after which a search gives up: some 400² steps for one point. */
  private static final int MOST_EDITS = 400;

  private static final int ZERO = MOST_EDITS + 1;

  private final int[] a;
  private final int[] b;
  private final int[] forward = new int[2 * MOST_EDITS + 4];
  private final int[] backward = new int[2 * MOST_EDITS + 4];

  public Myers(int[] a, int[] b) {
    this.a = a;
    this.b = b;
  }

  /** Aligns in {@code alignment} the words that the shortest edit keeps. */
  public void align(TokenRange whole, Alignment alignment) {
    Deque<TokenRange> open = new ArrayDeque<>();
    open.push(whole);
    while (!open.isEmpty()) {
      TokenRange s = alignment.joinEnds(a, b, open.pop());
      if (s.originals() == 0 || s.republished() == 0) {
        continue;
      }
      int[] point = middle(s);
      int x = s.a() + point[0];
      int y = s.b() + point[1];
      boolean stuck = x == s.a() && y == s.b() || x == s.aEnd() && y == s.bEnd();
      if (!stuck) {
        open.push(new TokenRange(x, s.aEnd(), y, s.bEnd()));
        open.push(new TokenRange(s.a(), x, s.b(), y));
      }
    }
  }

  /** A point on a shortest path, near its middle, as distances from the start. */
  private int[] middle(TokenRange s) {
    int n = s.originals();
    int m = s.republished();
    int delta = n - m;
    int most = Math.min(MOST_EDITS, (n + m + 1) / 2);
    forward[ZERO + 1] = 0;
    backward[ZERO + 1] = 0;
    int[] furthest = {0, 0};
    for (int d = 0; d <= most; d++) {
      for (int k = -d; k <= d; k += 2) {
        int x = forwardEnd(s, k, d);
        forward[ZERO + k] = x;
        if (!isInside(s, x, k)) {
          continue;
        }
        if (2 * x - k > furthest[0] + furthest[1]) {
          furthest = new int[] {x, x - k};
        }
        if ((delta & 1) != 0 && Math.abs(delta - k) < d && meets(s, x, backward, delta - k)) {
          return new int[] {x, x - k};
        }
      }
      for (int k = -d; k <= d; k += 2) {
        int x = backwardEnd(s, k, d);
        backward[ZERO + k] = x;
        boolean even = (delta & 1) == 0 && Math.abs(delta - k) <= d;
        if (even && isInside(s, x, k) && meets(s, x, forward, delta - k)) {
          return new int[] {n - x, m - x + k};
        }
      }
    }
    return furthest;
  }

  private int forwardEnd(TokenRange s, int k, int d) {
    int x = reach(forward, k, d);
    while (isBefore(s, x, k) && a[s.a() + x] == b[s.b() + x - k]) {
      x++;
    }
    return x;
  }

  private int backwardEnd(TokenRange s, int k, int d) {
    int x = reach(backward, k, d);
    while (isBefore(s, x, k) && a[s.aEnd() - 1 - x] == b[s.bEnd() - 1 - x + k]) {
      x++;
    }
    return x;
  }

  /** Whether the point {@code x} of diagonal {@code k} has words on both sides. */
  private static boolean isBefore(TokenRange s, int x, int k) {
    return x < s.originals() && x >= k && x - k < s.republished();
  }

  private static boolean isInside(TokenRange s, int x, int k) {
    return x <= s.originals() && x >= k && x - k <= s.republished();
  }

  /** Whether the path from the other end has come as far as {@code x}. */
  private static boolean meets(TokenRange s, int x, int[] others, int k) {
    int other = others[ZERO + k];
    return isInside(s, other, k) && x + other >= s.originals();
  }

  /** How far diagonal {@code k} gets with {@code d} edits before it meets equal words. */
  private static int reach(int[] ends, int k, int d) {
    boolean down = k == -d || k != d && ends[ZERO + k - 1] < ends[ZERO + k + 1];
    return down ? ends[ZERO + k + 1] : ends[ZERO + k - 1] + 1;
  }
}
