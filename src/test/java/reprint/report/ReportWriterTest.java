package reprint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportWriterTest {
  private static final ReportOptions OPTIONS = SampleReports.options(ReportOptions.View.CHECK);

  @TempDir Path folder;

  @Test
  void severalFormatsAreWrittenInOneRun() throws IOException {
    StringWriter out = new StringWriter();
    Path file = folder.resolve("new/report.sarif");
    try (ReportWriter writer =
        new ReportWriter(OPTIONS).to(Format.UNIX, out).toFile(Format.SARIF, file)) {
      writer.add(SampleReports.slow());
      writer.finish();
    }
    assertThat(out.toString()).startsWith("articles/slow.txt:");
    assertThat(file).content().startsWith("{\n  \"$schema\"").endsWith("}\n");
    assertThat(files(file.getParent())).containsExactly(file);
  }

  @Test
  void aFileIsWholeOrAbsent() throws IOException {
    Path file = folder.resolve("report.json");
    try (ReportWriter writer = new ReportWriter(OPTIONS).toFile(Format.JSON, file)) {
      writer.add(SampleReports.slow());
    }
    assertThat(files(folder)).isEmpty();
  }

  @Test
  void anEarlierReportStaysUntilTheNewOneIsWhole() throws IOException {
    Path file = Files.writeString(folder.resolve("report.json"), "old");
    try (ReportWriter writer = new ReportWriter(OPTIONS).toFile(Format.JSON, file)) {
      writer.add(SampleReports.slow());
      assertThat(file).hasContent("old");
      writer.finish();
    }
    assertThat(file).content().startsWith("{");
  }

  @Test
  void jsonLinesComeAsSoonAsTheyAreKnown() throws IOException {
    StringWriter out = new StringWriter();
    try (ReportWriter writer = new ReportWriter(OPTIONS).to(Format.JSONL, out)) {
      writer.add(SampleReports.clean());
      assertThat(out.toString()).endsWith("}\n");
    }
  }

  @Test
  void theTotalsCountEachFindingOnce() throws IOException {
    try (ReportWriter writer = new ReportWriter(OPTIONS)) {
      for (DocumentReport report : SampleReports.all()) {
        writer.add(report);
      }
      assertThat(writer.finish()).isEqualTo(new Summary(5, 1, 1, 2, 1, 3, 0, 1, 1, 1, 0, 0, 0));
    }
  }

  @Test
  void onlyActiveFindingsReachTheFailingLevel() {
    assertThat(SampleReports.slow().reaches("error")).isTrue();
    assertThat(SampleReports.slow().reaches("never")).isFalse();
    assertThat(SampleReports.paged().reaches("warning")).isFalse();
    assertThat(SampleReports.paged().reaches("note")).isTrue();
    assertThat(SampleReports.clean().reaches("note")).isFalse();
  }

  @Test
  void aWriterThatFailsIsAnIoException() {
    Writer broken =
        new Writer() {
          @Override
          public void write(char[] signs, int from, int length) throws IOException {
            throw new IOException("gone");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThatThrownBy(
            () -> {
              try (ReportWriter writer = new ReportWriter(OPTIONS).to(Format.JSONL, broken)) {
                writer.add(SampleReports.clean());
              }
            })
        .isInstanceOf(IOException.class)
        .hasMessage("gone");
  }

  private static Stream<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList().stream();
    }
  }
}
