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
 * Writes reports in one or more formats. Documents are given one by one in the order of their paths
 * and none is kept longer than its format needs it. {@link #finish} ends the reports and puts the
 * files into place; without it {@link #close} leaves no file.
 */
public final class ReportWriter implements Closeable {
  private final ReportOptions options;
  private final List<Renderer> renderers = new ArrayList<>();
  private final List<WholeFile> files = new ArrayList<>();
  private final List<Writer> shared = new ArrayList<>();
  private final List<Writer> writers = new ArrayList<>();
  private Summary summary = Summary.NONE;

  public ReportWriter(ReportOptions options) {
    this.options = options;
  }

  /** A report to {@code out}, flushed after each document and never closed. */
  public ReportWriter to(Format format, Writer out) throws IOException {
    writers.add(out);
    Renderer renderer = format.renderer(out, options);
    renderers.add(renderer);
    renderer.begin();
    return this;
  }

  /** A report to a file, in UTF-8; it appears whole or not at all. */
  public ReportWriter toFile(Format format, Path path) throws IOException {
    WholeFile file = new WholeFile(path);
    files.add(file);
    return to(format, file.writer());
  }

  /** A report behind what a file holds already, in UTF-8; such a file is shared with others. */
  public ReportWriter appendTo(Format format, Path path) throws IOException {
    Writer out = Files.newBufferedWriter(path, CREATE, APPEND);
    shared.add(out);
    return to(format, out);
  }

  /** One document more. */
  public void add(DocumentReport report) throws IOException {
    summary = summary.with(report);
    forEach(renderer -> renderer.document(report));
  }

  /** Ends the reports and tells the totals. */
  public Summary finish() throws IOException {
    forEach(renderer -> renderer.end(summary));
    for (WholeFile file : files) {
      file.keep();
    }
    return summary;
  }

  private void forEach(Step step) throws IOException {
    try {
      for (Renderer renderer : renderers) {
        step.take(renderer);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (Writer writer : writers) {
      writer.flush();
    }
  }

  @Override
  public void close() throws IOException {
    for (WholeFile file : files) {
      file.close();
    }
    for (Writer writer : shared) {
      writer.close();
    }
  }

  private interface Step {
    void take(Renderer renderer) throws IOException;
  }
}
