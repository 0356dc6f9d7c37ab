package reprint.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each sample of a format is read as its {@code .document} says. */
class FormatsTest {
  private static final Path FOLDER = Path.of("testdata/formats");
  private static final String SUFFIX = ".document";

  static List<Path> samples() throws IOException {
    try (Stream<Path> all = Files.walk(FOLDER)) {
      return all.filter(Files::isRegularFile)
          .filter(path -> !path.toString().endsWith(SUFFIX) && !path.endsWith("README.md"))
          .sorted()
          .toList();
    }
  }

  @Test
  void theFolderIsNotEmptyAndNoDocumentIsAnOrphan() throws IOException {
    assertThat(samples()).hasSizeGreaterThan(4);
    try (Stream<Path> all = Files.walk(FOLDER)) {
      assertThat(all.map(Path::toString).filter(name -> name.endsWith(SUFFIX)))
          .allMatch(name -> Files.exists(Path.of(name.replace(SUFFIX, ""))));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSampleIsReadAsItsDocumentSays(Path sample) throws Exception {
    String name = sample.getFileName().toString();
    String dump = DocumentDump.of(new DocumentReader(Limits.DEFAULT).read(sample, name));
    Path expected = sample.resolveSibling(name + SUFFIX);
    if (System.getProperty("reprint.accept") != null) {
      Files.writeString(expected, dump);
    }
    assertThat(expected).as("run with -Dreprint.accept, then read what it wrote").exists();
    assertThat(dump).isEqualTo(Files.readString(expected));
  }
}
