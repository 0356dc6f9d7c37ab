package reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import reprint.catalog.Catalog;
import reprint.catalog.Duties;
import reprint.judge.ExampleResult;
import reprint.judge.Judge;
import reprint.judge.Outcome;
import reprint.judge.Rule;

/** Every rule shows in examples what it means, and the whole road agrees. */
class RulesTest {
  private static final Path RULES = Path.of("rules");
  private static final List<String> PACKS = List.of("cc", "practice");
  private static Checker checker;
  private static Judge judge;

  @BeforeAll
  static void load() throws IOException {
    checker = Checker.load(RULES);
    Catalog catalog = Catalog.load(RULES);
    judge = Judge.loadSources(RULES, PACKS, Duties.load(RULES, catalog));
  }

  @TestFactory
  Stream<DynamicTest> examplesComeOutAsTheRuleSays() {
    return judge.rules().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> assertThat(wrong(rule)).isEmpty()));
  }

  private static List<ExampleResult> wrong(Rule rule) {
    return checker.test(judge, rule).stream().filter(result -> !result.isRight()).toList();
  }

  @Test
  void eachRuleShowsTwoGoodTwoBadAndOneForeignDocument() {
    assertThat(judge.rules()).hasSizeGreaterThan(35);
    for (Rule rule : judge.rules()) {
      assertThat(count(rule, Outcome.PASS)).as(rule.id()).isGreaterThanOrEqualTo(2);
      assertThat(count(rule, Outcome.FAIL)).as(rule.id()).isGreaterThanOrEqualTo(2);
      assertThat(count(rule, Outcome.NOT_APPLICABLE)).as(rule.id()).isPositive();
    }
  }

  private static long count(Rule rule, Outcome outcome) {
    return rule.examples().stream().filter(example -> example.expect() == outcome).count();
  }
}
