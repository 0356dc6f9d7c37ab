package reprint.originals;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import reprint.text.Scripts;

/**
 * The overlapping runs of four words in a text, each as a number: what two copies of an article
 * share, whatever page surrounds them (Broder 1997, "shingles"). Case, punctuation, wrapping and
 * addresses do not count.
 *
 * @param runs without duplicates, in rising order; not to be changed
 */
record Shingles(int[] runs) {

  /** Addresses do not count: a copy has them behind a link, or not at all. */
  private static final Pattern ADDRESS = Pattern.compile("https?+://[^\\s<>\"]++");

  /** The runs of a text; none if it has fewer than four words. */
  static Shingles of(String text) {
    return of(List.of(text));
  }

  /** The runs of several texts; none spans two texts. */
  static Shingles of(List<String> texts) {
    Collector collector = new Collector();
    for (String text : texts) {
      String words = text.contains("://") ? ADDRESS.matcher(text).replaceAll(" ") : text;
      words.codePoints().forEach(collector::add);
      collector.endText();
    }
    return collector.all();
  }

  int size() {
    return runs.length;
  }

  /** How many runs both texts have. */
  int shared(Shingles other) {
    int shared = 0;
    for (int run : runs) {
      shared += Arrays.binarySearch(other.runs, run) >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** The runs that another text does not have. */
  Shingles without(Shingles other) {
    return new Shingles(
        Arrays.stream(runs).filter(run -> Arrays.binarySearch(other.runs, run) < 0).toArray());
  }

  /** Reads a text character by character. */
  private static final class Collector {
    /** Words in a run. */
    private static final int SIZE = 4;

    private int[] found = new int[1024];
    private int count;
    private final int[] last = new int[SIZE];
    private int words;
    private int word;

    void endText() {
      endWord();
      words = 0;
    }

    Shingles all() {
      Arrays.sort(found, 0, count);
      int kept = 0;
      for (int i = 0; i < count; i++) {
        if (i == 0 || found[i] != found[i - 1]) {
          found[kept++] = found[i];
        }
      }
      return new Shingles(Arrays.copyOf(found, kept));
    }

    void add(int sign) {
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

    /** Scripts without spaces: each character counts as a word. */
    private static boolean standsAlone(int sign) {
      return Scripts.isUnspaced(sign)
          && (Character.isLetter(sign) || Character.isIdeographic(sign));
    }

    /** Accents and invisible characters, such as a soft hyphen, inside a word. */
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
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = run;
      }
    }
  }
}
