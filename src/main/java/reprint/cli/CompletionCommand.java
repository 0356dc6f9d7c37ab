package reprint.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code reprint completion SHELL}: a script that completes commands and options. */
final class CompletionCommand implements Command {
  /** Shells and the files under {@code share} in which they look for a script. */
  static final Map<String, String> PLACES =
      new TreeMap<>(
          Map.of(
              "bash", "bash-completion/completions/reprint",
              "zsh", "zsh/site-functions/_reprint",
              "fish", "fish/vendor_completions.d/reprint.fish"));

  private static final List<String> SHELLS = List.copyOf(PLACES.keySet());

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("SHELL")
            .arity("1")
            .type(String.class)
            .completionCandidates(SHELLS)
            .description("One of " + String.join(", ", SHELLS) + ".")
            .build());
    spec.usageMessage()
        .description("Prints a shell script that completes commands and options.")
        .footer(
            "",
            "Examples: reprint completion bash > /etc/bash_completion.d/reprint",
            "          reprint completion zsh > /usr/local/share/zsh/site-functions/_reprint",
            "          reprint completion fish > ~/.config/fish/completions/reprint.fish");
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult options, Streams streams) throws IOException {
    String shell = options.matchedPositionalValue(0, "");
    streams.out().write(script(shell, new CommandLine(Commands.root())));
    return ExitStatus.CLEAN;
  }

  /** The script for a shell; its last line is terminated. */
  static String script(String shell, CommandLine all) {
    return switch (shell) {
      case "bash" -> AutoComplete.bash("reprint", all).stripTrailing() + "\n";
      case "zsh" -> ZshCompletion.of(all.getCommandSpec());
      case "fish" -> FishCompletion.of(all.getCommandSpec());
      default ->
          throw new UsageException(
              "Unknown shell '" + shell + "'. Known shells: " + String.join(", ", SHELLS) + ".");
    };
  }
}
