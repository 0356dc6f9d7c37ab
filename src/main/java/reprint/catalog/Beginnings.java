package reprint.catalog;

import java.util.BitSet;

/** The first letters of many words, hashed: says mostly no, and never no to a word it was given. */
final class Beginnings {
  private static final int SIZE = 1 << 15;

  private final BitSet three = new BitSet(SIZE);
  private final BitSet two = new BitSet(SIZE);

  /** A word of two folded letters or more. */
  void add(String letters) {
    if (letters.length() > 1) {
      two.set(hash(letters.charAt(0), letters.charAt(1), '\0'));
      if (letters.length() > 2) {
        three.set(hash(letters.charAt(0), letters.charAt(1), letters.charAt(2)));
      } else {
        three.set(hash(letters.charAt(0), letters.charAt(1), '*'));
      }
    }
  }

  boolean has(char first, char second, char third) {
    return third == '\0'
        ? two.get(hash(first, second, '\0'))
        : three.get(hash(first, second, third)) || three.get(hash(first, second, '*'));
  }

  private static int hash(char a, char b, char c) {
    return ((a * 31 + b) * 31 + c) & SIZE - 1;
  }
}
