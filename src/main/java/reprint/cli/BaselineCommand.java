package reprint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import reprint.Checker;
import reprint.Input;
import reprint.Run;
import reprint.config.Configuration;
import reprint.report.DocumentReport;
import reprint.suppress.Baseline;
import reprint.suppress.ReportedFinding;

/** {@code reprint baseline}: accepts today's findings, so that later runs suppress them. */
final class BaselineCommand implements Command {
  private static final String DEFAULT_FILE = ".reprint-baseline";

  /** The changes to the file. */
  private enum Task {
    CREATE("Writes all current findings to a new file."),
    UPDATE("Updates the file: adds new findings and removes those that are gone."),
    PRUNE("Removes findings that are gone, and adds none.");

    private final String about;

    Task(String about) {
      this.about = about;
    }
  }

  private final Task task;

  private BaselineCommand(Task task) {
    this.task = task;
  }

  /** The group {@code baseline} with its commands. */
  static CommandSpec group() {
    CommandSpec group = CommandSpec.create();
    group
        .usageMessage()
        .description("Manages a file of findings that later runs suppress.")
        .footer("", "Example: reprint baseline create");
    for (Task task : Task.values()) {
      String name = task.name().toLowerCase(Locale.ROOT);
      Commands.add(group, name, new BaselineCommand(task).spec());
    }
    return group;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    DocumentOptions.addPathsTo(spec);
    spec.addOption(
        DocumentOptions.value("FILE", "--baseline")
            .description("The file. Default: " + DEFAULT_FILE + " in the current folder.")
            .build());
    DocumentOptions.addSelectionTo(spec);
    DocumentOptions.addConfigTo(spec);
    DocumentOptions.addStyleTo(spec);
    spec.usageMessage()
        .description(task.about, "Status 0: done; 2: not checked, or not completely.")
        .footer(
            "",
            "Examples: reprint baseline " + task.name().toLowerCase(Locale.ROOT),
            "          reprint check --baseline " + DEFAULT_FILE);
    return spec;
  }

  @Override
  public ExitStatus run(ParseResult parsed, Streams streams) throws Exception {
    DocumentOptions options = DocumentOptions.of(parsed);
    String shown = options.text("--baseline").orElse(DEFAULT_FILE);
    Path file = streams.folder().resolve(shown);
    if (task == Task.CREATE && Files.exists(file)) {
      throw new UsageException(
          shown + " already exists. To update it, run: reprint baseline update");
    }
    Baseline old = task == Task.CREATE ? Baseline.NONE : Baseline.read(file, shown);
    Found found = new Found();
    check(options, streams, found);
    if (found.documents == 0 && !options.has("--allow-empty")) {
      return new DocumentRun(options, streams).none();
    }
    Path home = home(options, streams);
    Baseline pruned =
        old.pruned(found.entries, p -> found.checked.contains(p) || !Files.exists(home.resolve(p)));
    Baseline now = task == Task.PRUNE ? pruned : pruned.with(found.entries);
    replace(file, now.text());
    streams.out().write("%s: %s entries\n".formatted(shown, now.entries().size()));
    found.unread.forEach(streams.err()::println);
    return found.unread.isEmpty() ? ExitStatus.CLEAN : ExitStatus.TROUBLE;
  }

  /** If the disk is full the file stays unchanged. */
  private static void replace(Path file, String text) throws IOException {
    Path place = Files.exists(file) ? file.toRealPath() : file;
    Path draft = place.resolveSibling("." + place.getFileName() + ".part");
    try {
      Files.writeString(draft, text);
      Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Keeps only these parts of reports: documents are dropped at once. */
  private static final class Found {
    private final List<Baseline.Entry> entries = new ArrayList<>();
    private final Set<String> checked = new TreeSet<>();
    private final List<String> unread = new ArrayList<>();
    private int documents;

    void add(DocumentReport report) {
      documents++;
      String path = report.repositoryPath();
      if (report.isRead()) {
        checked.add(path);
      } else {
        unread.add("reprint: " + report.path() + ": " + report.error());
      }
      for (ReportedFinding f : report.active()) {
        entries.add(new Baseline.Entry(f.fingerprint(), f.finding().rule(), path));
      }
    }
  }

  private static void check(DocumentOptions options, Streams streams, Found found)
      throws Exception {
    Configuration configuration = CheckOptions.configuration(options, streams);
    Checker checker = Program.checker();
    Run run = Run.ofToday();
    List<Input> inputs =
        new DocumentRun(options, streams).inputs(path -> configuration.forPath(path).excluded());
    new OrderedRun(options.jobs())
        .run(
            inputs,
            input ->
                checker.check(input, Optional.empty(), configuration.forPath(input.file()), run),
            found::add);
  }

  private static Path home(DocumentOptions options, Streams streams) {
    Configuration configuration = CheckOptions.configuration(options, streams);
    return configuration.forPath(streams.folder().resolve("document")).home();
  }
}
