package reprint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reprint.JsonSchema;
import reprint.compare.Comparison;
import reprint.compare.Edit;
import reprint.credit.Credit;
import reprint.detect.Evidence;
import reprint.detect.Subject;
import reprint.json.JsonException;
import reprint.json.JsonValue;
import reprint.judge.Finding;
import reprint.report.text.Labels;

/** {@code docs/report.schema.json} is what users read: it must say what is written. */
class ReportSchemaTest {
  private static final Path SCHEMA = Path.of("docs/report.schema.json");

  @ParameterizedTest
  @EnumSource
  void ourOwnSchemaNamesEveryFieldOfJson(ReportOptions.View view) throws IOException {
    assertThat(JsonSchema.closed(SCHEMA).faults(GoldenTest.written(Format.JSON, view))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aLineOfJsonLinesIsADocument(ReportOptions.View view) throws IOException {
    JsonSchema document = JsonSchema.closed(SCHEMA, "document");
    assertThat(GoldenTest.written(Format.JSONL, view).lines())
        .hasSameSizeAs(SampleReports.all())
        .allSatisfy(line -> assertThat(document.faults(line)).isEmpty());
  }

  @Test
  void aComparisonIsAPair() throws IOException {
    JsonSchema pair = JsonSchema.closed(SCHEMA, "pair");
    List<ComparisonReport> pairs = List.of(SampleReports.pair(), SampleReports.failedPair());
    assertThat(GoldenTest.written(Format.JSONL, pairs).lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(pair.faults(line)).isEmpty());
    assertThat(pair.faults("{\"schema\": \"reprint/2\"}")).hasSize(3);
  }

  @Test
  void ourOwnSchemaKnowsEveryWord() throws IOException, JsonException {
    JsonValue schema = schema();
    Map<String, Enum<?>[]> words =
        Map.of(
            "licence/subject", Subject.values(),
            "evidence/kind", Evidence.Kind.values(),
            "work/role", Credit.Role.values(),
            "work/reused", Credit.Reused.values(),
            "comparison/verdict", Comparison.Verdict.values(),
            "edit/kind", Edit.Kind.values(),
            "edit/level", Edit.Level.values(),
            "edit/class", Edit.Type.values(),
            "finding/kind", Finding.Kind.values(),
            "finding/level", Finding.Level.values());
    words.forEach(
        (name, constants) -> {
          String[] steps = name.split("/");
          JsonValue property =
              schema.get("definitions").get(steps[0]).get("properties").get(steps[1]);
          assertThat(property.get("enum").items().stream().map(JsonValue::text))
              .as(name)
              .containsExactlyInAnyOrderElementsOf(Stream.of(constants).map(Labels::of).toList());
        });
  }

  private static JsonValue schema() throws IOException, JsonException {
    return JsonValue.read(Files.readString(SCHEMA));
  }
}
