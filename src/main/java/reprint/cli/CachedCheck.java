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
import reprint.Checker;
import reprint.Input;
import reprint.cache.ReportCache;
import reprint.config.InForce;
import reprint.config.InlineIgnore;
import reprint.report.DocumentReport;
import reprint.report.Format;
import reprint.report.ReportOptions;

/**
 * Takes a document's report from the cache where nothing has changed that it was made of: the
 * document, what the configuration says for it, the originals it may have, the rules, the program.
 * Else has it checked, and keeps the report. What could not be read as a whole, or shows pictures
 * that lie beside it, is never kept.
 */
final class CachedCheck {
  /** Bytes; what is larger is read where it is checked, and not kept. */
  private static final long LARGEST = 50_000_000;

  private final ReportCache cache;
  private final CacheKeys keys;
  private final LocalDate today;
  private final boolean showsOriginals;
  private final AtomicInteger found = new AtomicInteger();

  /** Where originals are shown with more than their edits, the cache has too little of them. */
  private CachedCheck(ReportCache cache, CacheKeys keys, LocalDate today, boolean showsOriginals) {
    this.cache = cache;
    this.keys = keys;
    this.today = today;
    this.showsOriginals = showsOriginals;
  }

  /** The cache that the options name; absent: none is asked for, or the network may change. */
  static Optional<CachedCheck> of(DocumentOptions options, Streams streams, Checker.Run run)
      throws IOException {
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
    return Optional.of(new CachedCheck(cache, keys, run.today(), showsOriginals));
  }

  /** The form of the reports with the rules in force, as a run before has kept them. */
  ReportOptions rules(ReportOptions plain, List<String> packs, Supplier<ReportOptions> loaded)
      throws IOException {
    ReportCache.Key key = keys.rules(packs);
    Optional<ReportOptions> known = cache.rules(key, plain);
    if (known.isEmpty()) {
      cache.keep(key, loaded.get());
    }
    return known.orElseGet(loaded);
  }

  /** How many documents were not checked again. */
  int found() {
    return found.get();
  }

  DocumentReport check(Input input, InForce inForce, Function<Input, DocumentReport> work) {
    try {
      Optional<Input> held = held(input);
      return held.isPresent() ? known(held.get(), inForce, work) : work.apply(input);
    } catch (IOException e) {
      return work.apply(input); // which tells what is wrong
    }
  }

  /** The very bytes that the key is made of are those that are checked. */
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

  private DocumentReport known(Input input, InForce inForce, Function<Input, DocumentReport> work)
      throws IOException {
    ReportCache.Key key = keys.document(input, inForce);
    Optional<DocumentReport> known = cache.report(key, today).filter(this::isEnough);
    if (known.isPresent()) {
      found.incrementAndGet();
      return known.get();
    }
    DocumentReport report = work.apply(input);
    boolean whole = report.isRead() && report.notifications().isEmpty();
    if (whole && !Input.looksBeside(report.document())) {
      cache.keep(key, report, day(report, inForce));
    }
    return report;
  }

  private boolean isEnough(DocumentReport report) {
    return !showsOriginals || report.original().isEmpty();
  }

  /** A suppression that ends some day makes the report one of this day. */
  private Optional<LocalDate> day(DocumentReport report, InForce inForce) {
    boolean ends =
        inForce.ignores().stream().anyMatch(i -> i.until().isPresent())
            || InlineIgnore.in(report.document()).stream().anyMatch(i -> i.until().isPresent());
    return ends ? Optional.of(today) : Optional.empty();
  }
}
