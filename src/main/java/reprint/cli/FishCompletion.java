package reprint.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The completion script for fish, which picocli does not generate. */
final class FishCompletion {
  private static final String SEEN = "__fish_seen_subcommand_from ";

  private final List<String> lines = new ArrayList<>();

  private FishCompletion() {}

  static String of(CommandSpec root) {
    FishCompletion script = new FishCompletion();
    script.lines.add("# completion of reprint for fish");
    script.commands(root, "__fish_use_subcommand");
    for (CommandLine sub : root.subcommands().values()) {
      script.command(sub.getCommandSpec(), SEEN + sub.getCommandName());
    }
    return String.join("\n", script.lines) + "\n";
  }

  private void command(CommandSpec spec, String condition) {
    spec.options().forEach(option -> option(option, condition));
    spec.positionalParameters().forEach(parameter -> positional(parameter, condition));
    String names = String.join(" ", spec.subcommands().keySet());
    commands(spec, condition + "; and not " + SEEN + names);
    for (CommandLine sub : spec.subcommands().values()) {
      command(sub.getCommandSpec(), condition + "; and " + SEEN + sub.getCommandName());
    }
  }

  private void commands(CommandSpec spec, String condition) {
    for (CommandLine sub : spec.subcommands().values()) {
      CommandSpec command = sub.getCommandSpec();
      String about = quoted(first(command.usageMessage().description()));
      lines.add(line(condition) + " -f -a " + command.name() + " -d " + about);
    }
  }

  private void option(OptionSpec option, String condition) {
    StringBuilder line = new StringBuilder(line(condition));
    for (String name : option.names()) {
      line.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
    }
    if (option.arity().max() > 0) {
      line.append(" -r");
    }
    lines.add(line + values(option) + " -d " + quoted(first(option.description())));
  }

  private void positional(PositionalParamSpec parameter, String condition) {
    String values = values(parameter);
    if (!values.isEmpty()) {
      lines.add(line(condition) + values);
    }
  }

  private static String values(ArgSpec arg) {
    return arg.completionCandidates() == null
        ? ""
        : " -f -a " + quoted(String.join(" ", arg.completionCandidates()));
  }

  private static String line(String condition) {
    return "complete -c reprint -n '" + condition + "'";
  }

  private static String first(String[] sentences) {
    return sentences.length == 0 ? "" : sentences[0];
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
