package reprint.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import reprint.Checker;
import reprint.Input;
import reprint.config.Configuration;
import reprint.config.InForce;
import reprint.judge.FactDefinition;
import reprint.judge.Facts;
import reprint.judge.Judge;
import reprint.read.ReadException;
import reprint.report.FactsReport;
import reprint.report.Format;

/** {@code reprint facts}: everything that a rule can test, with values. */
final class FactsCommand implements DocumentCommand {
  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    DocumentOptions.addPathsTo(spec);
    DocumentOptions.addFormatTo(spec, FactsReport.FORMATS);
    DocumentOptions.addSelectionTo(spec);
    CheckOptions.addOriginalTo(spec);
    DocumentOptions.addConfigTo(spec);
    DocumentOptions.addStyleTo(spec);
    spec.addOption(
        DocumentOptions.flag("--list")
            .description("List all facts with their types and meanings; needs no document.")
            .build());
    spec.usageMessage()
        .description(
            "Shows everything that a rule can test, under the names that rules use.",
            "Status 0: read; 2: not read.")
        .footer("", "Example: reprint facts --list");
    return spec;
  }

  @Override
  public ExitStatus run(DocumentOptions options, Streams streams) throws Exception {
    if (options.has("--list")) {
      list(Outputs.standard(streams));
      return ExitStatus.CLEAN;
    }
    Format format = options.format(FactsReport.FORMATS);
    Configuration configuration = CheckOptions.configuration(options, streams);
    Checker checker =
        Checker.load(Program.rules(), OnlineOptions.finder(options, configuration, streams));
    Writer out = Outputs.standard(streams);
    ExitStatus[] status = {ExitStatus.CLEAN};
    DocumentRun run = new DocumentRun(options, streams);
    List<Input> inputs = run.inputs(path -> configuration.forPath(path).excluded());
    if (inputs.isEmpty() && !options.has("--allow-empty")) {
      return run.none();
    }
    new OrderedRun(options.jobs())
        .run(
            inputs,
            input -> report(input, checker, configuration.forPath(input.file())),
            (FactsReport report) -> {
              report.write(out, format);
              status[0] = report.error().isEmpty() ? status[0] : ExitStatus.TROUBLE;
            });
    return status[0];
  }

  private static FactsReport report(Input input, Checker checker, InForce inForce) {
    try {
      Facts facts =
          checker.facts(input, Optional.empty(), Optional.empty(), inForce, new ArrayList<>());
      Judge judge = checker.packs().of(facts.settings().packs());
      List<FactsReport.Work> works = new ArrayList<>();
      for (int i = 0; i < facts.credits().works().size(); i++) {
        works.add(
            new FactsReport.Work(facts.credits().works().get(i).role(), judge.facts(facts, i)));
      }
      return new FactsReport(input.shown(), works, "");
    } catch (ReadException e) {
      return new FactsReport(input.shown(), List.of(), e.getMessage());
    }
  }

  private static void list(Writer out) throws IOException {
    for (FactDefinition fact : Judge.factCatalog()) {
      String choices =
          fact.choices().isEmpty() ? "" : " (" + String.join(", ", fact.choices()) + ")";
      out.write(
          "%-28s %-8s %s%s\n".formatted(fact.name(), fact.type().label(), fact.meaning(), choices));
    }
  }
}
