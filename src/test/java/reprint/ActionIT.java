package reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script of the GitHub action, with the variables that GitHub would set. */
class ActionIT {
  private static final Path SITE = Shell.ROOT.resolve("testdata/site");

  @TempDir Path runner;

  private Shell action() {
    return new Shell(SITE)
        .with("GITHUB_ACTIONS", "true")
        .with("GITHUB_OUTPUT", runner.resolve("output"))
        .with("GITHUB_STEP_SUMMARY", runner.resolve("summary"))
        .with("RUNNER_TEMP", runner)
        .with("RUNNER_TOOL_CACHE", runner.resolve("tools"))
        .with("INPUT_VERSION", Release.VERSION)
        .with("INPUT_PATHS", "articles/ferry-to-nowhere.md\npages");
  }

  private static Shell.Result run(Shell action) throws IOException, InterruptedException {
    return action.run(Shell.ROOT.resolve("ci/action"));
  }

  @Test
  void downloadedReleaseAnnotatesSummarisesAndLeavesReports() throws Exception {
    Shell.Result result = run(action().with("INPUT_BASE", Release.ZIP.getParent().toUri()));

    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out())
        .contains("\n::error file=testdata/site/articles/ferry-to-nowhere.md,line=7,");
    assertThat(Files.readString(runner.resolve("summary"))).containsOnlyOnce("3 documents: 1 fail");
    assertThat(Files.readAllLines(runner.resolve("output")))
        .hasSize(3)
        .startsWith("status=1")
        .filteredOn(line -> !line.startsWith("status="))
        .allSatisfy(
            line -> assertThat(Path.of(line.substring(line.indexOf('=') + 1))).isNotEmptyFile());
  }

  @Test
  void releaseWithAnotherChecksumIsNotRun() throws Exception {
    Path base = Files.createDirectory(runner.resolve("base"));
    Files.writeString(base.resolve(Release.ZIP.getFileName()), "no zip");
    Files.copy(Release.CHECKSUM, base.resolve(Release.CHECKSUM.getFileName()));

    Shell.Result result = run(action().with("INPUT_BASE", base.toUri()));

    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).contains("has the checksum").doesNotContain("document");
    try (var unpacked = Files.list(runner.resolve("tools/reprint"))) {
      assertThat(unpacked).isEmpty();
    }
  }

  @Test
  void inputsAreNoCommands() throws Exception {
    String command = "$(touch " + runner.resolve("hacked") + ")";
    Shell given = action().with("INPUT_HOME", Shell.DIST);

    assertThat(run(given.with("INPUT_PATHS", command)).out()).contains(command);
    assertThat(run(given.with("INPUT_ARGS", "--strict " + command)).status()).isEqualTo(2);
    assertThat(runner.resolve("hacked")).doesNotExist();
  }
}
