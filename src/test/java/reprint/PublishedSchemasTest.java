package reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reprint.json.JsonWriter;
import reprint.judge.Judge;

/** The schemas that editors and readers of reports take, held against what they describe. */
class PublishedSchemasTest {
  private static final Path REPORT = Path.of("docs/report.schema.json");
  private static final Path CONFIGURATION =
      Path.of("src/main/resources/reprint/cli/config.schema.json");
  private static final JsonSchema RULE = JsonSchema.of(ruleSchema());

  @Test
  void everySchemaIsOneByItsOwnDraft() throws IOException {
    for (String schema :
        List.of(Files.readString(REPORT), Files.readString(CONFIGURATION), ruleSchema())) {
      assertThat(JsonSchema.faultsOfSchema(schema)).isEmpty();
    }
    assertThat(JsonSchema.faultsOfSchema(ruleSchema().replace("\"object\"", "\"thing\"")))
        .isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource
  void everyRuleFitsTheSchemaOfRules(Path file) throws IOException {
    String rule = Files.readString(file);
    assertThat(RULE.faultsOfYaml(rule)).isEmpty();
    assertThat(RULE.faultsOfYaml(rule.replaceFirst("\nlevel:", "\nlevels:"))).isNotEmpty();
  }

  static List<Path> everyRuleFitsTheSchemaOfRules() throws IOException {
    return below(Path.of("rules"), "(cc|practice|publishers/[^/]+)/(?!pack)[^/]+\\.yaml");
  }

  @ParameterizedTest
  @MethodSource
  void everyConfigurationFitsItsSchema(Path file) throws IOException {
    assertThat(JsonSchema.in(CONFIGURATION).faultsOfYaml(Files.readString(file))).isEmpty();
  }

  static List<Path> everyConfigurationFitsItsSchema() throws IOException {
    return below(Path.of("testdata"), ".*\\.reprint\\.yml");
  }

  private static String ruleSchema() {
    StringWriter schema = new StringWriter();
    new JsonWriter(schema, true).tree(Judge.schema()).line();
    return schema.toString();
  }

  private static List<Path> below(Path folder, String pattern) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> folder.relativize(f).toString().matches(pattern)).sorted().toList();
    }
  }
}
