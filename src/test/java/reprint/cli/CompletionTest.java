package reprint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The completions in the shells themselves; skipped where a shell is not there. */
class CompletionTest {
  private static final String ASK_BASH =
      """
      compopt() { :; }
      source "$1"
      COMP_WORDS=($2) COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      _complete_reprint
      echo "${COMPREPLY[@]}"
      """;

  private static final String ASK_FISH = "source $argv[1]; complete -C $argv[2]";

  /** zsh completes at a terminal only, so it gets one; the key is TAB. */
  private static final String ASK_ZSH =
      """
      zmodload zsh/zpty || exit 77
      zpty z zsh -f -i
      zpty -w z "PS1='> '; autoload -U compinit; compinit -u -D; source $1; echo REA''DY"
      zpty -r z out '*READY*'
      zpty -w -n z "$2"$'\\t'
      zpty -r z out "*$3*"
      print -r -- "$out"
      zpty -d z
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "bash, reprint licen,             licenses",
    "bash, reprint check --forc,      --force-exclude",
    "bash, reprint check --format sa, sarif",
    "bash, reprint rules expl,        explain",
    "fish, reprint licen,             licenses",
    "fish, reprint check --forc,      --force-exclude",
    "fish, reprint check --format sa, sarif",
    "fish, reprint rules expl,        explain",
    "zsh,  reprint licen,             licenses",
    "zsh,  reprint check --forc,      --force-exclude",
    "zsh,  reprint check --format sa, sarif",
    "zsh,  reprint rules expl,        explain",
  })
  void theShellCompletes(String shell, String typed, String completed) throws Exception {
    Path script = folder.resolve("completion");
    Files.writeString(script, CommandLineRun.in(folder, "completion", shell).out());
    assertThat(ask(shell, script, typed, completed)).contains(completed);
  }

  private static String ask(String shell, Path script, String typed, String completed)
      throws Exception {
    List<String> words = new ArrayList<>(List.of(shell));
    switch (shell) {
      case "bash" -> words.addAll(List.of("--norc", "-c", ASK_BASH, shell));
      case "zsh" -> words.addAll(List.of("-f", "-c", ASK_ZSH, shell));
      default -> words.addAll(List.of("--no-config", "-c", ASK_FISH));
    }
    words.addAll(List.of(script.toString(), typed));
    if (shell.equals("zsh")) {
      words.add(completed);
    }
    Process process;
    try {
      process = new ProcessBuilder(words).redirectErrorStream(true).start();
    } catch (IOException e) {
      assumeTrue(false, "there is no " + shell + " here");
      throw e;
    }
    process.getOutputStream().close();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
