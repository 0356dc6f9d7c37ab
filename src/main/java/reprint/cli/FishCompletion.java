package reprint.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The completion script for fish, which picocli does not write. */
final class FishCompletion {
  private FishCompletion() {}

  static String of(CommandSpec root) {
    List<String> lines = new ArrayList<>();
    lines.add("# completion of reprint for fish");
    commands(root, "__fish_use_subcommand", lines);
    root.subcommands()
        .forEach(
            (name, command) -> {
              String condition = "__fish_seen_subcommand_from " + name;
              options(command.getCommandSpec(), condition, lines);
              commands(command.getCommandSpec(), condition, lines);
            });
    return String.join("\n", lines) + "\n";
  }

  private static void commands(CommandSpec spec, String condition, List<String> lines) {
    for (CommandLine sub : spec.subcommands().values()) {
      CommandSpec command = sub.getCommandSpec();
      lines.add(
          "complete -c reprint -n '%s' -a %s -d %s"
              .formatted(
                  condition, command.name(), quoted(first(command.usageMessage().description()))));
    }
  }

  private static void options(CommandSpec spec, String condition, List<String> lines) {
    for (OptionSpec option : spec.options()) {
      StringBuilder line = new StringBuilder("complete -c reprint -n '" + condition + "'");
      for (String name : option.names()) {
        line.append(
            name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
      }
      if (option.arity().max() > 0) {
        line.append(" -r");
      }
      if (option.completionCandidates() != null) {
        line.append(" -f -a ").append(quoted(String.join(" ", option.completionCandidates())));
      }
      lines.add(line + " -d " + quoted(first(option.description())));
    }
  }

  private static String first(String[] sentences) {
    return sentences.length == 0 ? "" : sentences[0];
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
