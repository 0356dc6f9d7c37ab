package reprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import reprint.report.Format;

/**
 * What holds for all commands and all formats: which stream, which status (contract, "Exit
 * status").
 */
class EveryCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void documents() throws IOException {
    Files.writeString(
        folder.resolve("good.md"),
        "# The slow tide\n\nBy Mira Holt\n\nBoats may sail.\n\nMira Holt, "
            + "[The slow tide](https://tides.example/slow), "
            + "[CC BY 4.0](https://creativecommons.org/licenses/by/4.0/).\n");
    Files.writeString(folder.resolve("bad.txt"), "Tides\n\nBy: []\n\nLicense: CC BY-ND 4.0\n");
    Files.createSymbolicLink(folder.resolve("lost.md"), Path.of("nowhere"));
  }

  static Stream<String> commands() {
    return leaves(new CommandLine(Commands.root()).getCommandSpec());
  }

  private static Stream<String> leaves(CommandSpec spec) {
    return spec.subcommands().isEmpty()
        ? Stream.of(spec.qualifiedName(" ").substring("reprint ".length()))
        : spec.subcommands().values().stream().flatMap(sub -> leaves(sub.getCommandSpec()));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpGoesToStandardOutput(String command) {
    CommandLineRun run = run(command + " --help");
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("Usage: reprint " + command).contains("Example");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aComparisonGoesToFilesAsWell() throws IOException {
    CommandLineRun run = run("compare good.md good.md -o json=c.json -o html=c.html");
    assertThat(run.out()).startsWith("verbatim: ");
    assertThat(folder.resolve("c.json")).content().contains("\"verdict\": \"verbatim\"");
    assertThat(folder.resolve("c.html")).content().endsWith("</html>\n");
    assertThat(run("compare good.md lost.md -o html=none.html").status()).isEqualTo(2);
    assertThat(folder.resolve("none.html")).doesNotExist();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aWrongOptionGoesToStandardErrorWithAWayToHelp(String command) {
    CommandLineRun run = run(command + " --no-such-option");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .containsPattern("--no-such-option|Missing required")
        .endsWith("Try 'reprint " + command + " --help'.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"check", "licenses", "text", "facts", "baseline create", "compare good.md"})
  void whatIsNotThereIsNamedOnStandardErrorOrInTheReport(String command) {
    for (String name : List.of("nowhere.md", "lost.md", "good.md/inside.md")) {
      CommandLineRun run = run(command + " " + name);
      assertThat(run.status()).as(name).isEqualTo(2);
      assertThat(run.err() + run.out()).contains(name);
      Path baseline = folder.resolve(".reprint-baseline");
      assertThat(baseline.toFile().delete() || !Files.exists(baseline)).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aReportIsAllThatStandardOutputGetsWhateverTheFormat(Format format) {
    CommandLineRun whole = run("check good.md bad.txt --republished -v -f " + format.id());
    CommandLineRun plain = run("check good.md bad.txt --republished -f " + format.id());
    assertThat(whole.status()).isEqualTo(plain.status()).isEqualTo(1);
    assertThat(whole.out()).isEqualTo(plain.out()).endsWith("\n");
    assertThat(plain.err()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void anUnreadDocumentIsStatusTwoInEveryFormatAndTheOthersAreReported(Format format) {
    CommandLineRun run = run("check bad.txt nowhere.md -f " + format.id());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out() + run.err()).contains("nowhere.md").contains("does not exist");
  }

  @Test
  void aCleanRunWithoutDocumentsStillWritesWholeReports() {
    for (Format format : Format.values()) {
      CommandLineRun run = run("check --allow-empty -f " + format.id() + " none");
      assertThat(run.status()).as(format.id()).isEqualTo(2); // named, and not there
    }
    folder.resolve("empty").toFile().mkdir();
    for (Format format : Format.values()) {
      assertThat(run("check --allow-empty -f " + format.id() + " empty").status()).isZero();
    }
  }

  @Test
  void aFolderWithoutADocumentIsReported() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    Files.createDirectory(folder.resolve("hidden"));
    Files.writeString(folder.resolve("hidden/.reprintignore"), "*.md\n");
    Files.writeString(folder.resolve("hidden/a.md"), "# Tides\n");
    CommandLineRun run = run("check good.md empty hidden");
    assertThat(run.status()).isZero();
    assertThat(run.err())
        .isEqualTo(
            "reprint: warning: no documents in empty\nreprint: warning: no documents in hidden\n");
    assertThat(run("check --allow-empty good.md empty").err()).isEmpty();
    assertThat(run("check hidden").err()).contains("2 skipped (--show-files says why)");
  }

  private CommandLineRun run(String args) {
    return CommandLineRun.in(folder, args.split(" "));
  }
}
