package reprint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import reprint.Input;
import reprint.Step;
import reprint.report.CheckOutcome;
import reprint.report.DocumentReport;
import reprint.report.Format;
import reprint.report.ReportOptions;
import reprint.report.ReportWriter;
import reprint.yaml.YamlException;

/** A run over documents: finds them, runs the work on each, writes the reports in path order. */
final class DocumentRun {
  private final DocumentOptions options;
  private final Streams streams;
  private final Timing timing; // null: not requested
  private final Set<String> searched = new HashSet<>(); // documents found in folders
  private long leftOut; // files and folders that were found
  private boolean unchanged; // there are documents, but none for this run

  DocumentRun(DocumentOptions options, Streams streams) {
    this.options = options;
    this.streams = streams;
    timing = options.has("--verbose") ? new Timing() : null;
  }

  /**
   * Runs it.
   *
   * @param inputs the documents, in path order
   * @param form of the reports
   * @param work for each document; called on several threads
   * @return {@code TROUBLE} if there was no document, or one was not read completely
   */
  ExitStatus run(
      List<Input> inputs, ReportOptions form, Function<Input, ? extends CheckOutcome> work)
      throws Exception {
    if (inputs.isEmpty() && !unchanged && !options.has("--allow-empty")) {
      return none();
    }
    ExitStatus[] status = {ExitStatus.CLEAN};
    boolean quiet = options.format() == Format.HUMAN && form.view() == ReportOptions.View.CHECK;
    try (ReportWriter writer = Outputs.open(options, form, streams)) {
      try (Progress progress = progress(inputs.size())) {
        new OrderedRun(options.jobs())
            .run(
                inputs,
                input -> timed(input, work),
                (CheckOutcome report) -> {
                  if (skips(report, writer)) {
                    return;
                  }
                  if (!report.troubles().isEmpty()) {
                    status[0] = ExitStatus.TROUBLE;
                  }
                  progress.step(
                      () -> {
                        if (!quiet) {
                          tell(report);
                        }
                        writer.add(report);
                      });
                });
      }
      writer.finish();
      return status[0];
    }
  }

  /**
   * Skips a file found by searching in which there is nothing to check; a named one is an error.
   */
  private boolean skips(CheckOutcome report, ReportWriter writer) {
    DocumentReport file = report instanceof DocumentReport whole ? whole : null;
    if (file == null || !file.isBlank() || !searched.contains(file.path())) {
      return false;
    }
    writer.skip();
    if (options.has("--verbose")) {
      file.troubles().forEach(why -> streams.err().println("reprint: skipped: " + why));
    }
    return true;
  }

  /** Only for somebody watching a terminal: not in CI, and not next to a report for programs. */
  private Progress progress(int documents) {
    boolean apart = options.format() == Format.HUMAN || !streams.terminal();
    boolean shown = streams.animated() && apart;
    return new Progress(streams.err(), shown, documents, Progress.PATIENCE);
  }

  /** The run time, for verbose runs. */
  void tellTimes(Map<Step, Long> steps) {
    if (timing != null) {
      timing.tell(streams.err(), steps);
    }
  }

  private CheckOutcome timed(Input input, Function<Input, ? extends CheckOutcome> work) {
    if (timing == null) {
      return guarded(input, work);
    }
    long start = System.nanoTime();
    CheckOutcome report = guarded(input, work);
    timing.add(input.shown(), start);
    return report;
  }

  /** A bug that affects one document must not stop the others. */
  private CheckOutcome guarded(Input input, Function<Input, ? extends CheckOutcome> work) {
    try {
      return work.apply(input);
    } catch (YamlException e) {
      throw e;
    } catch (OutOfMemoryError e) {
      return DocumentReport.unread(input.shown(), input.shown(), Program.TOO_LITTLE_MEMORY);
    } catch (RuntimeException | StackOverflowError e) {
      if (options.has("--debug")) {
        e.printStackTrace(streams.err());
      }
      String error =
          "could not be checked because of a bug in reprint (" + e + "); --debug shows where";
      return DocumentReport.unread(input.shown(), input.shown(), error);
    }
  }

  /** Checking nothing is not a success. */
  ExitStatus none() {
    String out = leftOut == 0 ? "" : ", " + leftOut + " skipped (--show-files says why)";
    String none = "reprint: no documents found" + out + "; with --allow-empty this is not an error";
    streams.err().println(none);
    return ExitStatus.TROUBLE;
  }

  /** Human reports already contain why a document could not be read. */
  private void tell(CheckOutcome report) {
    report.troubles().forEach(trouble -> streams.err().println("reprint: " + trouble));
  }

  /**
   * The documents that the options select, in path order.
   *
   * @param excluded why the configuration excludes a path; absent: it does not
   */
  List<Input> inputs(Function<Path, Optional<String>> excluded)
      throws IOException, InterruptedException {
    Written written = Written.by(options, streams);
    Inputs inputs =
        new Inputs(
            streams.folder(),
            options.has("--force-exclude"),
            path -> written.leavesOut(path).or(() -> excluded.apply(path)));
    List<String> bare = new ArrayList<>();
    for (String path : new DocumentPaths(options, streams).paths()) {
      if (path.equals("-")) {
        String name = options.text("--stdin-name").orElse("standard-input.txt");
        inputs.add(
            new Input(
                streams.folder().resolve(name), name, Optional.of(streams.in().readAllBytes())));
      } else {
        written.refuse(streams.folder().resolve(path), path);
        if (!inputs.add(path)) {
          bare.add(path);
        }
      }
    }
    if (!inputs.found().isEmpty() && !options.has("--allow-empty")) {
      bare.forEach(path -> streams.err().println("reprint: warning: no documents in " + path));
    }
    Optional<String> revision = options.text("--changed-since");
    if (revision.isPresent() && !inputs.found().isEmpty()) {
      inputs.keep(
          ChangedFiles.since(revision.get(), streams.folder()),
          "not changed since " + revision.get());
      unchanged = inputs.found().isEmpty();
    }
    searched.addAll(inputs.searched());
    leftOut = inputs.choices().stream().filter(c -> !c.taken()).count();
    if (options.has("--show-files")) {
      inputs.choices().forEach(this::show);
    }
    return inputs.found();
  }

  private void show(Inputs.Choice choice) {
    String taken = choice.taken() ? "in   " : "out  ";
    streams.err().println(taken + choice.shown() + " (" + choice.why() + ")");
  }
}
