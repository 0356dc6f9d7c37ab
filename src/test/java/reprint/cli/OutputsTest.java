package reprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports on their way out of a whole run. */
class OutputsTest {
  @TempDir Path folder;

  @BeforeEach
  void anArticle() throws IOException {
    Files.writeString(
        folder.resolve("slow.md"),
        """
        # The slow tide

        By Mira Holt. CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)

        A slow tide comes in at dusk.
        """);
  }

  @Test
  void aRunWritesSeveralReports() {
    CommandLineRun run =
        check(Map.of(), "-o", "sarif=out/report.sarif", "-o", "html=report.html", ".");
    assertThat(run.out()).contains("1 document: ");
    assertThat(folder.resolve("out/report.sarif")).content().contains("\"2.1.0\"");
    assertThat(folder.resolve("report.html")).content().endsWith("</html>\n");
  }

  @Test
  void onGithubTheJobSummaryIsAppended() throws IOException {
    Path summary = Files.writeString(folder.resolve("summary.txt.part"), "# Before\n");
    Map<String, String> github = Map.of("GITHUB_STEP_SUMMARY", summary.toString());
    check(github, "-f", "github", "slow.md");
    assertThat(summary).content().startsWith("# Before\n## reprint\n\n1 document: ");
    check(github, "-f", "human", "slow.md");
    assertThat(summary).content().containsOnlyOnce("## reprint");
  }

  @Test
  void twoReportsDoNotShareAFile() {
    CommandLineRun run = check(Map.of(), "-o", "json=r.out", "-o", "sarif=./r.out", "slow.md");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("-o sarif=./r.out: another report goes to that file.");
    assertThat(folder.resolve("r.out")).doesNotExist();
  }

  @Test
  void theStatusIsThatOfTheFindingsWhateverIsWritten() {
    int plain = check(Map.of(), "slow.md").status();
    assertThat(check(Map.of(), "-o", "json=r.json", "slow.md").status()).isEqualTo(plain);
  }

  private CommandLineRun check(Map<String, String> environment, String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "check";
    System.arraycopy(args, 0, all, 1, args.length);
    return CommandLineRun.with(folder, "", environment, all);
  }
}
