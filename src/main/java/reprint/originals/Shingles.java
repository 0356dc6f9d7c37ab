package reprint.originals;

import java.util.HashSet;
import java.util.Set;

/**
 * The overlapping runs of four words in a text, each as a number: what two copies of an article
 * share whatever stands around them (Broder 1997, "shingles"). Case, punctuation and wrapping do
 * not count.
 */
final class Shingles {
  /** Words in a run. */
  private static final int SIZE = 4;

  /** Bits that are cut off, since the library's hashing wants numbers below its prime. */
  private static final int SURPLUS = 4;

  private final Set<Integer> found = new HashSet<>();
  private final int[] last = new int[SIZE];
  private int words;
  private int word;

  private Shingles() {}

  /** Those of a text; empty where it has fewer than four words. */
  static Set<Integer> of(String text) {
    Shingles shingles = new Shingles();
    text.codePoints().forEach(shingles::add);
    shingles.endWord();
    return shingles.found;
  }

  private void add(int sign) {
    if (standsAlone(sign)) {
      endWord();
      word = sign;
      endWord();
    } else if (Character.isLetterOrDigit(sign)) {
      word = word * 31 + Character.toLowerCase(sign);
    } else if (!joins(sign)) {
      endWord();
    }
  }

  /** Writing without spaces: each sign counts as a word. */
  private static boolean standsAlone(int sign) {
    return sign >= 0x0E00
        && (Character.isIdeographic(sign)
            || sign >= 0x3040 && sign <= 0x30FF
            || sign <= 0x0EFF && Character.isLetter(sign));
  }

  /** Accents and invisible signs, such as a soft hyphen, inside a word. */
  private static boolean joins(int sign) {
    int type = Character.getType(sign);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
  }

  private void endWord() {
    if (word == 0) {
      return;
    }
    last[words++ % SIZE] = word;
    word = 0;
    if (words >= SIZE) {
      int run = 0;
      for (int i = 0; i < SIZE; i++) {
        run = run * 0x9E3779B1 + last[(words + i) % SIZE];
      }
      found.add(mixed(run) >>> SURPLUS);
    }
  }

  /** MurmurHash3's last step: near numbers become far ones. */
  private static int mixed(int number) {
    int n = (number ^ number >>> 16) * 0x85EBCA6B;
    n = (n ^ n >>> 13) * 0xC2B2AE35;
    return n ^ n >>> 16;
  }
}
