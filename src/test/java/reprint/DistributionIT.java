package reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code mvn package} leaves in {@code target/reprint}. */
class DistributionIT {
  private static final Path DIST = Path.of("target/reprint");

  @Test
  void everyLibraryHasItsLicenceBesideIt() throws IOException {
    List<String> libraries;
    try (Stream<Path> lib = Files.list(DIST.resolve("lib"))) {
      libraries =
          lib.map(jar -> jar.getFileName().toString())
              .filter(name -> name.endsWith(".jar") && !name.equals("reprint.jar"))
              .map(name -> name.replaceFirst("-\\d[^-]*\\.jar$", ""))
              .toList();
    }
    assertThat(libraries).hasSizeGreaterThan(20);
    for (String library : libraries) {
      try (Stream<Path> texts = Files.list(DIST.resolve("licenses").resolve(library + "-jar"))) {
        assertThat(texts).as(library).isNotEmpty();
      }
    }
  }
}
