package reprint.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** All commands, by name. */
final class Commands {
  private static final Map<String, Supplier<DocumentCommand>> OVER_DOCUMENTS =
      new LinkedHashMap<>();
  private static final Map<String, Supplier<CommandSpec>> OTHERS = new LinkedHashMap<>();

  static {
    OVER_DOCUMENTS.put("check", CheckCommand::new);
    OVER_DOCUMENTS.put("licenses", ReadingCommand::licenses);
    OVER_DOCUMENTS.put("compare", CompareCommand::new);
    OVER_DOCUMENTS.put("text", ReadingCommand::text);
    OVER_DOCUMENTS.put("facts", FactsCommand::new);
    OTHERS.put("rules", RulesCommand::group);
    OTHERS.put("credit", () -> new CreditCommand().spec());
    OTHERS.put("config", ConfigCommand::group);
    OTHERS.put("baseline", BaselineCommand::group);
    OTHERS.put("init", () -> new InitCommand().spec());
    OTHERS.put("completion", () -> new CompletionCommand().spec());
  }

  private Commands() {}

  /**
   * The document command that the first argument names, if only paths follow: parsing is
   * unnecessary, and picocli takes a seventh of a short run.
   */
  static Optional<DocumentCommand> plain(String... args) {
    for (int i = 1; i < args.length; i++) {
      if (args[i].isEmpty() || args[i].startsWith("-") && args[i].length() > 1) {
        return Optional.empty();
      }
    }
    return args.length > 0 && OVER_DOCUMENTS.containsKey(args[0])
        ? Optional.of(OVER_DOCUMENTS.get(args[0]).get())
        : Optional.empty();
  }

  /** The program; if the first argument names a command, with that command only. */
  static CommandSpec root(String... args) {
    CommandSpec root = CommandSpec.create().name("reprint");
    root.version(Version.line());
    root.usageMessage()
        .description(
            "Checks republished articles against their Creative Commons licence.",
            "A finding is not legal advice.")
        .footer("", "Example: reprint check article.md --original original.html");
    root.addOption(
        OptionSpec.builder(Version.OPTIONS.toArray(String[]::new))
            .versionHelp(true)
            .description("Show the version.")
            .build());
    addHelp(root);
    String first = args.length == 0 ? "" : args[0];
    boolean one = OVER_DOCUMENTS.containsKey(first) || OTHERS.containsKey(first);
    OVER_DOCUMENTS.forEach(
        (name, command) -> {
          if (!one || name.equals(first)) {
            add(root, name, command.get().spec());
          }
        });
    OTHERS.forEach(
        (name, spec) -> {
          if (!one || name.equals(first)) {
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
