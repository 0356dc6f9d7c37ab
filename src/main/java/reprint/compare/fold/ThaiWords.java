package reprint.compare.fold;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * The words of Thai, which has no spaces between words, by the dictionary of the virtual machine.
 * If that was left out, a word is a letter with its marks.
 */
final class ThaiWords {
  /** How many letters are divided at a time. */
  private static final int WINDOW = 1000;

  /** Letters before the end of a full window whose words may be cut by that end. */
  private static final int LONGEST = 100;

  private final String text;
  private final BreakIterator words = BreakIterator.getWordInstance(Locale.forLanguageTag("th"));

  /** The letters that {@link #words} is dividing now; ends are exclusive. */
  private int from;

  private int to;

  ThaiWords(String text) {
    this.text = text;
  }

  /** After the word that begins at {@code start}; words are asked for in their order. */
  int end(int start) {
    boolean cut = to - from >= WINDOW && start > to - LONGEST;
    if (start < from || start >= to || cut) {
      open(start);
    }
    return from + words.following(start - from);
  }

  private void open(int start) {
    from = start;
    to = start;
    while (to < text.length() && to - from < WINDOW && isThai(to)) {
      to++;
    }
    words.setText(text.substring(from, to));
  }

  /** Letters and marks, no digits and no signs (the block Thai of Unicode). */
  private boolean isThai(int at) {
    char c = text.charAt(at);
    return c >= 0xE00
        && c <= 0xE7F
        && CharacterClass.of(c) != CharacterClass.NONE
        && CharacterClass.of(c) != CharacterClass.DIGIT;
  }
}
