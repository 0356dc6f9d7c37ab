package reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file is short, or the comment of its class says why it is not. */
class FilesTest {
  private static final int LONG = 200;
  private static final Pattern DECLARATION =
      Pattern.compile("(?m)^(public )?(final |abstract |sealed )*(class|record|enum|interface) ");

  @Test
  void aLongFileSaysWhyItIsLong() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> unexcused =
          files.filter(f -> f.toString().endsWith(".java")).filter(FilesTest::isUnexcused).toList();
      assertThat(unexcused).isEmpty();
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
}
