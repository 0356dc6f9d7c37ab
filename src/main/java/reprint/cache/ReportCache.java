package reprint.cache;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import reprint.report.DocumentReport;
import reprint.report.Rendered;
import reprint.report.ReportOptions;

/**
 * Reports of earlier runs in a folder, one for each document: a later one takes its place. It only
 * saves time: what is missing, damaged or made of something else is not found, and where nothing
 * can be written nothing is kept. Safe for several threads and several runs at the same time.
 */
public final class ReportCache {
  private static final long ANY_DAY = Long.MIN_VALUE;

  /** A run that began to write an entry then will not end it any more. */
  private static final Duration CUT_OFF = Duration.ofHours(1);

  private final Path folder;
  private final Consumer<String> warnings;
  private final Consumer<String> remarks;
  private final AtomicBoolean writable = new AtomicBoolean(true);

  /**
   * A name for a thing and all that it was made of. These are kept as they are and compared, not
   * their sums: that is surer, and sooner done.
   *
   * @param name of the thing: there is one entry for it
   * @param made texts; one that stands for much is a sum
   * @param document its bytes, or those of its sum; not to be changed
   */
  public record Key(String name, List<String> made, byte[] document) {
    public Key {
      made = List.copyOf(made);
    }
  }

  /**
   * A cache in a folder, which is made where it is not there.
   *
   * @param warnings takes what the user must know, once each
   * @param remarks takes what only a curious user wants to know
   */
  public ReportCache(Path folder, Consumer<String> warnings, Consumer<String> remarks) {
    this.folder = folder;
    this.warnings = warnings;
    this.remarks = remarks;
    prepare();
  }

  /** Marks the folder as one that no version control is to keep, and clears up after others. */
  private void prepare() {
    try {
      Files.createDirectories(folder);
      Path ignore = folder.resolve(".gitignore");
      if (!Files.exists(ignore)) {
        Files.writeString(ignore, "*\n");
      }
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
        for (Path part : entries) {
          if (part.toString().endsWith(Entry.PART)
              && Files.getLastModifiedTime(part)
                  .toInstant()
                  .isBefore(Instant.now().minus(CUT_OFF))) {
            Files.deleteIfExists(part);
          }
        }
      }
    } catch (IOException e) {
      stopWriting(e);
    }
  }

  /** The report that was made of the same on any day, or on this one where the day matters. */
  public Optional<DocumentReport> report(Key key, LocalDate today) {
    return read(
        key,
        in -> {
          if (!holds(in, today)) {
            return Optional.empty();
          }
          new RenderedInput(in).rendered("");
          return Optional.of(new ReportInput(in).report());
        });
  }

  /** The same as it was written in this form; absent, too, where it was in another. */
  public Optional<Rendered> rendered(Key key, String form, LocalDate today) {
    return read(
        key, in -> holds(in, today) ? new RenderedInput(in).rendered(form) : Optional.empty());
  }

  private static boolean holds(ByteBuffer in, LocalDate today) {
    long day = new FieldInput(in).day();
    return day == ANY_DAY || day == today.toEpochDay();
  }

  /**
   * Keeps a report.
   *
   * @param form in which it was rendered
   * @param rendered absent: it was not
   * @param day on which alone it holds; absent: it always does
   */
  public void keep(
      Key key,
      DocumentReport report,
      String form,
      Optional<Rendered> rendered,
      Optional<LocalDate> day) {
    write(
        key,
        out -> {
          new FieldOutput(out).day(day.map(LocalDate::toEpochDay).orElse(ANY_DAY));
          new RenderedOutput(out).rendered(form, rendered);
          new ReportOutput(out).report(report);
        });
  }

  /** The options with the rules that were in force. */
  public Optional<ReportOptions> rules(Key key, ReportOptions plain) {
    return read(key, in -> Optional.of(new RulesInput(in).addedTo(plain)));
  }

  /** Keeps the rules in force. */
  public void keep(Key key, ReportOptions rules) {
    write(key, out -> new RulesOutput(out).rules(rules));
  }

  private interface Reader<T> {
    Optional<T> read(ByteBuffer in) throws IOException;
  }

  private <T> Optional<T> read(Key key, Reader<T> reader) {
    try {
      Optional<ByteBuffer> content = entry(key).read(key);
      return content.isPresent() ? reader.read(content.get()) : Optional.empty();
    } catch (IOException | BufferUnderflowException | IndexOutOfBoundsException e) {
      remarks.accept("cache: " + e.getMessage() + "; checking the document again");
      return Optional.empty();
    }
  }

  private Entry entry(Key key) {
    return new Entry(folder, Content.name(key.name()));
  }

  private void write(Key key, Entry.Body body) {
    if (writable.get()) {
      try {
        entry(key).write(key, body);
      } catch (IOException e) {
        stopWriting(e);
      }
    }
  }

  /** A full disk or a folder of somebody else: the run goes on without. */
  private void stopWriting(IOException e) {
    if (writable.getAndSet(false)) {
      warnings.accept(
          "the cache " + folder + " cannot be written (" + e + "); no results are saved");
    }
  }
}
