package reprint.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import reprint.catalog.License;
import reprint.compare.Comparison;
import reprint.credit.Credit.Reused;
import reprint.judge.Finding.Kind;
import reprint.judge.Finding.Level;

/** Template articles under each licence of the catalogue. */
class EveryLicenseTest {
  private static final Judge JUDGE =
      Judge.load(TestLicenses.RULES, List.of("cc", "practice"), TestLicenses.DUTIES);
  private static final Set<String> NO_DUTIES = Set.of("zero", "mark", "certification");

  private static final Comparison EXCERPT =
      new Comparison(
          "o.txt",
          "option",
          Comparison.Verdict.EXCERPT,
          0.5,
          "half of the text",
          List.of(),
          List.of());

  private static TestFacts bare(String id) {
    return TestFacts.under(id).authors().title(null).source(null).unlinked();
  }

  private static List<Finding> findings(TestFacts facts) {
    return JUDGE.judge(facts.facts());
  }

  @Test
  void eachGivesAJudgementOnEachTemplate() {
    assertThat(TestLicenses.CATALOG.all()).hasSize(639);
    for (License license : TestLicenses.CATALOG.all()) {
      String id = license.id();
      List<Supplier<TestFacts>> templates =
          List.of(
              () -> TestFacts.under(id),
              () -> bare(id),
              () -> bare(id).reused(Reused.UNKNOWN),
              () -> TestFacts.under(id).original("Another tide", "Tom Roe"),
              () -> TestFacts.under(id).compared(EXCERPT),
              () -> TestFacts.under(id).unaltered("unaltered"),
              () -> TestFacts.under(id).supplied(Map.of("copyright", "© 2021 Mira Holt")));
      for (Supplier<TestFacts> template : templates) {
        assertThat(findings(template.get()))
            .as(id)
            .allSatisfy(f -> assertThat(f.message()).doesNotContain("{").isNotBlank())
            .allSatisfy(f -> assertThat(f.fix()).isNotBlank())
            .allSatisfy(f -> assertThat(f.clause().isEmpty()).isEqualTo(f.license().isEmpty()));
      }
    }
  }

  @Test
  void whatALicenceAsksIsMissedAndWhatItDoesNotAskIsNot() {
    for (License license : TestLicenses.CATALOG.all()) {
      List<String> errors =
          findings(bare(license.id())).stream()
              .filter(f -> f.level() == Level.ERROR)
              .map(Finding::rule)
              .toList();
      Set<String> duties = TestLicenses.DUTIES.of(license);
      assertThat(errors.contains("author-named"))
          .as(license.id())
          .isEqualTo(duties.contains("author"));
      assertThat(errors.contains("license-linked"))
          .as(license.id())
          .isEqualTo(duties.contains("license-link"));
      if (NO_DUTIES.contains(license.unit())) {
        assertThat(errors).as(license.id()).isEmpty();
      }
    }
  }

  @Test
  void eachRuleKnowsItsLevelForEachLicenceThatHasItsDuty() {
    for (License license : TestLicenses.CATALOG.all()) {
      Set<String> duties = TestLicenses.DUTIES.of(license);
      for (Rule rule : JUDGE.rules()) {
        if (!license.isFamily() && duties.contains(rule.duty())) {
          assertThat(rule.cases())
              .as(rule.id() + " under " + license.id())
              .allMatch(c -> c.level().at(license.version(), license.jurisdiction()).isPresent());
        }
      }
    }
  }

  @Test
  void noDerivativesIsNeverPassedWithoutAnOriginal() {
    for (License license : TestLicenses.CATALOG.all()) {
      if (!license.permits().contains("DerivativeWorks")) {
        assertThat(findings(TestFacts.under(license.id())))
            .as(license.id())
            .anyMatch(f -> f.kind() == Kind.REVIEW && f.rule().equals("text-unmodified"));
      }
    }
  }

  @Test
  void nothingIsOwedForAnOwnWork() {
    for (License license : TestLicenses.CATALOG.all()) {
      assertThat(findings(bare(license.id()).reused(Reused.NO)))
          .as(license.id())
          .allMatch(f -> f.level() == Level.NOTE);
    }
  }
}
