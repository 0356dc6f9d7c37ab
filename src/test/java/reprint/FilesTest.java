package reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How files lie in their folders, and how long they are. */
class FilesTest {
  private static final int LONG = 200;
  private static final int MOST_FILES = 25;
  private static final Path SOURCES = Path.of("src/main/java/reprint");
  private static final Floors FLOORS = Floors.read();
  private static final Pattern DECLARATION =
      Pattern.compile("(?m)^(public )?(final |abstract |sealed )*(class|record|enum|interface) ");

  @Test
  void aLongFileSaysWhyItIsLong() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      List<Path> unexcused =
          files.filter(f -> f.toString().endsWith(".java")).filter(FilesTest::isUnexcused).toList();
      assertThat(unexcused).isEmpty();
    }
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    for (String place : FLOORS.places()) {
      assertThat(folder(place).resolve("package-info.java")).exists();
    }
  }

  @Test
  void aRoomHasFewFiles() throws IOException {
    for (String place : FLOORS.roomyPlaces()) {
      try (Stream<Path> files = Files.list(folder(place))) {
        assertThat(files.filter(f -> f.toString().endsWith(".java")).count() - 1)
            .as("files in %s", place)
            .isLessThanOrEqualTo(MOST_FILES);
      }
    }
  }

  @Test
  void theContributingPageNamesEveryPackage() throws IOException {
    String page = Files.readString(Path.of("CONTRIBUTING.md"));
    for (String step : FLOORS.steps()) {
      if (!step.isEmpty()) {
        assertThat(page).contains("| `" + step + "` |");
      }
    }
  }

  @Test
  void noPackageIsOutsideTheTable() throws IOException {
    try (Stream<Path> folders = Files.walk(SOURCES)) {
      assertThat(
              folders
                  .filter(Files::isDirectory)
                  .map(f -> SOURCES.relativize(f).toString().replace('/', '.')))
          .containsExactlyInAnyOrderElementsOf(FLOORS.places());
    }
  }

  private static boolean isUnexcused(Path file) {
    try {
      String source = Files.readString(file);
      return source.lines().count() > LONG
          && !DECLARATION.split(source, 2)[0].replaceAll("[\\s*]+", " ").contains("Long because ");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Path folder(String place) {
    return SOURCES.resolve(place.replace('.', '/'));
  }
}
