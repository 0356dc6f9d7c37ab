package reprint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import reprint.Input;
import reprint.Run;
import reprint.config.Configuration;
import reprint.config.InForce;
import reprint.report.CheckOutcome;
import reprint.report.DocumentReport;
import reprint.report.Format;
import reprint.report.ReportOptions;
import reprint.suppress.Baseline;

/** {@code reprint check}: reads, compares and judges each document. */
final class CheckCommand implements DocumentCommand {
  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    DocumentOptions.addTo(spec, List.of(Format.values()));
    CheckOptions.addOriginalTo(spec);
    spec.addOption(
        DocumentOptions.flag("--all-edits")
            .description("Also list technical differences from the original.")
            .build());
    CheckOptions.addJudgementTo(spec);
    CheckOptions.addSuppressionTo(spec);
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

  @Override
  public ExitStatus run(DocumentOptions options, Streams streams) throws Exception {
    Configuration configuration = CheckOptions.configuration(options, streams);
    List<String> packs = packs(configuration, streams.folder());
    LazyChecker checker =
        new LazyChecker(
            packs, OnlineOptions.finder(options, configuration, streams), options.jobs() > 1);
    Run run = run(options, known(options, streams));
    Optional<CachedCheck> cache = CachedCheck.of(options, streams, run, plain(options, streams));
    if (cache.isEmpty()) {
      checker.get(); // the rules load in parallel
    }
    DocumentRun documents = new DocumentRun(options, streams);
    List<Input> inputs = documents.inputs(path -> configuration.forPath(path).excluded());
    if (options.text("--original").isPresent() && inputs.size() > 1) {
      throw new UsageException(
          "--original applies to a single document, but " + inputs.size() + " are being checked.");
    }
    AtomicBoolean failing = new AtomicBoolean();
    UnusedIgnores unused = new UnusedIgnores();
    UnsaidUse use = new UnsaidUse();
    ExitStatus reading =
        documents.run(
            inputs,
            form(options, streams, checker, packs, cache),
            input -> {
              InForce inForce = configuration.forPath(input.file());
              Function<Input, DocumentReport> work =
                  i -> checker.get().check(i, Optional.empty(), inForce, run);
              CheckOutcome report =
                  cache.isPresent() ? cache.get().check(input, inForce, work) : work.apply(input);
              if (report instanceof DocumentReport whole) {
                unused.add(inForce, whole);
                use.add(inForce, whole);
              }
              if (report.reaches(inForce.settings().failOn())) {
                failing.set(true);
              }
              return report;
            });
    if (new DocumentPaths(options, streams).areFolders()) {
      unused.tell(streams.err());
    }
    use.tell(streams.err());
    documents.tellTimes(checker.isLoaded() ? checker.get().times() : Map.of());
    if (options.has("--verbose") && cache.isPresent()) {
      String known = "cache: %s of %s documents from an earlier run";
      streams.err().println(known.formatted(cache.get().found(), inputs.size()));
    }
    if (checker.isLoaded() || inputs.isEmpty()) {
      checker.get().packs().of(packs); // reports mistakes in rules even if there was no document
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
    Supplier<ReportOptions> loaded = () -> plain.withRules(checker.get().packs().of(packs).packs());
    return cache.isPresent() ? cache.get().rules(plain, packs, loaded) : loaded.get();
  }

  private static ReportOptions plain(DocumentOptions options, Streams streams) {
    return Program.form(ReportOptions.View.CHECK, options, streams)
        .withSuppressed(options.has("--show-suppressed"))
        .withReceipts(options.has("--verbose"));
  }

  /** Whether a report may list the rules. */
  private static boolean namesRules(DocumentOptions options) {
    return options.format().namesRules() || !options.outputs().isEmpty();
  }

  /** The packs that apply to the working folder. */
  private static List<String> packs(Configuration configuration, Path folder) {
    return configuration.forPath(folder.resolve("document")).settings().packs();
  }

  private static Set<String> known(DocumentOptions options, Streams streams) throws IOException {
    Optional<String> baseline = options.text("--baseline");
    return baseline.isPresent()
        ? Baseline.read(streams.folder().resolve(baseline.get()), baseline.get()).fingerprints()
        : Set.of();
  }

  /**
   * What a run needs for every document.
   *
   * @param known fingerprints of findings to suppress
   */
  static Run run(DocumentOptions options, Set<String> known) {
    return new Run(!options.has("--no-inline-ignore"), known, Run.todayInUtc());
  }
}
