package reprint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A library of invented originals of 5 kB, half of them text and half pages, families of
 * near-copies among them.
 *
 * @param folder in which they lie
 * @param size how many
 */
record MadeLibrary(Path folder, int size) {
  private static final int WORDS = 880;
  private static final int VOCABULARY = 20_000;

  /** Every tenth article opens a family: it and the three after it are versions of one text. */
  private static final int FAMILY_EVERY = 10;

  private static final int FAMILY = 4;

  /** Writes them all. */
  void write() throws IOException {
    for (int i = 0; i < size; i++) {
      Path file = folder.resolve(i / 1000 + "/" + name(i));
      Files.createDirectories(file.getParent());
      Files.writeString(file, i % 2 == 0 ? text(i) : page(i));
    }
  }

  /** The name of an original's file. */
  static String name(int number) {
    return number + (number % 2 == 0 ? ".txt" : ".html");
  }

  /** Where an original says that it was published. */
  static String address(int number) {
    return "https://tides.example/" + number + "/story";
  }

  private static String text(int number) {
    return "URL: " + address(number) + "\n\n" + String.join("\n\n", article(number)) + "\n";
  }

  private static String page(int number) {
    return "<!doctype html><html><head><meta charset=utf-8><title>Story</title><link rel=canonical href='"
        + address(number)
        + "'></head><body><nav><a href=/>Home</a></nav><article><p>"
        + String.join("</p><p>", article(number))
        + "</p></article><footer>All about tides</footer></body></html>";
  }

  /** The paragraphs of an original; versions of a family differ by one paragraph or by words. */
  private static List<String> article(int number) {
    int version = isAlone(number) ? 0 : number % FAMILY_EVERY;
    List<String> paragraphs = new Prose(number - version, VOCABULARY).words(WORDS);
    Random change = new Random(-number);
    switch (version) {
      case 1 -> paragraphs.set(3, withOtherWord(paragraphs.get(3), change));
      case 2 -> paragraphs.add(5, new Prose(-number, VOCABULARY).words(WORDS).get(0));
      case 3 -> paragraphs.remove(7);
      default -> {}
    }
    return paragraphs;
  }

  private static boolean isAlone(int number) {
    return number % FAMILY_EVERY >= FAMILY;
  }

  /**
   * A part of a lone article, else the whole; with a word changed in half; page furniture around.
   */
  static String republished(int number, Random random) {
    List<String> paragraphs = article(number);
    if (isAlone(number) && random.nextInt(3) == 0) {
      paragraphs = new ArrayList<>(paragraphs.subList(0, 3));
    }
    if (random.nextBoolean()) {
      paragraphs.set(0, withOtherWord(paragraphs.get(0), random));
    }
    return "Share this story\n\n"
        + String.join("\n\n", paragraphs)
        + "\n\nThis story was first published by Tidal Review and is shared under a licence.\n";
  }

  private static String withOtherWord(String paragraph, Random random) {
    String[] words = paragraph.split(" ");
    words[random.nextInt(words.length)] = "otherwise";
    return String.join(" ", words);
  }
}
