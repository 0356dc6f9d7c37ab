package reprint.compare;

/**
 * A stretch of words on either side; ends are exclusive.
 *
 * @param a first word of the original
 * @param aEnd behind its last
 * @param b first word of the republication
 * @param bEnd behind its last
 */
record Stretch(int a, int aEnd, int b, int bEnd) {
  int originals() {
    return aEnd - a;
  }

  int republished() {
    return bEnd - b;
  }

  boolean isEmpty() {
    return a == aEnd && b == bEnd;
  }
}
