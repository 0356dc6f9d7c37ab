package reprint.compare.word;

/**
 * A stretch of words on either side; ends are exclusive.
 *
 * @param a first word of the original
 * @param aEnd after its last
 * @param b first word of the republication
 * @param bEnd after its last
 */
public record TokenRange(int a, int aEnd, int b, int bEnd) {
  public int originals() {
    return aEnd - a;
  }

  public int republished() {
    return bEnd - b;
  }

  public boolean isEmpty() {
    return a == aEnd && b == bEnd;
  }
}
