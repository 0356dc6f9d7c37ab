package reprint.report;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes reports in one or more formats. It takes documents one by one in the order of their paths
 * and drops each as soon as its format allows. {@link #finish} ends the reports and moves the files
 * into place; without it {@link #close} leaves no file. A file that cannot be written does not stop
 * the other reports; {@code finish} reports it.
 */
public final class ReportWriter implements Closeable {
  private final ReportOptions options;
  private final List<Target> targets = new ArrayList<>();
  private final List<Closeable> opened = new ArrayList<>();
  private Summary summary = Summary.NONE;
  private IOException failure; // the first of a file; null: none

  public ReportWriter(ReportOptions options) {
    this.options = options;
  }

  /**
   * A report's target.
   *
   * @param file null: no file of its own
   */
  private record Target(Renderer renderer, Writer writer, AtomicFile file) {
    void take(Step step) throws IOException {
      try {
        step.take(renderer);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
      if (file == null || file.isLive()) {
        writer.flush();
      }
    }
  }

  /** A report to {@code out}; flushed after each document, never closed. */
  public ReportWriter to(Format format, Writer out) throws IOException {
    return to(format, out, null);
  }

  /** A report to a file, in UTF-8, written completely or not at all. */
  public ReportWriter toFile(Format format, Path path) throws IOException {
    AtomicFile file = new AtomicFile(path);
    opened.add(file);
    return to(format, file.writer(), file);
  }

  /** A report appended to a file, in UTF-8; others may append to it too. */
  public ReportWriter appendTo(Format format, Path path) throws IOException {
    Writer out = Files.newBufferedWriter(path, CREATE, APPEND);
    opened.add(out);
    return to(format, out, null);
  }

  private ReportWriter to(Format format, Writer out, AtomicFile file) throws IOException {
    Renderer renderer = format.renderer(out, options);
    targets.add(new Target(renderer, out, file));
    renderer.begin();
    return this;
  }

  /**
   * Writes one document.
   *
   * @param reported a rendered one goes to all targets unchanged: there is only one format
   */
  public void add(CheckOutcome reported) throws IOException {
    summary = summary.plus(reported.totals());
    if (reported instanceof Rendered rendered) {
      forEach(target -> target.take(renderer -> target.writer().write(rendered.text())));
    } else {
      DocumentReport report = (DocumentReport) reported;
      forEach(target -> target.take(renderer -> renderer.document(report)));
    }
  }

  /** Counts a file in which there is nothing to check. */
  public void skip() {
    summary = summary.plus(Summary.SKIPPED);
  }

  /**
   * Ends the reports and returns the totals.
   *
   * @throws IOException if a file could not be written; the other reports are complete
   */
  public Summary finish() throws IOException {
    forEach(target -> target.take(renderer -> renderer.end(summary)));
    forEach(
        target -> {
          if (target.file() != null) {
            target.file().keep();
          }
        });
    if (failure != null) {
      throw failure;
    }
    return summary;
  }

  private void forEach(Action action) throws IOException {
    for (Target target : List.copyOf(targets)) {
      try {
        action.act(target);
      } catch (IOException e) {
        if (target.file() == null) {
          throw e;
        }
        targets.remove(target);
        failure = failure == null ? e : failure;
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (Closeable file : opened) {
      file.close();
    }
  }

  private interface Step {
    void take(Renderer renderer) throws IOException;
  }

  private interface Action {
    void act(Target target) throws IOException;
  }
}
