package reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code testdata/library}, another project that uses the jar, built without a network. */
class LibraryIT {
  @TempDir Path temporary;
  private Path project;
  private Path repository;

  /**
   * Maven's own repository by links, with the jar of this build in the place of an installed one.
   */
  @BeforeEach
  void aProjectAndARepository() throws IOException {
    project = Files.createDirectory(temporary.resolve("project"));
    Path sample = Path.of("testdata/library");
    try (Stream<Path> files = Files.walk(sample)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = project.resolve(sample.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    String own = System.getProperty("user.home") + "/.m2/repository";
    Path real = Path.of(System.getProperty("localRepository", own));
    repository = Files.createDirectory(temporary.resolve("repository"));
    link(real, repository, "org");
    link(real.resolve("org"), Files.createDirectory(repository.resolve("org")), "reprint");
    String name = "reprint-" + Release.VERSION;
    Path place = repository.resolve("org/reprint/reprint").resolve(Release.VERSION);
    Files.createDirectories(place);
    Files.copy(Path.of("target", name + ".jar"), place.resolve(name + ".jar"));
    Files.copy(Path.of("pom.xml"), place.resolve(name + ".pom"));
  }

  private static void link(Path from, Path to, String except) throws IOException {
    try (Stream<Path> entries = Files.list(from)) {
      for (Path entry : entries.toList()) {
        String name = entry.getFileName().toString();
        if (!name.equals(except)) {
          Files.createSymbolicLink(to.resolve(name), entry);
        }
      }
    }
  }

  /** The links go first, lest anything after them is taken for ours. */
  @AfterEach
  void links() throws IOException {
    try (Stream<Path> files = Files.walk(repository, 2)) {
      for (Path link : files.filter(Files::isSymbolicLink).toList()) {
        Files.delete(link);
      }
    }
  }

  /** One run of Maven, which takes most of the time, for both. */
  @Test
  void anotherProjectUsesTheLibraryAndFailsByAFindingInItsBuild() throws Exception {
    Shell.Result result =
        new Shell(project)
            .with("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")
            .run(
                "mvn",
                "-o",
                "-q",
                "-B",
                "-Dmaven.repo.local=" + repository,
                "-Dreprint.home=" + Shell.DIST,
                "-Particles",
                "compile",
                "exec:java",
                "exec:exec@articles");
    assertThat(result.out())
        .contains("articles/clock-without-hands.md: FAIL\n", "\n11: The words")
        .contains("copy.md: FAIL\n", "evening")
        .contains("clock-without-hands.md:11:13: error");
    assertThat(result.status()).isEqualTo(1);
  }
}
