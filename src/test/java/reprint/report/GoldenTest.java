package reprint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same few reports in every format; {@code -Dreprint.accept} rewrites the files. */
public class GoldenTest {
  private static final Path FOLDER = Path.of("testdata/reports");

  @ParameterizedTest
  @EnumSource
  void checkInEveryFormat(Format format) throws IOException {
    isAsBefore("check." + format.id(), written(format, ReportOptions.View.CHECK));
  }

  @ParameterizedTest
  @EnumSource(names = {"HUMAN", "JSON", "JSONL"})
  void licensesAndText(Format format) throws IOException {
    isAsBefore("licenses." + format.id(), written(format, ReportOptions.View.LICENSES));
    isAsBefore("text." + format.id(), written(format, ReportOptions.View.TEXT));
  }

  @Test
  void licensesExplained() throws IOException {
    ReportOptions options = SampleReports.options(ReportOptions.View.LICENSES);
    isAsBefore("licenses-explained.human", written(Format.HUMAN, options.withExplanations(true)));
  }

  @ParameterizedTest
  @EnumSource(names = {"HUMAN", "JSON", "JSONL", "HTML"})
  void pairs(Format format) throws IOException {
    List<ComparisonReport> pairs = List.of(SampleReports.pair(), SampleReports.failedPair());
    isAsBefore("compare." + format.id(), written(format, pairs.subList(0, 1)));
    isAsBefore("compare-pairs." + format.id(), written(format, pairs));
  }

  @Test
  void noFileWithoutAFormat() throws IOException {
    List<String> known = Format.ids();
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files).allMatch(f -> known.contains(f.toString().replaceAll(".*\\.", "")));
    }
  }

  private static void isAsBefore(String name, String written) throws IOException {
    Path file = FOLDER.resolve(name);
    if (System.getProperty("reprint.accept") != null) {
      Files.writeString(file, written);
    }
    assertThat(written).isEqualTo(Files.readString(file));
  }

  static String written(Format format, List<ComparisonReport> pairs) throws IOException {
    StringWriter out = new StringWriter();
    ComparisonWriter writer =
        ComparisonWriter.with(SampleReports.options(ReportOptions.View.CHECK));
    writer.to(format, out);
    for (ComparisonReport pair : pairs) {
      writer.add(pair);
    }
    return out.toString();
  }

  public static String written(Format format, ReportOptions.View view) throws IOException {
    return written(format, SampleReports.options(view));
  }

  private static String written(Format format, ReportOptions options) throws IOException {
    StringWriter out = new StringWriter();
    try (ReportWriter writer = new ReportWriter(options)) {
      writer.to(format, out);
      for (DocumentReport report : SampleReports.all()) {
        writer.add(report);
      }
      writer.finish();
    }
    return out.toString();
  }
}
