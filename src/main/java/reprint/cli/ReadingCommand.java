package reprint.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import reprint.Checker;
import reprint.config.Configuration;
import reprint.report.Format;
import reprint.report.ReportOptions;

/** {@code licenses} and {@code text}: the commands that stop before judging. */
final class ReadingCommand implements DocumentCommand {
  private static final List<Format> FORMATS = List.of(Format.HUMAN, Format.JSON, Format.JSONL);

  private final ReportOptions.View view;
  private final String[] description;

  private ReadingCommand(ReportOptions.View view, String... description) {
    this.view = view;
    this.description = description;
  }

  static ReadingCommand licenses() {
    return new ReadingCommand(
        ReportOptions.View.LICENSES,
        "Shows which licences a document declares, what for, and where it says so.",
        "Status 0: read; 2: not or not fully read.");
  }

  static ReadingCommand text() {
    return new ReadingCommand(
        ReportOptions.View.TEXT,
        "Shows what reprint reads in a document: the title, the authors and the text of the article.",
        "Status 0: read; 2: not or not fully read.");
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    DocumentOptions.addTo(spec, FORMATS);
    if (view == ReportOptions.View.LICENSES) {
      spec.addOption(
          DocumentOptions.flag("--explain")
              .description("Show what decided whose each licence is: the clue and its place.")
              .build());
    }
    String name = view.name().toLowerCase(Locale.ROOT);
    spec.usageMessage()
        .description(description)
        .footer("", "Example: reprint " + name + " article.html");
    return spec;
  }

  @Override
  public ExitStatus run(DocumentOptions options, Streams streams) throws Exception {
    options.format(FORMATS);
    Configuration configuration = Configuration.of(streams.folder());
    Checker checker = Program.checker();
    DocumentRun documents = new DocumentRun(options, streams);
    ExitStatus status =
        documents.run(
            documents.inputs(path -> configuration.forPath(path).excluded()),
            Program.form(view, options, streams).withExplanations(options.has("--explain")),
            input -> checker.describe(input, configuration.forPath(input.file())));
    documents.tellTimes(checker.times());
    return status;
  }
}
