package reprint.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import reprint.Checker;
import reprint.config.Settings;
import reprint.json.JsonWriter;
import reprint.judge.Judge;
import reprint.judge.Pack;
import reprint.judge.Rule;

/** The commands on rules; each is a {@link Work} on the rules in force. */
final class RulesCommand implements Command {
  /** The action on the rules. */
  interface Work {
    ExitStatus run(Checker checker, Judge judge, List<String> arguments, Writer out)
        throws IOException;
  }

  private final String label;
  private final String arity;
  private final String[] description;
  private final boolean packs;
  private final Work work;

  private RulesCommand(
      String label, String arity, boolean packs, Work work, String... description) {
    this.label = label;
    this.arity = arity;
    this.packs = packs;
    this.work = work;
    this.description = description;
  }

  /** The group {@code rules}. */
  static CommandSpec group() {
    CommandSpec group = CommandSpec.create();
    group
        .usageMessage()
        .description(
            "Shows, explains and tests rules.",
            "A rule pack is a folder with a pack.yaml and one file per rule. To see how to write one,"
                + " with examples, read docs/rules.md or run: reprint rules page.")
        .footer("", "Example: reprint rules explain author-named");
    add(
        group,
        "list",
        "list --rules house",
        new RulesCommand("", "0", false, RulesCommand::list, "Lists the rules in force."));
    add(
        group,
        "explain",
        "explain author-named",
        new RulesCommand(
            "ID",
            "1",
            false,
            (checker, judge, ids, out) -> new RuleExplanation(judge, out).write(ids.get(0)),
            "Explains a rule: what it requires, by which clause, how to fix a finding, with examples."));
    add(
        group,
        "check",
        "check house",
        new RulesCommand(
            "PATH",
            "0..*",
            true,
            RulesCommand::check,
            "Checks that rule files are well formed: the built-in ones, or the packs in PATH."));
    add(
        group,
        "test",
        "test house",
        new RulesCommand(
            "PATH",
            "0..*",
            true,
            RuleTest::run,
            "Tests rules with their own examples: the built-in rules, or the packs in PATH.",
            "Status 0: all examples passed; 1: an example failed; 2: a rule file is invalid or has too few examples."));
    add(
        group,
        "schema",
        "schema > rule.schema.json",
        new RulesCommand(
            "",
            "0",
            false,
            (checker, judge, none, out) -> {
              new JsonWriter(out, true).tree(Judge.schema()).line();
              return ExitStatus.CLEAN;
            },
            "Prints the JSON Schema of rule files, for completion in editors.",
            "To use it, begin a rule file with:",
            "# yaml-language-server: $schema=../rule.schema.json"));
    add(
        group,
        "page",
        "page > rules.md",
        new RulesCommand(
            "",
            "0",
            false,
            (checker, judge, none, out) -> {
              out.write(judge.page());
              return ExitStatus.CLEAN;
            },
            "Prints a reference page of the rules in force, as Markdown."));
    return group;
  }

  private static void add(CommandSpec group, String name, String example, RulesCommand command) {
    CommandSpec spec = command.spec();
    spec.usageMessage().footer("", "Example: reprint rules " + example);
    Commands.add(group, name, spec);
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    if (!label.isEmpty()) {
      spec.addPositional(
          PositionalParamSpec.builder()
              .paramLabel(label)
              .index(packs ? "0..*" : "0")
              .arity(arity)
              .type(List.class)
              .auxiliaryTypes(String.class)
              .description(packs ? "Folders with rule packs." : "The id of a rule.")
              .build());
    }
    spec.addOption(
        DocumentOptions.list("DIR", "--rules")
            .description("Also use the rule pack in this folder. Can be repeated.")
            .build());
    DocumentOptions.addDebugTo(spec);
    spec.usageMessage().description(description);
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed, Streams streams) throws Exception {
    DocumentOptions options = DocumentOptions.of(parsed);
    List<String> chosen = new ArrayList<>();
    List<String> arguments = options.paths();
    if (packs && !arguments.isEmpty()) {
      arguments.forEach(path -> chosen.add(streams.folder().resolve(path).toString()));
    } else {
      chosen.addAll(Settings.DEFAULT.packs());
    }
    options.texts("--rules").forEach(dir -> chosen.add(streams.folder().resolve(dir).toString()));
    Checker checker = Program.checker();
    return work.run(
        checker, checker.packs().withExamples(chosen), arguments, Outputs.standard(streams));
  }

  /** They were already loaded: a mistake would have ended the program. */
  private static ExitStatus check(Checker checker, Judge judge, List<String> paths, Writer out)
      throws IOException {
    for (Pack pack : judge.packs()) {
      out.write("%s: well formed (%d)\n".formatted(pack.name(), pack.rules().size()));
    }
    return ExitStatus.CLEAN;
  }

  private static ExitStatus list(Checker checker, Judge judge, List<String> none, Writer out)
      throws IOException {
    for (Rule rule : judge.rules()) {
      out.write("%-34s %-8s %s\n".formatted(rule.id(), rule.pack(), rule.about()));
    }
    return ExitStatus.CLEAN;
  }
}
