package reprint.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import reprint.binary.BinaryFile;
import reprint.binary.BinaryReader;
import reprint.binary.BinaryWriter;
import reprint.binary.RecordCodec;
import reprint.report.DocumentReport;
import reprint.report.Format;
import reprint.report.Rendered;
import reprint.report.ReportOptions;
import reprint.report.ReportOptions.Pack;
import reprint.report.ReportOptions.RuleNote;

/**
 * Reports of earlier runs in a folder, one per document; a later one replaces it. The cache only
 * saves time: missing, damaged or outdated reports are not found, and an unwritable folder is
 * skipped. Safe for several threads and several runs at the same time.
 */
public final class ReportCache {
  private static final long ANY_DAY = Long.MIN_VALUE;

  private final Path folder;
  private final Consumer<String> warnings;
  private final Consumer<String> remarks;
  private final AtomicBoolean writable = new AtomicBoolean(true);

  /**
   * A key: a name and everything its content depends on. The parts are stored and compared
   * themselves, not their checksums, which is safer and faster.
   *
   * @param name of the entry: there is one for each name
   * @param made texts; a checksum can stand for a long one
   * @param document its bytes, or those of its checksum; not to be changed
   */
  public record Key(String name, List<String> made, byte[] document) {
    public Key {
      made = List.copyOf(made);
    }
  }

  /**
   * A cache in a folder, which is created if missing.
   *
   * @param warnings takes what the user must know, once each
   * @param remarks takes details for verbose runs
   */
  public ReportCache(Path folder, Consumer<String> warnings, Consumer<String> remarks) {
    this.folder = folder;
    this.warnings = warnings;
    this.remarks = remarks;
    prepare();
  }

  /** Excludes the folder from version control, and cleans up after other runs. */
  private void prepare() {
    try {
      Files.createDirectories(folder);
      Path ignore = folder.resolve(".gitignore");
      if (!Files.exists(ignore)) {
        Files.writeString(ignore, "*\n");
      }
      BinaryFile.clearUp(folder);
    } catch (IOException e) {
      stopWriting(e);
    }
  }

  /** The report for the same key, made on any day, or today if the day matters. */
  public Optional<DocumentReport> report(Key key, LocalDate today) {
    return read(
        key,
        in -> {
          if (!holds(in, today)) {
            return Optional.empty();
          }
          in.optional(WrittenReport.CODEC::read);
          return Optional.of(KeptReport.CODEC.read(in));
        });
  }

  /**
   * The same as rendered; also absent if it was rendered in another format or with other options.
   */
  public Optional<Rendered> rendered(
      Key key, Format format, ReportOptions options, LocalDate today) {
    return read(
        key,
        in ->
            holds(in, today)
                ? in.optional(WrittenReport.CODEC::read)
                    .filter(w -> w.format() == format && w.options().equals(options))
                    .map(WrittenReport::rendered)
                : Optional.empty());
  }

  /** A report as rendered by a run. */
  public record WrittenReport(Format format, ReportOptions options, Rendered rendered) {
    private static final RecordCodec<WrittenReport> CODEC = RecordCodec.of(WrittenReport.class);
  }

  /** What reports say about the rules in force. */
  private record Rules(List<Pack> packs, List<RuleNote> rules) {
    static final RecordCodec<Rules> CODEC = RecordCodec.of(Rules.class);
  }

  private static boolean holds(BinaryReader in, LocalDate today) throws IOException {
    long day = in.number();
    return day == ANY_DAY || day == today.toEpochDay();
  }

  /**
   * Saves a report.
   *
   * @param written absent: it was not rendered
   * @param day the only day on which it is valid; absent: always
   */
  public void keep(
      Key key, DocumentReport report, Optional<WrittenReport> written, Optional<LocalDate> day) {
    write(
        key,
        out -> {
          out.number(day.map(LocalDate::toEpochDay).orElse(ANY_DAY));
          out.optional(written, WrittenReport.CODEC::write);
          KeptReport.CODEC.write(out, KeptReport.of(report));
        });
  }

  /** The options with the rules that were in force. */
  public Optional<ReportOptions> rules(Key key, ReportOptions plain) {
    return read(key, in -> Optional.of(Rules.CODEC.read(in)))
        .map(known -> plain.withRules(known.packs(), known.rules()));
  }

  /** Saves the rules in force. */
  public void keep(Key key, ReportOptions rules) {
    write(key, out -> Rules.CODEC.write(out, new Rules(rules.packs(), rules.rules())));
  }

  private interface Reader<T> {
    Optional<T> read(BinaryReader in) throws IOException;
  }

  private <T> Optional<T> read(Key key, Reader<T> reader) {
    try {
      Optional<BinaryReader> content = entry(key).read(key);
      return content.isPresent() ? reader.read(content.get()) : Optional.empty();
    } catch (IOException e) {
      remarks.accept("cache: " + e.getMessage() + "; checking the document again");
      return Optional.empty();
    }
  }

  private Entry entry(Key key) {
    return new Entry(folder, Content.name(key.name()));
  }

  private void write(Key key, Consumer<BinaryWriter> content) {
    if (writable.get()) {
      try {
        entry(key).write(key, content);
      } catch (IOException e) {
        stopWriting(e);
      }
    }
  }

  /**
   * If the disk is full or the folder belongs to somebody else, the run continues without a cache.
   */
  private void stopWriting(IOException e) {
    if (writable.getAndSet(false)) {
      warnings.accept(
          "the cache " + folder + " cannot be written (" + e + "); no results are saved");
    }
  }
}
