package reprint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The completion function for zsh: one function per command, with the meaning of each option. */
final class ZshCompletion {
  private final List<String> lines = new ArrayList<>();

  private ZshCompletion() {}

  static String of(CommandSpec root) {
    ZshCompletion script = new ZshCompletion();
    script.lines.add("#compdef reprint");
    script.lines.add("# completion of reprint for zsh");
    script.command("_reprint", root);
    // when sourced it registers itself; in a folder of fpath it is called by its name
    script.lines.add("if [ \"$funcstack[1]\" = _reprint ]; then _reprint \"$@\"");
    script.lines.add("else compdef _reprint reprint; fi");
    return String.join("\n", script.lines) + "\n";
  }

  private void command(String function, CommandSpec spec) {
    lines.add(function + "() {");
    lines.add("  local line state");
    List<String> words = new ArrayList<>();
    spec.options().forEach(option -> words.add(option(option)));
    if (spec.subcommands().isEmpty()) {
      spec.positionalParameters().forEach(p -> words.add(positional(p)));
      lines.add("  _arguments -s : " + String.join(" \\\n    ", words));
    } else {
      words.add("'1: :->command' '*:: :->rest'");
      lines.add("  _arguments -C : " + String.join(" \\\n    ", words));
      choice(function, spec.subcommands());
    }
    lines.add("}");
    spec.subcommands().forEach((name, sub) -> command(function + "_" + name, sub.getCommandSpec()));
  }

  private void choice(String function, Map<String, CommandLine> commands) {
    lines.add("  case $state in");
    lines.add("  command)");
    lines.add("    local -a commands=(");
    commands.forEach(
        (name, sub) -> lines.add("      " + quoted(name + ":" + about(sub.getCommandSpec()))));
    lines.add("    )");
    lines.add("    _describe command commands ;;");
    lines.add("  rest)");
    lines.add("    case $line[1] in");
    commands
        .keySet()
        .forEach(name -> lines.add("    " + name + ") " + function + "_" + name + " ;;"));
    lines.add("    esac ;;");
    lines.add("  esac");
  }

  /** {@code '(-f --format)'{-f,--format}'[Form …]:FORMAT:(human json)'}. */
  private static String option(OptionSpec option) {
    List<String> names = List.of(option.names());
    boolean repeated = option.type() == List.class;
    String others = repeated ? "*" : "(" + String.join(" ", names) + ")";
    String about = "[" + escaped(first(option.description())) + "]";
    String value =
        option.arity().max() == 0 ? "" : ":" + escaped(option.paramLabel()) + ":" + values(option);
    String name = names.size() == 1 ? names.get(0) : "'{" + String.join(",", names) + "}'";
    return "'" + others + name + about + value + "'";
  }

  private static String positional(PositionalParamSpec parameter) {
    String place = parameter.type() == List.class ? "*" : "1";
    return "'" + place + ":" + escaped(parameter.paramLabel()) + ":" + values(parameter) + "'";
  }

  private static String values(ArgSpec arg) {
    if (arg.completionCandidates() != null) {
      List<String> all = new ArrayList<>();
      arg.completionCandidates().forEach(all::add);
      return "(" + all.stream().map(ZshCompletion::escaped).collect(Collectors.joining(" ")) + ")";
    }
    return switch (arg.paramLabel()) {
      case "DIR" -> "_files -/";
      case "FILE", "PATH", "ORIGINAL", "REPUBLISHED", "FORMAT=FILE" -> "_files";
      default -> " ";
    };
  }

  private static String about(CommandSpec spec) {
    return first(spec.usageMessage().description());
  }

  private static String first(String[] sentences) {
    return sentences.length == 0 ? "" : sentences[0];
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  /** Escapes text for a specification of {@code _arguments} in single quotes. */
  private static String escaped(String text) {
    return text.replaceAll("[\\\\:\\[\\]]", "\\\\$0").replace("'", "'\\''");
  }
}
