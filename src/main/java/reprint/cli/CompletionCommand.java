package reprint.cli;

import java.io.IOException;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code reprint completion SHELL}: a script that completes commands and options. */
final class CompletionCommand implements Command {
  private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

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
        .description("Prints a script that completes commands and options.")
        .footer(
            "",
            "Example: reprint completion bash > /etc/bash_completion.d/reprint",
            "         reprint completion fish > ~/.config/fish/completions/reprint.fish");
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult options, Streams streams) throws IOException {
    String shell = options.matchedPositionalValue(0, "");
    CommandLine all = new CommandLine(Commands.root());
    String script =
        switch (shell) {
          // the script of picocli loads bashcompinit by itself where it runs in zsh
          case "bash", "zsh" -> AutoComplete.bash("reprint", all);
          case "fish" -> FishCompletion.of(all.getCommandSpec());
          default ->
              throw new UsageException(
                  "No completion for '"
                      + shell
                      + "'; there is one for "
                      + String.join(", ", SHELLS)
                      + ".");
        };
    streams.out().write(script.endsWith("\n") ? script : script + "\n");
    return ExitStatus.CLEAN;
  }
}
