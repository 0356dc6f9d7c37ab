package reprint.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reprint.json.JsonWriter;
import reprint.report.html.HtmlComparisonPage;
import reprint.report.human.ComparisonText;
import reprint.report.json.ComparisonJson;

/** Where comparisons are written: files and streams. */
final class ComparisonFiles implements ComparisonWriter {
  private record Output(Format format, Writer out, Optional<AtomicFile> file) {}

  private final ReportOptions options;
  private final List<Output> outputs = new ArrayList<>();
  private boolean compared;

  ComparisonFiles(ReportOptions options) {
    this.options = options;
  }

  @Override
  public void to(Format format, Writer out) {
    outputs.add(new Output(format, out, Optional.empty()));
  }

  @Override
  public void toFile(Format format, Path path) throws IOException {
    AtomicFile file = new AtomicFile(path);
    outputs.add(new Output(format, file.writer(), Optional.of(file)));
  }

  @Override
  public void add(ComparisonReport report) throws IOException {
    compared |= report.isCompared();
    for (Output output : outputs) {
      write(report, output.out(), output.format());
      output.out().flush();
    }
  }

  private void write(ComparisonReport report, Writer out, Format format) throws IOException {
    if (format == Format.HUMAN) {
      new ComparisonText(out, options).write(report);
    } else if (format == Format.HTML) {
      if (report.isCompared()) {
        new HtmlComparisonPage(report.texts().get(), options).write(out);
      }
    } else {
      writeJson(report, out, format);
    }
  }

  private void writeJson(ComparisonReport report, Writer out, Format format) throws IOException {
    try {
      JsonWriter json = new JsonWriter(out, format == Format.JSON);
      json.object(() -> fields(report, json)).line();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void fields(ComparisonReport report, JsonWriter json) {
    json.field("schema", "reprint/1")
        .field("original", report.original())
        .field("republished", report.republished());
    if (report.isCompared()) {
      new ComparisonJson(json, options.allEdits()).result(report.comparison());
    } else {
      json.field("error", report.error());
    }
  }

  @Override
  public void finish() throws IOException {
    for (Output output : outputs) {
      if (output.file().isPresent() && (compared || output.format() != Format.HTML)) {
        output.file().get().keep();
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (Output output : outputs) {
      if (output.file().isPresent()) {
        output.file().get().close();
      }
    }
  }
}
