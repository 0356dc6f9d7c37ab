package reprint.catalog;

import java.util.BitSet;
import reprint.text.Letters;
import reprint.text.Scripts;

/**
 * How names begin, hashed: mostly answers no, but never no for the beginning of a name that it was
 * given.
 */
final class Beginnings {
  /** How many letters count. */
  static final int LENGTH = 6;

  private static final int SIZE = 1 << 16;

  private static final int ASCII = 0x80;

  private final BitSet hashes = new BitSet(SIZE);

  /** The first two letters of all names, as far as they are in ASCII; checked first. */
  private final boolean[] pairs = new boolean[ASCII * ASCII];

  /** A name; its first word may end after its third letter or later. */
  void add(String letters) {
    if (letters.length() > 1 && letters.charAt(0) < ASCII && letters.charAt(1) < ASCII) {
      pairs[letters.charAt(0) * ASCII + letters.charAt(1)] = true;
    }
    boolean brief = letters.length() < 3 || Scripts.isWrittenTogether(letters.charAt(0));
    for (int length = brief ? 2 : 3; length <= Math.min(LENGTH, letters.length()); length++) {
      hashes.set(hash(letters, 0, length));
    }
  }

  /** Whether a name may begin with the word at {@code offset}, of which six letters count. */
  boolean has(String text, int offset, int limit) {
    int end = Math.min(limit, offset + LENGTH);
    if (end - offset < 2 || !hasPair(text.charAt(offset), text.charAt(offset + 1))) {
      return false;
    }
    int hash = 0;
    int length = 0;
    for (int i = offset; i < end; i++) {
      char c = Letters.fold(text.charAt(i));
      if (c == '\0') {
        break;
      }
      hash = hash * 31 + c;
      length++;
      if (length > 1 && Scripts.isWrittenTogether(c) && hashes.get(fold(hash, length))) {
        return true;
      }
    }
    return length > 1 && hashes.get(fold(hash, length));
  }

  /** Whether a name may begin like this; always true for letters outside ASCII. */
  private boolean hasPair(char first, char second) {
    return first >= ASCII
        || second >= ASCII
        || pairs[Letters.fold(first) * ASCII + Letters.fold(second)];
  }

  private static int hash(String letters, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + letters.charAt(i);
    }
    return fold(hash, to - from);
  }

  private static int fold(int hash, int length) {
    int mixed = (hash + length) * 0x9E3779B1;
    return mixed >>> 16;
  }
}
