package reprint.report.machine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import reprint.JsonSchema;
import reprint.json.JsonException;
import reprint.json.JsonValue;
import reprint.report.DocumentReport;
import reprint.report.Format;
import reprint.report.GoldenTest;
import reprint.report.ReportOptions;
import reprint.report.ReportWriter;
import reprint.report.SampleReports;

/** The formats that are JSON, read back. */
public class JsonFormatsTest {
  private static final Path SCHEMA = Path.of("src/test/resources/sarif/sarif-2.1.0-rtm.5.json");

  @ParameterizedTest
  @EnumSource(names = {"JSON", "JSONL", "SARIF", "GITLAB"})
  void isStrictJson(Format format) throws IOException {
    String text = GoldenTest.written(format, ReportOptions.View.CHECK);
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      int tokens = 0;
      while (parser.nextToken() != null) {
        tokens++;
      }
      assertThat(tokens).isPositive();
    }
    assertThat(text).doesNotContain("\u001b", "\u0007", "\u202e").endsWith("\n");
  }

  @Test
  void jsonLinesHasADocumentALine() throws IOException, JsonException {
    List<String> lines =
        GoldenTest.written(Format.JSONL, ReportOptions.View.CHECK).lines().toList();
    assertThat(lines).hasSameSizeAs(SampleReports.all());
    for (int i = 0; i < lines.size(); i++) {
      assertThat(JsonValue.read(lines.get(i)).get("path").text())
          .isEqualTo(SampleReports.all().get(i).path());
    }
  }

  @Test
  void jsonKeepsEveryLetterOfAMessage() throws IOException, JsonException {
    JsonValue documents = read(Format.JSON).get("documents");
    JsonValue finding = documents.items().get(1).get("findings").items().get(0);
    assertThat(finding.get("message").text())
        .isEqualTo(SampleReports.hostile().findings().get(0).finding().message());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void sarifIsValid(boolean suppressed) throws IOException {
    assertThat(JsonSchema.in(SCHEMA).faults(sarifText(suppressed))).isEmpty();
  }

  @Test
  void theSchemaIsNotContentWithAnything() throws IOException {
    String wrong =
        """
        {"version": "2.1.1", "runs": [{"results": [{"level": "bad", "kindd": 1}]}]}\
        """;
    assertThat(JsonSchema.in(SCHEMA).faults(wrong)).hasSize(5);
  }

  @Test
  void sarifLeavesSuppressedResultsOutUnlessAsked() throws IOException, JsonException {
    long active = SampleReports.all().stream().mapToInt(r -> r.active().size()).sum();
    assertThat(results(sarif(false))).hasSize((int) active);
    List<JsonValue> all = results(sarif(true));
    assertThat(all).hasSize((int) active + 1);
    assertThat(all.stream().filter(r -> r.get("suppressions") != null)).hasSize(1);
  }

  @Test
  void sarifResultsHaveAllThatCodeScanningNeeds() throws IOException, JsonException {
    JsonValue run = sarif(true).get("runs").items().get(0);
    List<JsonValue> rules = run.get("tool").get("driver").get("rules").items();
    for (JsonValue result : results(sarif(true))) {
      int index = Integer.parseInt(result.get("ruleIndex").text());
      assertThat(rules.get(index).get("id").text()).isEqualTo(result.get("ruleId").text());
      JsonValue place = result.get("locations").items().get(0).get("physicalLocation");
      assertThat(place.get("region").get("startLine")).isNotNull();
      assertThat(result.get("partialFingerprints").get("reprint/v1").text()).hasSize(32);
      boolean fails = result.get("kind").text().equals("fail");
      assertThat(result.get("level").text().equals("none")).isEqualTo(!fails);
    }
    assertThat(run.get("invocations").items().get(0).get("executionSuccessful").raw())
        .isEqualTo(false);
  }

  @Test
  void sarifAddressesLeadBackToThePath() throws IOException, JsonException {
    String uri =
        results(sarif(false))
            .get(0)
            .get("locations")
            .items()
            .get(0)
            .get("physicalLocation")
            .get("artifactLocation")
            .get("uri")
            .text();
    assertThat(URI.create("file:///").resolve(uri).getPath())
        .isEqualTo("/" + SampleReports.hostile().repositoryPath());
    assertThat(SarifPlace.encoded("c:/x")).isEqualTo("c%3A/x");
  }

  @Test
  void gitlabFingerprintsDifferAndLinesAreOneBased() throws IOException, JsonException {
    List<JsonValue> entries = read(Format.GITLAB).items();
    assertThat(entries.stream().map(e -> e.get("fingerprint").text())).doesNotHaveDuplicates();
    assertThat(entries)
        .allSatisfy(
            e -> {
              JsonValue place = e.get("location");
              assertThat(place.get("path").text()).doesNotStartWith("./");
              assertThat(Integer.parseInt(place.get("lines").get("begin").text())).isPositive();
              assertThat(e.get("severity").text()).isIn("info", "minor", "major");
            });
  }

  @Test
  void aCleanRunIsAnEmptyArrayForGitlab() throws IOException {
    assertThat(written(Format.GITLAB, Stream.of(SampleReports.clean()))).isEqualTo("[]\n");
  }

  @Test
  void findingsHaveOneFingerprintInAllFormats() throws IOException, JsonException {
    String inJson =
        read(Format.JSON)
            .get("documents")
            .items()
            .get(1)
            .get("findings")
            .items()
            .get(0)
            .get("fingerprint")
            .text();
    assertThat(read(Format.GITLAB).items().get(0).get("fingerprint").text()).isEqualTo(inJson);
    assertThat(results(sarif(false)).get(0).get("partialFingerprints").get("reprint/v1").text())
        .isEqualTo(inJson);
  }

  private static JsonValue read(Format format) throws IOException, JsonException {
    return JsonValue.read(GoldenTest.written(format, ReportOptions.View.CHECK));
  }

  private static JsonValue sarif(boolean suppressed) throws IOException, JsonException {
    return JsonValue.read(sarifText(suppressed));
  }

  private static String sarifText(boolean suppressed) throws IOException {
    ReportOptions options =
        SampleReports.options(ReportOptions.View.CHECK).withSuppressed(suppressed);
    return written(Format.SARIF, SampleReports.all().stream(), options);
  }

  private static List<JsonValue> results(JsonValue sarif) {
    return sarif.get("runs").items().get(0).get("results").items();
  }

  public static String written(Format format, Stream<DocumentReport> reports) throws IOException {
    return written(format, reports, SampleReports.options(ReportOptions.View.CHECK));
  }

  private static String written(
      Format format, Stream<DocumentReport> reports, ReportOptions options) throws IOException {
    StringWriter out = new StringWriter();
    try (ReportWriter writer = new ReportWriter(options).to(format, out)) {
      for (DocumentReport report : reports.toList()) {
        writer.add(report);
      }
      writer.finish();
    }
    assertThat(out.toString().getBytes(StandardCharsets.UTF_8)).isNotEmpty();
    return out.toString();
  }
}
