package reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import reprint.catalog.Catalog;
import reprint.catalog.Duties;
import reprint.detect.LicenseDetector;
import reprint.judge.Example;
import reprint.judge.ExampleResult;
import reprint.judge.Judge;
import reprint.judge.Outcome;
import reprint.judge.Rule;
import reprint.read.Document;
import reprint.read.DocumentReader;
import reprint.read.Limits;
import reprint.read.ReadException;
import reprint.yaml.Node;

/** Every rule shows in examples what it means, and the whole road agrees. */
class RulesTest {
  private static final Path RULES = Path.of("rules");
  private static final List<String> PACKS = List.of("cc", "practice", "publishers");
  private static LicenseDetector detector;
  private static Checker checker;
  private static Judge judge;

  @BeforeAll
  static void load() throws IOException {
    checker = Checker.load(RULES);
    Catalog catalog = Catalog.load(RULES);
    detector = new LicenseDetector(catalog);
    judge = Judge.loadSources(RULES, PACKS, Duties.load(RULES, catalog));
  }

  @TestFactory
  Stream<DynamicTest> examplesComeOutAsTheRuleSays() {
    return judge.rules().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> assertThat(wrong(rule)).isEmpty()));
  }

  private static List<ExampleResult> wrong(Rule rule) {
    return new RuleExamples(checker, judge)
        .test(rule).stream().filter(result -> !result.isRight()).toList();
  }

  @Test
  void eachRuleShowsTwoGoodTwoBadAndOneForeignDocument() {
    assertThat(judge.rules()).hasSizeGreaterThan(100);
    for (Rule rule : judge.rules()) {
      assertThat(count(rule, Outcome.PASS)).as(rule.id()).isGreaterThanOrEqualTo(2);
      assertThat(count(rule, Outcome.FAIL)).as(rule.id()).isGreaterThanOrEqualTo(2);
      assertThat(count(rule, Outcome.NOT_APPLICABLE)).as(rule.id()).isPositive();
    }
  }

  /** Two good documents that say the same in the same way show no more than one. */
  @Test
  void goodOnesDifferInKindAndSoDoBadOnes() throws ReadException {
    for (Rule rule : judge.rules()) {
      for (Outcome outcome : List.of(Outcome.PASS, Outcome.FAIL)) {
        Set<List<Object>> kinds = new HashSet<>();
        for (Example example : rule.examples()) {
          if (example.expect() == outcome) {
            kinds.add(kind(example));
          }
        }
        assertThat(kinds).as(outcome + " of " + rule.id()).hasSizeGreaterThan(1);
      }
    }
  }

  /**
   * Format, licences with their versions and ports, configuration, whether an original is there.
   */
  private static List<Object> kind(Example example) throws ReadException {
    byte[] bytes = example.document().getBytes(StandardCharsets.UTF_8);
    Document document = new DocumentReader(Limits.DEFAULT).read(bytes, "a." + example.format());
    List<String> ids =
        detector.detect(document).all().stream()
            .map(declaration -> declaration.license().id())
            .distinct()
            .sorted()
            .toList();
    String config = example.config().map(Node::flow).orElse("");
    return List.of(example.format(), ids, config, example.original().isPresent());
  }

  private static long count(Rule rule, Outcome outcome) {
    return rule.examples().stream().filter(example -> example.expect() == outcome).count();
  }
}
