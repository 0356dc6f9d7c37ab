package reprint.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** All commands, by name. */
final class Commands {
  private static final Map<String, Supplier<CommandSpec>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("check", () -> new CheckCommand().spec());
    ALL.put("licenses", () -> ReadingCommand.licenses().spec());
    ALL.put("compare", () -> new CompareCommand().spec());
    ALL.put("text", () -> ReadingCommand.text().spec());
    ALL.put("facts", () -> new FactsCommand().spec());
    ALL.put("rules", RulesCommand::group);
    ALL.put("credit", () -> new CreditCommand().spec());
    ALL.put("config", ConfigCommand::group);
    ALL.put("baseline", BaselineCommand::group);
    ALL.put("init", () -> new InitCommand().spec());
    ALL.put("completion", () -> new CompletionCommand().spec());
  }

  private Commands() {}

  /** The program; where the first argument names a command, with that command only. */
  static CommandSpec root(String... args) {
    CommandSpec root = CommandSpec.create().name("reprint");
    root.version(Version.line());
    root.usageMessage()
        .description(
            "Checks republished articles against their Creative Commons licence.",
            "A finding is no legal advice.")
        .footer("", "Example: reprint check article.md --original original.html");
    root.addOption(
        OptionSpec.builder(Version.OPTIONS.toArray(String[]::new))
            .versionHelp(true)
            .description("Show the version.")
            .build());
    addHelp(root);
    String first = args.length == 0 ? "" : args[0];
    ALL.forEach(
        (name, spec) -> {
          if (!ALL.containsKey(first) || name.equals(first)) {
            add(root, name, spec.get());
          }
        });
    return root;
  }

  /** Adds a command under another, with the option for help. */
  static void add(CommandSpec parent, String name, CommandSpec spec) {
    parent.addSubcommand(name, spec);
    addHelp(spec);
  }

  private static void addHelp(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help.").build());
  }
}
