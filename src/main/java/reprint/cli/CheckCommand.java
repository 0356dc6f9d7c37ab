package reprint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import reprint.Checker;
import reprint.Input;
import reprint.config.Baseline;
import reprint.config.Configuration;
import reprint.config.InForce;
import reprint.report.DocumentReport;
import reprint.report.Format;
import reprint.report.ReportOptions;
import reprint.report.Reported;

/** {@code reprint check}: reads, compares and judges each document. */
final class CheckCommand implements DocumentCommand {
  static final List<String> LEVELS = List.of("error", "warning", "note", "never");

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    DocumentOptions.addTo(spec, List.of(Format.values()));
    addOriginalTo(spec);
    spec.addOption(
        DocumentOptions.flag("--all-edits")
            .description("Also list technical differences from the original.")
            .build());
    addJudgementTo(spec);
    addSuppressionTo(spec);
    spec.addOption(
        DocumentOptions.value("DIR", "--cache")
            .description(
                "Save the result of each document here, so that the next run can skip unchanged ones.")
            .build());
    spec.usageMessage()
        .description(
            "Checks documents: finds the licence and the credit, compares the text with the original, applies the rules.",
            "Status 0: no findings at the failing level; 1: findings; 2: not checked, or not completely.",
            "A finding is not legal advice.")
        .footer(
            "",
            "Examples: reprint check posts/",
            "          reprint check tide.md --original tide-original.html",
            "          reprint check --format sarif -o html=report.html .");
    return spec;
  }

  static void addOriginalTo(CommandSpec spec) {
    spec.addOption(
        DocumentOptions.value("FILE", "--original")
            .description("The original, if only one document is checked.")
            .build());
    spec.addOption(
        DocumentOptions.list("DIR", "--originals")
            .description(
                "Look for originals in a folder of saved files (also WARC), first by address, then by"
                    + " text. Can be repeated.")
            .build());
    OnlineOptions.addTo(spec);
    spec.addOption(
        DocumentOptions.flag("--republished")
            .description("Treat all documents as other people's works, whatever they say.")
            .build());
  }

  static void addJudgementTo(CommandSpec spec) {
    spec.addOption(
        DocumentOptions.value("LEVEL", "--fail-on")
            .description(
                "Fail at this level or above: " + String.join(", ", LEVELS) + ". Default: error.")
            .completionCandidates(LEVELS)
            .build());
    spec.addOption(
        DocumentOptions.flag("--strict")
            .description("Report everything that cannot be verified as an error.")
            .build());
    spec.addOption(
        DocumentOptions.list("DIR", "--rules")
            .description("Also use the rule pack in this folder. Can be repeated.")
            .build());
    DocumentOptions.addConfigTo(spec);
    spec.addOption(
        DocumentOptions.flag("--no-inline-ignore")
            .description("Ignore suppression comments in the documents.")
            .build());
  }

  private static void addSuppressionTo(CommandSpec spec) {
    spec.addOption(
        DocumentOptions.value("FILE", "--baseline")
            .description("Suppress the findings listed in this file; see reprint baseline.")
            .build());
    spec.addOption(
        DocumentOptions.flag("--show-suppressed")
            .description("Show suppressed findings in formats that leave them out.")
            .build());
  }

  @Override
  public ExitStatus run(DocumentOptions options, Streams streams) throws Exception {
    Configuration configuration = configuration(options, streams);
    List<String> packs = packs(configuration, streams.folder());
    LazyChecker checker =
        new LazyChecker(
            packs, OnlineOptions.finder(options, configuration, streams), options.jobs() > 1);
    Checker.Run run = run(options, known(options, streams));
    Optional<CachedCheck> cache = CachedCheck.of(options, streams, run, plain(options, streams));
    if (cache.isEmpty()) {
      checker.get(); // the rules are loaded meanwhile
    }
    DocumentRun documents = new DocumentRun(options, streams);
    List<Input> inputs = documents.inputs(path -> configuration.forPath(path).excluded());
    if (options.text("--original").isPresent() && inputs.size() > 1) {
      throw new UsageException(
          "--original applies to a single document, but " + inputs.size() + " are being checked.");
    }
    AtomicBoolean failing = new AtomicBoolean();
    UnusedIgnores unused = new UnusedIgnores();
    ExitStatus reading =
        documents.run(
            inputs,
            form(options, streams, checker, packs, cache),
            input -> {
              InForce inForce = configuration.forPath(input.file());
              Function<Input, DocumentReport> work = i -> checker.get().check(i, inForce, run);
              Reported report =
                  cache.isPresent() ? cache.get().check(input, inForce, work) : work.apply(input);
              if (report instanceof DocumentReport whole) {
                unused.add(inForce, whole);
              }
              if (report.reaches(inForce.settings().failOn())) {
                failing.set(true);
              }
              return report;
            });
    if (documents.isOverFolders()) {
      unused.tell(streams.err());
    }
    documents.tellTimes(checker.isLoaded() ? checker.get().times() : Map.of());
    if (options.has("--verbose") && cache.isPresent()) {
      String known = "cache: %s of %s documents from an earlier run";
      streams.err().println(known.formatted(cache.get().found(), inputs.size()));
    }
    if (checker.isLoaded() || inputs.isEmpty()) {
      checker.get().judge(packs); // reports mistakes in rules even if there was no document
    }
    return failing.get() ? reading.and(ExitStatus.FINDINGS) : reading;
  }

  private static ReportOptions form(
      DocumentOptions options,
      Streams streams,
      LazyChecker checker,
      List<String> packs,
      Optional<CachedCheck> cache)
      throws IOException {
    ReportOptions plain = plain(options, streams);
    if (!namesRules(options)) {
      return plain;
    }
    Supplier<ReportOptions> loaded = () -> plain.withRules(checker.get().judge(packs).packs());
    return cache.isPresent() ? cache.get().rules(plain, packs, loaded) : loaded.get();
  }

  private static ReportOptions plain(DocumentOptions options, Streams streams) {
    return Program.form(ReportOptions.View.CHECK, options, streams)
        .withSuppressed(options.has("--show-suppressed"));
  }

  /** Whether a report may list the rules. */
  private static boolean namesRules(DocumentOptions options) {
    return options.format().namesRules() || !options.outputs().isEmpty();
  }

  /** The packs that hold for the working folder. */
  private static List<String> packs(Configuration configuration, Path folder) {
    return configuration.forPath(folder.resolve("document")).settings().packs();
  }

  /** The configuration, overridden by the options. */
  static Configuration configuration(DocumentOptions options, Streams streams) {
    Map<String, List<String>> said = new TreeMap<>();
    options.text("--fail-on").ifPresent(level -> said.put("fail-on", List.of(level(level))));
    options.text("--original").ifPresent(file -> said.put("original", List.of(file)));
    List<String> originals = options.texts("--originals");
    if (!originals.isEmpty()) {
      said.put("originals", originals);
    }
    for (String flag : List.of("strict", "republished")) {
      if (options.has("--" + flag)) {
        said.put(flag, List.of("true"));
      }
    }
    Optional<Path> chosen = options.text("--config").map(streams.folder()::resolve);
    List<String> packs =
        options.texts("--rules").stream()
            .map(dir -> streams.folder().resolve(dir).toString())
            .toList();
    return new Configuration(streams.folder(), chosen, said, packs);
  }

  private static String level(String level) {
    if (!LEVELS.contains(level)) {
      throw new UsageException(
          "--fail-on " + level + ": must be one of " + String.join(", ", LEVELS) + ".");
    }
    return level;
  }

  private static Set<String> known(DocumentOptions options, Streams streams) throws IOException {
    Optional<String> baseline = options.text("--baseline");
    return baseline.isPresent()
        ? Baseline.read(streams.folder().resolve(baseline.get()), baseline.get()).fingerprints()
        : Set.of();
  }

  /**
   * What a run asks of every document.
   *
   * @param known fingerprints of findings to suppress
   */
  static Checker.Run run(DocumentOptions options, Set<String> known) {
    return new Checker.Run(!options.has("--no-inline-ignore"), known, Checker.Run.todayInUtc());
  }
}
