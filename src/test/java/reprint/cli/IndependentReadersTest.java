package reprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reprint.JsonSchema;
import se.bjurr.violations.lib.ViolationsLogger;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.reports.Parser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A whole run over an article that does its best to break out, each machine format read back by a
 * program of others: they must all find what stands in the JSON, and nothing else.
 */
class IndependentReadersTest {
  private static final String NAME = "a b&'\"<x>,%41é.md";
  private static final String ORIGINAL =
      """
      # ::error file=x::</title><script>alert(1)</script>

      By Ada ]]> &amp; Bo

      ::warning::obey & pay 5.1 metres ]]> \u001b[31mred\u001b[0m \u202eright\u202c %0A::error::x

      Licensed under [CC BY-ND 4.0](https://creativecommons.org/licenses/by-nd/4.0/).
      """;
  private static final String REPUBLISHED =
      """
      # The tide

      ::warning::obey & pay 51 metres <b onload="x">]]> \u001b[31mblue\u001b[0m \u202eleft\u202c %0A::error::x

      Originally published by [Quay ]]> \u0007 <i>](https://tides.example/a?b=1&c="2"), CC BY-ND 4.0.
      """;

  @TempDir Path folder;

  /** A finding, as far as every format tells it. */
  private record Found(int line, String rule, String message) {}

  @BeforeEach
  void documents() throws Exception {
    Files.writeString(folder.resolve("o.md"), ORIGINAL);
    Files.writeString(folder.resolve(NAME), REPUBLISHED);
  }

  @ParameterizedTest
  @CsvSource({"gitlab, CODECLIMATE", "checkstyle, CHECKSTYLE", "unix, CLANG"})
  void commentBotsFindWhatTheJsonTells(String format, Parser parser) throws Exception {
    List<Found> found = new ArrayList<>();
    for (Violation v : violations(parser, written(format))) {
      assertThat(v.getFile()).isEqualTo(NAME);
      found.add(found(v));
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(reported());
  }

  @Test
  void commentBotsFindTheSameInSarif() throws Exception {
    List<Found> reported = reported();
    List<Violation> found = violations(Parser.SARIF, written("sarif"));
    assertThat(found).hasSameSizeAs(reported);
    for (Violation v : found) {
      assertThat(URI.create(v.getFile()).getPath()).isEqualTo(NAME);
      String message = plain(v.getMessage().replaceAll("\\\\(.)", "$1"));
      assertThat(reported)
          .anyMatch(
              t ->
                  t.line() == v.getStartLine()
                      && t.rule().equals(v.getRule())
                      && message.contains(t.message()));
    }
  }

  @Test
  void mavenCountsTheSameTestCases() throws Exception {
    byte[] report = written("junit").getBytes(StandardCharsets.UTF_8);
    List<ReportTestSuite> suites =
        new TestSuiteXmlParser(new NullConsoleLogger())
            .parse(new InputStreamReader(new ByteArrayInputStream(report), StandardCharsets.UTF_8));
    assertThat(suites).hasSize(1);
    ReportTestSuite suite = suites.get(0);
    assertThat(suite.getFullClassName() + ".md").isEqualTo(NAME);
    List<Found> failed = new ArrayList<>();
    for (ReportTestCase test : suite.getTestCases()) {
      String[] name = test.getName().split("[ :]");
      if (test.hasFailure()) {
        failed.add(new Found(Integer.parseInt(name[1]), name[0], plain(test.getFailureMessage())));
      }
    }
    assertThat(suite.getNumberOfTests()).isEqualTo(reported().size());
    assertThat(suite.getNumberOfFailures()).isEqualTo(failed.size());
    assertThat(reported()).containsAll(failed).hasSize(failed.size() + 1); // a note is no failure
  }

  @ParameterizedTest
  @CsvSource({"json, ''", "jsonl, document"})
  void ourOwnFormatsAreAsThePublishedSchemaSays(String format, String definition) throws Exception {
    Path schema = Path.of("docs/report.schema.json");
    JsonSchema known =
        definition.isEmpty() ? JsonSchema.closed(schema) : JsonSchema.closed(schema, definition);
    assertThat(known.faults(written(format))).isEmpty();
  }

  private List<Found> reported() {
    JsonNode report = new JsonMapper().readTree(written("json"));
    List<Found> reported = new ArrayList<>();
    for (JsonNode finding : report.at("/documents/0/findings")) {
      reported.add(
          new Found(
              finding.get("line").asInt(),
              finding.get("rule").asString(),
              plain(finding.get("message").asString())));
    }
    assertThat(reported).hasSizeGreaterThan(5).anyMatch(t -> t.message().contains("]]>"));
    return reported;
  }

  private String written(String format) {
    CommandLineRun run =
        CommandLineRun.in(
            folder, "check", "--republished", "--original", "o.md", NAME, "-f", format);
    assertThat(run.status()).isEqualTo(1);
    return run.out();
  }

  private static List<Violation> violations(Parser parser, String report) throws Exception {
    return List.copyOf(parser.getViolationsParser().parseReportOutput(report, new Silent()));
  }

  /** The reader of editors' lines leaves the rule at the end of the message. */
  private static Found found(Violation v) {
    String message = plain(v.getMessage());
    int rule = v.getRule().isEmpty() ? message.lastIndexOf(" [") : message.length();
    String name = v.getRule() + message.substring(rule).replaceAll("^ \\[|]$", "");
    return new Found(v.getStartLine(), name, message.substring(0, rule));
  }

  /** Without what JSON keeps and the others show as another sign: the changes of direction. */
  private static String plain(String message) {
    return message.replaceAll("[\u202a-\u202e\ufffd]", "");
  }

  private static final class Silent implements ViolationsLogger {
    @Override
    public void log(Level level, String message) {}

    @Override
    public void log(Level level, String message, Throwable cause) {
      throw new AssertionError(message, cause);
    }
  }
}
