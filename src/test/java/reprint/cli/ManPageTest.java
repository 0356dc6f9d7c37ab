package reprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What every command says of itself, in its help and in its manual page. */
class ManPageTest {
  static Stream<CommandSpec> commands() {
    return all(new CommandLine(Commands.root()).getCommandSpec());
  }

  private static Stream<CommandSpec> all(CommandSpec spec) {
    return Stream.concat(
        Stream.of(spec),
        spec.subcommands().values().stream().flatMap(sub -> all(sub.getCommandSpec())));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandSaysWhatItDoesAndGivesAnExample(CommandSpec spec) {
    assertThat(spec.usageMessage().description()[0]).as("in the list of commands").endsWith(".");
    assertThat(List.of(spec.usageMessage().footer()))
        .as(spec.qualifiedName())
        .anyMatch(line -> line.matches("Examples?: " + spec.qualifiedName() + "\\b.*"));
    assertThat(spec.options()).allSatisfy(o -> assertThat(o.description()).isNotEmpty());
  }

  @Test
  void thePageHasWhatTheHelpHas() {
    CommandSpec check =
        new CommandLine(Commands.root()).getSubcommands().get("check").getCommandSpec();
    String page = ManPage.of(check);
    assertThat(page)
        .startsWith(".TH REPRINT-CHECK 1 ")
        .contains("\n.SH NAME\nreprint\\-check \\- Checks documents")
        .contains("\n.TP\n\\fB\\-f\\fR, \\fB\\-\\-format\\fR \\fIFORMAT\\fR\n")
        .contains("\n.B reprint check\n[OPTION]... [PATH]...\n")
        .contains("\n.SH EXIT STATUS\nStatus 0: ")
        .contains("\n  reprint check posts/\n")
        .contains("\n.SH SEE ALSO\n\\fBreprint\\fR(1)\n");
  }

  @Test
  void theFilesLieWhereSystemsLook(@TempDir Path share) throws Exception {
    ShareCompiler.main(new String[] {share.toString()});
    assertThat(share.resolve("man/man1/reprint-rules-explain.1")).isNotEmptyFile();
    assertThat(share.resolve("zsh/site-functions/_reprint")).content().startsWith("#compdef");
    assertThat(share.resolve("fish/vendor_completions.d/reprint.fish")).isNotEmptyFile();
    assertThat(share.resolve("bash-completion/completions/reprint")).isNotEmptyFile();
    try (Stream<Path> pages = Files.list(share.resolve("man/man1"))) {
      assertThat(pages).hasSize((int) commands().count());
    }
  }
}
