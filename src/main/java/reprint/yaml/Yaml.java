package reprint.yaml;

import java.util.Collection;

/** Reads YAML files into nodes with their places. */
public final class Yaml {
  /** UTF-16 units of a file at most. The longest file in {@code rules/} has a tenth. */
  static final int MAX_LENGTH = 1_000_000;

  private Yaml() {}

  /**
   * The only document of a file. Duplicate keys, tags, merge keys, several documents, and excessive
   * nesting or repetition are mistakes.
   *
   * @param path as shown to the user
   * @param problems takes the mistakes
   * @return everything that could be parsed; an empty scalar for an empty file
   */
  public static Node read(String path, String text, Problems problems) {
    if (text.length() > MAX_LENGTH) {
      problems.add(
          new Mark(path, 0, 0, 0, ""), "the file is longer than " + MAX_LENGTH + " characters");
      return Node.scalar(new Mark(path, 1, 1, 1, ""), "");
    }
    return new NodeParser(new SourceLines(path, text), problems).parse();
  }

  /**
   * The name that was probably meant.
   *
   * @return {@code ; did you mean “x”?} for the nearest of {@code known} within two edits, else ""
   */
  public static String suggestion(String word, Collection<String> known) {
    String nearest = Nearest.to(word, known);
    return nearest.isEmpty() ? "" : "; did you mean “" + nearest + "”?";
  }
}
