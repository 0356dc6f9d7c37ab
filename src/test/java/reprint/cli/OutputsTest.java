package reprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    assertThat(run.err())
        .contains("-o sarif=./r.out: another report is already written to that file.");
    assertThat(folder.resolve("r.out")).doesNotExist();
  }

  @Test
  @EnabledOnOs(OS.LINUX) // has a disk that is always full
  void aFileThatCannotBeWrittenCostsTheOtherReportsNothing() {
    CommandLineRun run = check(Map.of(), "-o", "sarif=/dev/full", "-o", "json=r.json", "slow.md");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).startsWith("reprint: /dev/full: ").hasLineCount(1);
    assertThat(run.out()).contains("1 document: ");
    assertThat(folder.resolve("r.json")).content().endsWith("}\n");
  }

  @Test
  void aFolderInTheWayIsNamedAsItWasGiven() throws IOException {
    Files.createDirectory(folder.resolve("r.json"));
    CommandLineRun run = check(Map.of(), "-o", "json=r.json", "slow.md");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("/r.json: ").doesNotContain(".part");
    Files.writeString(folder.resolve("file"), "");
    assertThat(check(Map.of(), "-o", "json=file/r.json", "slow.md").err()).contains("/file/r.json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-o json=slow.md slow.md",
        "-o json=./link.md slow.md",
        "-o json=none slow.md --baseline none",
        "-o json=known slow.md --original known",
        "-o json=known --files-from known",
      })
  void noReportIsWrittenOverWhatIsRead(String args) throws IOException {
    Files.createSymbolicLink(folder.resolve("link.md"), Path.of("slow.md"));
    Files.writeString(folder.resolve("known"), "slow.md\n");
    Files.writeString(folder.resolve("none"), "");
    CommandLineRun run = check(Map.of(), args.split(" "));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("is an input of this run, so no report can be written to it.");
    assertThat(folder.resolve("known")).hasContent("slow.md");
    assertThat(folder.resolve("none")).isEmptyFile();
    assertThat(folder.resolve("slow.md")).content().startsWith("# The slow tide");
    assertThat(CommandLineRun.in(folder, "compare", "slow.md", "slow.md", "-o", "json=slow.md"))
        .extracting(CommandLineRun::status)
        .isEqualTo(2);
  }

  @Test
  void aReportOfTheLastRunIsNoDocument() {
    check(Map.of(), "-o", "html=report.html", ".");
    CommandLineRun again = check(Map.of(), "-o", "html=report.html", "--show-files", ".");
    assertThat(again.out()).contains("1 document: ");
    assertThat(again.err()).contains("out  report.html (a report is written there)");
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
