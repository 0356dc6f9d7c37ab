package reprint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import reprint.Checker;
import reprint.Input;
import reprint.compare.Comparison;
import reprint.compare.TextComparer;
import reprint.config.Settings;
import reprint.read.Document;
import reprint.read.ReadException;
import reprint.report.ComparedTexts;
import reprint.report.ComparisonReport;
import reprint.report.ComparisonWriter;
import reprint.report.Format;
import reprint.report.ReportOptions;

/** {@code reprint compare}: how a republished text differs from its original. */
final class CompareCommand implements DocumentCommand {
  /** Two files, as typed. */
  private record Pair(String original, String republished) {}

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("ORIGINAL REPUBLISHED")
            .hideParamSyntax(true)
            .index("0..1")
            .arity("0..2")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("The two files to compare.")
            .build());
    spec.addOption(
        DocumentOptions.value("FILE", "--pairs")
            .description("Compare many pairs, listed one per line: ORIGINAL TAB REPUBLISHED.")
            .build());
    spec.addOption(
        DocumentOptions.list("EDIT", "--allow")
            .description(
                "An edit that the licensor permits: "
                    + String.join(", ", TextComparer.ALLOWANCES)
                    + ".")
            .completionCandidates(TextComparer.ALLOWANCES)
            .build());
    spec.addOption(
        DocumentOptions.flag("--all-edits")
            .description("Also list technical differences, which no reader would call a change.")
            .build());
    DocumentOptions.addFormatTo(spec, ComparisonReport.FORMATS);
    DocumentOptions.addOutputTo(spec);
    DocumentOptions.addStyleTo(spec);
    spec.usageMessage()
        .description(
            "Compares a republished text with its original, word by word, ignoring typography.",
            "Status 0: the same words or an excerpt; 1: changed, or a different text; 2: not compared.")
        .footer("", "Example: reprint compare original.html republished.md");
    return spec;
  }

  @Override
  public ExitStatus run(DocumentOptions options, Streams streams) throws Exception {
    Format format = fitting(options.format(), options);
    List<Outputs.ToFile> files = Outputs.files(options, streams);
    files.forEach(file -> fitting(file.format(), options));
    Set<String> allowed = allowed(options);
    List<Pair> pairs = pairs(options, streams);
    Written written = Written.by(options, streams);
    for (Pair pair : pairs) {
      written.refuse(streams.folder().resolve(pair.original()), pair.original());
      written.refuse(streams.folder().resolve(pair.republished()), pair.republished());
    }
    Checker checker = Program.checker();
    ReportOptions form = Program.form(ReportOptions.View.CHECK, options, streams);
    ExitStatus[] status = {ExitStatus.CLEAN};
    try (ComparisonWriter writer = ComparisonWriter.with(form)) {
      for (Outputs.ToFile file : files) {
        writer.toFile(file.format(), file.file());
      }
      writer.to(format, Outputs.standard(streams));
      new OrderedRun(options.jobs())
          .run(
              pairs,
              pair -> compare(pair, checker, allowed, streams.folder()),
              (ComparisonReport report) -> {
                if (!report.isCompared() && format != Format.HUMAN) {
                  streams.err().println("reprint: " + report.error());
                }
                writer.add(report);
                status[0] = status[0].and(status(report));
              });
      writer.finish();
    }
    return status[0];
  }

  private static Format fitting(Format format, DocumentOptions options) {
    boolean single = format == Format.JSON || format == Format.HTML;
    if (single && options.text("--pairs").isPresent()) {
      throw new UsageException(
          "--pairs makes several comparisons. Use --format jsonl, which writes one object per line.");
    }
    return options.fitting(format, ComparisonReport.FORMATS);
  }

  private static Set<String> allowed(DocumentOptions options) {
    Set<String> allowed = new TreeSet<>(options.texts("--allow"));
    if (!TextComparer.ALLOWANCES.containsAll(allowed)) {
      throw new UsageException(
          "--allow must be one of " + String.join(", ", TextComparer.ALLOWANCES) + ".");
    }
    return allowed;
  }

  private static ComparisonReport compare(
      Pair pair, Checker checker, Set<String> allowed, Path folder) {
    Optional<ComparedTexts> texts = Optional.empty();
    String error = "";
    String reading = pair.original();
    try {
      Document original = read(pair.original(), checker, folder);
      reading = pair.republished();
      Document republished = read(pair.republished(), checker, folder);
      Comparison comparison = checker.compare(original, republished, allowed, "option");
      texts = Optional.of(new ComparedTexts(original, republished, comparison));
    } catch (ReadException e) {
      error = reading + ": " + e.getMessage();
    }
    return new ComparisonReport(pair.original(), pair.republished(), texts, error);
  }

  private static Document read(String path, Checker checker, Path folder) throws ReadException {
    return checker.read(new Input(folder.resolve(path), path, Optional.empty()), Settings.DEFAULT);
  }

  private static List<Pair> pairs(DocumentOptions options, Streams streams) throws IOException {
    Optional<String> list = options.text("--pairs");
    if (list.isEmpty()) {
      if (options.paths().size() != 2) {
        throw new UsageException(
            "compare needs two files, ORIGINAL and REPUBLISHED, or --pairs FILE.");
      }
      return List.of(new Pair(options.paths().get(0), options.paths().get(1)));
    }
    List<Pair> pairs = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(streams.folder().resolve(list.get()))) {
      number++;
      String[] files = line.split("\t");
      if (files.length != 2) {
        throw new UsageException(
            list.get() + ":" + number + ": expected ORIGINAL TAB REPUBLISHED.");
      }
      pairs.add(new Pair(files[0], files[1]));
    }
    return pairs;
  }

  private static ExitStatus status(ComparisonReport report) {
    return switch (report.comparison().verdict()) {
      case VERBATIM, EXCERPT -> ExitStatus.CLEAN;
      case MODIFIED, DIFFERENT -> ExitStatus.FINDINGS;
      case UNVERIFIED -> ExitStatus.TROUBLE;
    };
  }
}
