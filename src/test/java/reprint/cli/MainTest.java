package reprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version", "init --help", "completion --help"})
  void helpIsWrittenToStandardOutput(String args) {
    CommandLineRun run = CommandLineRun.in(folder, args.split(" "));
    assertThat(run.status()).isZero();
    assertThat(run.out()).isNotBlank();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void anUnknownOptionIsAnsweredWithASuggestion() {
    CommandLineRun run = CommandLineRun.in(folder, "init", "--republishd", "true");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("--republishd").contains("--republished").contains("--help");
  }

  @Test
  void withoutACommandTheHelpIsNamed() {
    CommandLineRun run = CommandLineRun.in(folder);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("reprint --help");
  }

  @Test
  void aFileThatIsNotThereIsToldAsOne() {
    CommandLineRun run = CommandLineRun.in(folder, "check", "--baseline", "nowhere");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("reprint: " + folder.resolve("nowhere") + ": does not exist\n");
  }

  @Test
  void initWritesAConfigurationOnce() throws IOException {
    assertThat(CommandLineRun.in(folder, "init", "--republished", "true").status()).isZero();
    assertThat(Files.readString(folder.resolve(".reprint.yml"))).contains("republished: true");
    CommandLineRun again = CommandLineRun.in(folder, "init");
    assertThat(again.status()).isEqualTo(2);
    assertThat(again.err()).contains("already exists");
  }

  @Test
  void whatInitWritesIsAConfigurationThatEditorsCanComplete() throws IOException {
    CommandLineRun.in(folder, "init", "--originals", "it's here", "--fail-on", "warning");
    assertThat(Files.readString(folder.resolve(".reprint.yml")))
        .startsWith("# yaml-language-server: $schema=reprint.schema.json\n");
    assertThat(CommandLineRun.in(folder, "config", "show").out())
        .contains("fail-on: warning  # .reprint.yml:")
        .contains("it's here");
    assertThat(CommandLineRun.in(folder, "config", "schema").out())
        .startsWith("{")
        .contains("\"fail-on\"");
  }

  @Test
  void initRefusesAnAnswerThatIsNone() {
    CommandLineRun run = CommandLineRun.in(folder, "init", "--fail-on", "sometimes");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("error, warning, note, never");
    assertThat(folder.resolve(".reprint.yml")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void aCompletionNamesTheCommands(String shell) {
    CommandLineRun run = CommandLineRun.with(folder, "", Map.of(), "completion", shell);
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("init").contains("republished");
  }

  @ParameterizedTest
  @CsvSource({
    "rules list,         Broken pipe,             0",
    "check article.md,   Broken pipe,             2",
    "rules list,         No space left on device, 2"
  })
  void aReaderWhoLeftIsNoFaultAndAFullDiskIs(String command, String failure, int status)
      throws IOException {
    Files.writeString(folder.resolve("article.md"), "Boats may sail.");
    StringWriter err = new StringWriter();
    Streams streams =
        new Streams(
            null, new Failing(failure), new PrintWriter(err), Map.of(), false, false, folder);
    assertThat(Main.run(command.split(" "), streams)).isEqualTo(status);
    boolean gone = failure.equals("Broken pipe");
    assertThat(err.toString()).isEqualTo(gone ? "" : "reprint: standard output: " + failure + "\n");
  }

  private static final class Failing extends Writer {
    private final String message;

    Failing(String message) {
      this.message = message;
    }

    @Override
    public void write(char[] signs, int from, int length) throws IOException {
      throw new IOException(message);
    }

    @Override
    public void flush() throws IOException {
      throw new IOException(message);
    }

    @Override
    public void close() {}
  }
}
