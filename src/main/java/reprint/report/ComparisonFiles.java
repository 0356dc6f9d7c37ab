package reprint.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Comparisons on their way to files and streams. */
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
      report.write(output.out(), output.format(), options);
      output.out().flush();
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
