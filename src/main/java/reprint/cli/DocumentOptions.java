package reprint.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import reprint.report.Format;

/**
 * The options that all commands on documents share: which documents, in which format.
 *
 * @param command the command's name
 * @param paths as given
 * @param parsed all options; empty if none was given
 */
record DocumentOptions(String command, List<String> paths, Optional<ParseResult> parsed) {

  static DocumentOptions of(ParseResult parsed) {
    List<String> paths = parsed.matchedPositionalValue(0, List.of());
    return new DocumentOptions(parsed.commandSpec().name(), paths, Optional.of(parsed));
  }

  static void addTo(CommandSpec spec, List<Format> formats) {
    addPathsTo(spec);
    addFormatTo(spec, formats);
    addOutputTo(spec);
    addSelectionTo(spec);
    addStyleTo(spec);
  }

  static void addPathsTo(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("PATH")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(
                "Files, folders (searched; ignore files are respected) or - for standard input."
                    + " Default: the current folder.")
            .build());
  }

  static void addFormatTo(CommandSpec spec, List<Format> formats) {
    List<String> ids = formats.stream().map(Format::id).toList();
    spec.addOption(
        value("FORMAT", "-f", "--format")
            .description("Format of the report: " + String.join(", ", ids) + ". Default: human.")
            .completionCandidates(ids)
            .build());
  }

  static void addOutputTo(CommandSpec spec) {
    spec.addOption(
        list("FORMAT=FILE", "-o", "--output")
            .description("Also write a report to a file. Can be repeated.")
            .build());
  }

  static void addSelectionTo(CommandSpec spec) {
    spec.addOption(
        value("NAME", "--stdin-name")
            .description("Name for standard input; its extension sets the format.")
            .build());
    spec.addOption(
        value("FILE", "--files-from")
            .description(
                "Read more paths from FILE (one per line, or separated by NUL); - reads standard input.")
            .build());
    spec.addOption(
        value("REV", "--changed-since")
            .description(
                "Check only new documents and those changed since HEAD branched off from this git"
                    + " revision.")
            .build());
    spec.addOption(
        flag("--force-exclude")
            .description("Skip excluded files even if they are named explicitly.")
            .build());
    spec.addOption(
        flag("--show-files").description("Show why each file is included or skipped.").build());
    spec.addOption(
        flag("--allow-empty").description("Do not fail if no documents are found.").build());
  }

  static void addConfigTo(CommandSpec spec) {
    spec.addOption(value("FILE", "--config").description("Use only this configuration.").build());
  }

  static void addStyleTo(CommandSpec spec) {
    spec.addOption(
        value("N", "-j", "--jobs")
            .type(int.class)
            .description("Documents to read at the same time. Default: the number of cores.")
            .build());
    spec.addOption(
        value("WHEN", "--color")
            .description("Use colours: auto (on a terminal), always or never. Default: auto.")
            .completionCandidates(List.of("auto", "always", "never"))
            .defaultValue("auto")
            .build());
    spec.addOption(
        flag("-v", "--verbose")
            .description("Report more about what is done, on standard error.")
            .build());
    addDebugTo(spec);
  }

  static void addDebugTo(CommandSpec spec) {
    spec.addOption(
        flag("--debug").description("Print a stack trace if the program crashes.").build());
  }

  static OptionSpec.Builder value(String label, String... names) {
    return OptionSpec.builder(names).paramLabel(label).type(String.class).arity("1");
  }

  static OptionSpec.Builder list(String label, String... names) {
    return value(label, names).type(List.class).auxiliaryTypes(String.class);
  }

  static OptionSpec.Builder flag(String... names) {
    return OptionSpec.builder(names).type(boolean.class).arity("0");
  }

  Format format() {
    return format(text("--format").orElse("human"));
  }

  /** The requested format, if it is one of {@code formats}. */
  Format format(List<Format> fitting) {
    return fitting(format(), fitting);
  }

  /** The format, if it is one of those supported. */
  Format fitting(Format format, List<Format> fitting) {
    if (!fitting.contains(format)) {
      throw new UsageException(
          command
              + " writes "
              + String.join(", ", fitting.stream().map(Format::id).toList())
              + ", not "
              + format.id()
              + ".");
    }
    return format;
  }

  List<String> outputs() {
    return texts("--output");
  }

  int jobs() {
    int cores = Runtime.getRuntime().availableProcessors();
    int jobs = parsed.isPresent() ? parsed.get().matchedOptionValue("--jobs", cores) : cores;
    if (jobs < 1) {
      throw new UsageException("--jobs " + jobs + ": must be at least 1.");
    }
    return jobs;
  }

  String color() {
    String wish = text("--color").orElse("auto");
    if (!List.of("auto", "always", "never").contains(wish)) {
      throw new UsageException("--color " + wish + ": must be auto, always or never.");
    }
    return wish;
  }

  boolean has(String flag) {
    return parsed.isPresent() && parsed.get().hasMatchedOption(flag);
  }

  Optional<String> text(String option) {
    return parsed.map(options -> options.matchedOptionValue(option, (String) null));
  }

  List<String> texts(String option) {
    return parsed.isPresent() ? parsed.get().matchedOptionValue(option, List.of()) : List.of();
  }

  static Format format(String id) {
    return Format.of(id)
        .orElseThrow(
            () ->
                new UsageException(
                    "Unknown format '"
                        + id
                        + "'. Known formats: "
                        + String.join(", ", Format.ids())
                        + "."));
  }
}
