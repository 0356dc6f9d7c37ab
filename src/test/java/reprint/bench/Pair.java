package reprint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Two invented texts to compare.
 *
 * @param original in paragraphs of 80 words, parted by an empty line
 * @param republished likewise
 */
record Pair(String original, String republished) {
  /** What is compared: a number of words of which ten are changed, and the worst cases. */
  static final List<String> NAMES =
      List.of("1000", "10000", "100000", "1000000", "unlike", "same-word", "few-words");

  private static final int LONG = 100_000;
  private static final int VOCABULARY = 20_000;
  private static final int EDITS = 10;

  /**
   * A pair by its name. The worst cases have 100,000 words: none in common, the same one again and
   * again, or by chance.
   */
  static Pair of(String name) {
    return switch (name) {
      case "unlike" -> unlike();
      case "same-word" -> sameWord();
      case "few-words" -> of(new Prose(1, 2).words(LONG), new Prose(2, 2).words(LONG));
      default -> edited(new Prose(1, VOCABULARY).words(Integer.parseInt(name)));
    };
  }

  /** Writes each pair to files of a folder: {@code NAME.original}, {@code NAME.republished}. */
  public static void main(String[] args) throws IOException {
    for (String name : NAMES) {
      Pair pair = of(name);
      Files.writeString(Path.of(args[0], name + ".original"), pair.original);
      Files.writeString(Path.of(args[0], name + ".republished"), pair.republished);
    }
  }

  private static Pair of(List<String> original, List<String> republished) {
    return new Pair(String.join("\n\n", original), String.join("\n\n", republished));
  }

  private static Pair edited(List<String> original) {
    List<String> edited = new ArrayList<>(original);
    Random random = new Random(2);
    for (int i = 0; i < EDITS; i++) {
      int at = random.nextInt(edited.size());
      edited.set(at, edited.get(at).replaceFirst(" [a-z]{5,} ", " otherwise "));
    }
    return of(original, edited);
  }

  /** Every word of the second text has a letter more. */
  private static Pair unlike() {
    List<String> original = new Prose(1, VOCABULARY).words(LONG);
    return of(original, original.stream().map(p -> p.replaceAll("\\w\\b", "$0q")).toList());
  }

  /** The second is shorter by a quarter. */
  private static Pair sameWord() {
    List<String> same = Collections.nCopies(LONG / 80, "same ".repeat(79) + "same.");
    return of(same, same.subList(0, same.size() * 3 / 4));
  }
}
