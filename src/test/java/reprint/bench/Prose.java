package reprint.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Invented text with the word lengths and the frequent words of English. The same seed, the same
 * text.
 */
final class Prose {
  /** Half of the words of a text are such. */
  private static final String[] FREQUENT =
      ("the of and to in a is that for it was on as by with he be at his from are this not but had"
              + " have they which one you were all her she there would their we him been has when"
              + " who will no more if out so up said what its about than into them can only other"
              + " time new some could these two may first then do any like my now over such our")
          .split(" ");

  private static final int SENTENCE = 16;
  private static final int PARAGRAPH = 80;

  private final Random random;
  private final int vocabulary;

  /**
   * @param vocabulary how many words there are besides the frequent ones
   */
  Prose(long seed, int vocabulary) {
    random = new Random(seed);
    this.vocabulary = vocabulary;
  }

  /** A text of so many words, by its paragraphs. */
  List<String> words(int count) {
    List<String> paragraphs = new ArrayList<>();
    for (int left = count; left > 0; left -= PARAGRAPH) {
      paragraphs.add(paragraph(Math.min(PARAGRAPH, left)));
    }
    return paragraphs;
  }

  /** A text of so many bytes, in paragraphs parted by an empty line. */
  String bytes(int count) {
    StringBuilder text = new StringBuilder();
    while (text.length() < count) {
      text.append(paragraph(PARAGRAPH)).append("\n\n");
    }
    text.setLength(count);
    return text.toString();
  }

  private String paragraph(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= words; i++) {
      String word = word();
      boolean starts = i % SENTENCE == 1;
      text.append(starts ? Character.toUpperCase(word.charAt(0)) : word.charAt(0));
      text.append(word, 1, word.length());
      text.append(i == words || i % SENTENCE == 0 ? "." : "").append(i == words ? "" : " ");
    }
    return text.toString();
  }

  /** Some words are frequent and most are rare, as in any language. */
  private String word() {
    if (random.nextBoolean()) {
      return FREQUENT[(int) (FREQUENT.length * Math.pow(random.nextDouble(), 2))];
    }
    return name((int) Math.pow(vocabulary, Math.sqrt(random.nextDouble())));
  }

  /** An invented word for a number. */
  static String name(int number) {
    StringBuilder word = new StringBuilder();
    for (int left = number + 21; left > 0; left /= 21) {
      word.append("bcdfghjklmnprstvwxyzq".charAt(left % 21)).append("aeiou".charAt(left % 5));
    }
    return word.toString();
  }
}
