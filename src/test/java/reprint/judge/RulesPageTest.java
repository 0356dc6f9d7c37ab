package reprint.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reprint.judge.fact.FactCatalog;
import reprint.judge.rule.RuleKey;

class RulesPageTest {
  private static final Path PAGE = Path.of("docs/rules.md");
  private static final Judge JUDGE =
      Judge.loadSources(
          TestLicenses.RULES, List.of("cc", "practice", "publishers"), TestLicenses.DUTIES);

  @Test
  void theReferencePageIsThatOfTheRuleFiles() throws IOException {
    if (Boolean.getBoolean("reprint.accept")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, JUDGE.page());
    }
    assertThat(Files.readString(PAGE))
        .as("run mvn -Dreprint.accept=true -Dtest=RulesPageTest test to write it anew")
        .isEqualTo(JUDGE.page());
  }

  @Test
  void aRuleIsExplainedWithItsClauses() {
    RuleDescription rule = JUDGE.describe(JUDGE.rule("title-kept").orElseThrow());
    assertThat(rule.level()).isEqualTo("1.0..3.0 error, 4.0 note");
    assertThat(rule.clauses())
        .containsEntry("2.0-UK", "none")
        .containsEntry("2.5-SCOTLAND", "2.3(b)");
    assertThat(rule.messages()).hasSize(2);
  }

  @Test
  void theSchemaKnowsEveryKeyFactAndFittingTest() {
    Map<?, ?> schema = Judge.schema();
    assertThat((Map<?, ?>) schema.get("properties")).hasSize(RuleKey.values().length);
    Map<?, ?> tests = (Map<?, ?>) ((Map<?, ?>) schema.get("$defs")).get("tests");
    Map<?, ?> facts = (Map<?, ?>) tests.get("properties");
    assertThat(facts).hasSize(FactCatalog.all().size() + 3);
    assertThat(facts.get("license.elements").toString()).contains("has", "lacks", "BY");
    assertThat(facts.get("license.id").toString()).doesNotContain("at-least");
  }
}
