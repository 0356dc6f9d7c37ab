package reprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * One article of {@code testdata}.
 *
 * @param name of the case: the file's, without its extension
 * @param file in {@code articles/}
 * @param expected in {@code expected/}; may not be there
 */
record Article(String name, Path file, Path expected) {
  static final Path ARTICLES = Path.of("testdata/articles");
  static final Path ORIGINALS = Path.of("testdata/originals");
  static final Path EXPECTED = Path.of("testdata/expected");

  /** All of them, by name. */
  static List<Article> all() {
    return files(ARTICLES).stream()
        .map(file -> new Article(name(file), file, EXPECTED.resolve(name(file) + ".yaml")))
        .toList();
  }

  static List<Path> originals() {
    return files(ORIGINALS);
  }

  /** The names of the files in a folder, without extensions, sorted. */
  static List<String> names(Path folder) {
    return files(folder).stream().map(Article::name).toList();
  }

  /** What people see in it, as the bytes say it: all test articles are UTF-8. */
  String text() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(file + " cannot be read", e);
    }
  }

  String extension() {
    return file.toString().substring(file.toString().lastIndexOf('.') + 1);
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new AssertionError("There is no folder " + folder, e);
    }
  }

  /** Without folder and extension. */
  static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
  }

  @Override
  public String toString() {
    return name;
  }
}
