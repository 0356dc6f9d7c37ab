package reprint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import reprint.Input;
import reprint.Run;
import reprint.cache.ReportCache;
import reprint.cache.ReportCache.WrittenReport;
import reprint.config.InForce;
import reprint.picture.Pictures;
import reprint.report.CheckOutcome;
import reprint.report.DocumentReport;
import reprint.report.Format;
import reprint.report.Rendered;
import reprint.report.ReportOptions;
import reprint.suppress.InlineIgnore;

/**
 * Takes a document's report from the cache if nothing it depends on has changed: the document, its
 * configuration, its possible originals, the rules, the program. Otherwise has it checked and saves
 * the report. Reports on incompletely read documents, and on documents with pictures from files,
 * are never saved.
 */
final class CachedCheck {
  /** Bytes; a larger document is checked directly and not saved. */
  private static final long LARGEST = 50_000_000;

  private final ReportCache cache;
  private final CacheKeys keys;
  private final LocalDate today;
  private final boolean showsOriginals;
  private final Optional<Form> form;
  private final AtomicInteger found = new AtomicInteger();

  /** The only format of the run's reports, so each can be saved as rendered. */
  private record Form(Format format, ReportOptions options) {
    static Optional<Form> of(DocumentOptions options, ReportOptions plain) {
      Format format = options.format();
      return format.isApart() && options.outputs().isEmpty()
          ? Optional.of(new Form(format, plain))
          : Optional.empty();
    }

    WrittenReport write(DocumentReport report) {
      return new WrittenReport(format, options, Rendered.of(report, format, options));
    }
  }

  /**
   * @param showsOriginals with more than their edits, which the cache does not hold
   * @param form absent: several formats, or one that does not render documents separately
   */
  private CachedCheck(
      ReportCache cache,
      CacheKeys keys,
      LocalDate today,
      boolean showsOriginals,
      Optional<Form> form) {
    this.cache = cache;
    this.keys = keys;
    this.today = today;
    this.showsOriginals = showsOriginals;
    this.form = form;
  }

  /** The cache of the options; absent if none is requested, or the network may change results. */
  static Optional<CachedCheck> of(
      DocumentOptions options, Streams streams, Run run, ReportOptions plain) throws IOException {
    Optional<String> folder = options.text("--cache");
    if (folder.isEmpty() || options.has("--online")) {
      return Optional.empty();
    }
    ReportCache cache =
        new ReportCache(
            streams.folder().resolve(folder.get()),
            warning -> streams.err().println("reprint: warning: " + warning),
            options.has("--verbose") ? streams.err()::println : remark -> {});
    CacheKeys keys = new CacheKeys(run, streams.folder(), options.jobs() > 1);
    boolean showsOriginals =
        options.format() == Format.HTML
            || options.outputs().stream().anyMatch(o -> o.startsWith(Format.HTML.id() + "="));
    return Optional.of(
        new CachedCheck(cache, keys, run.today(), showsOriginals, Form.of(options, plain)));
  }

  /** The format of the reports with the rules in force, as an earlier run saved them. */
  ReportOptions rules(ReportOptions plain, List<String> packs, Supplier<ReportOptions> loaded)
      throws IOException {
    ReportCache.Key key = keys.rules(packs);
    Optional<ReportOptions> known = cache.rules(key, plain);
    if (known.isEmpty()) {
      cache.keep(key, loaded.get());
    }
    return known.orElseGet(loaded);
  }

  /** How many documents came from the cache. */
  int found() {
    return found.get();
  }

  /**
   * The whole report, if the caller needs parts of it: suppressions of the configuration, or its
   * troubles.
   */
  CheckOutcome check(Input input, InForce inForce, Function<Input, DocumentReport> work) {
    try {
      Optional<Input> held = held(input);
      return held.isPresent() ? known(held.get(), inForce, work) : work.apply(input);
    } catch (IOException e) {
      return work.apply(input); // reports the error
    }
  }

  /** The bytes in the key are the bytes that are checked. */
  private static Optional<Input> held(Input input) throws IOException {
    if (input.bytes().isPresent()) {
      return Optional.of(input);
    }
    Path file = input.file();
    BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
    return is.isRegularFile() && is.size() <= LARGEST
        ? Optional.of(new Input(file, input.shown(), Optional.of(Files.readAllBytes(file))))
        : Optional.empty();
  }

  private CheckOutcome known(Input input, InForce inForce, Function<Input, DocumentReport> work)
      throws IOException {
    ReportCache.Key key = keys.document(input, inForce);
    Optional<Form> wanted = inForce.ignores().isEmpty() ? form : Optional.empty();
    Optional<? extends CheckOutcome> known = known(key, wanted);
    if (known.isPresent()) {
      found.incrementAndGet();
      return known.get();
    }
    DocumentReport report = work.apply(input);
    boolean whole = report.isRead() && report.notifications().isEmpty();
    Optional<WrittenReport> written = whole ? wanted.map(f -> f.write(report)) : Optional.empty();
    if (whole && !Pictures.lieBeside(report.document())) {
      cache.keep(key, report, written, day(report, inForce));
    }
    return written.isPresent() ? written.get().rendered() : report;
  }

  /** As rendered, else from the saved parts. */
  private Optional<? extends CheckOutcome> known(ReportCache.Key key, Optional<Form> wanted) {
    if (wanted.isPresent()) {
      Form form = wanted.get();
      Optional<Rendered> rendered = cache.rendered(key, form.format(), form.options(), today);
      if (rendered.isPresent()) {
        return rendered;
      }
    }
    return cache.report(key, today).filter(this::isEnough);
  }

  private boolean isEnough(DocumentReport report) {
    return !showsOriginals || report.original().isEmpty();
  }

  /** A suppression with an expiry date makes the report valid for today only. */
  private Optional<LocalDate> day(DocumentReport report, InForce inForce) {
    boolean ends =
        inForce.ignores().stream().anyMatch(i -> i.until().isPresent())
            || InlineIgnore.in(report.document()).stream().anyMatch(i -> i.until().isPresent());
    return ends ? Optional.of(today) : Optional.empty();
  }
}
