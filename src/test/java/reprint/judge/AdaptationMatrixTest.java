package reprint.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reprint.config.Settings;
import reprint.judge.Finding.Kind;

/** Under which licence an adaptation may be published: Creative Commons' chart, cell by cell. */
class AdaptationMatrixTest {
  private static final Judge JUDGE =
      Judge.load(TestLicenses.RULES, List.of("cc", "practice"), TestLicenses.DUTIES);
  private static final Set<String> FORBIDDING =
      Set.of("adaptation-permitted", "adaptation-license-compatible");
  private static final List<String> COLUMNS =
      List.of(
          "CC-BY-4.0",
          "CC-BY-NC-4.0",
          "CC-BY-NC-ND-4.0",
          "CC-BY-NC-SA-4.0",
          "CC-BY-ND-4.0",
          "CC-BY-SA-4.0",
          "CC0-1.0");

  private static Settings adapted(String publication) {
    Settings d = Settings.DEFAULT;
    return new Settings(
        d.packs(),
        Map.of(),
        d.failOn(),
        false,
        d.republished(),
        "noncommercial",
        true,
        publication,
        "",
        "",
        Map.of(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        d.limits());
  }

  /** {@code yes}, {@code no}, {@code tech} (permitted, advised against), {@code ask}. */
  private static String verdict(String work, String publication) {
    List<Finding> findings =
        JUDGE.judge(TestFacts.under(work).settings(adapted(publication)).facts());
    Map<Kind, List<Finding>> forbidding =
        findings.stream()
            .filter(f -> FORBIDDING.contains(f.rule()))
            .collect(Collectors.groupingBy(Finding::kind));
    boolean advised =
        findings.stream().anyMatch(f -> f.rule().equals("adaptation-license-advised"));
    if (forbidding.containsKey(Kind.FAIL)) {
      return "no";
    }
    return forbidding.containsKey(Kind.REVIEW) ? "ask" : advised ? "tech" : "yes";
  }

  @ParameterizedTest
  @CsvSource({
    "CC0-1.0,         yes, yes, yes, yes, yes, yes, yes",
    "CC-PDM-1.0,      yes, yes, yes, yes, yes, yes, yes",
    "CC-BY-4.0,       yes, yes, yes, yes, yes, yes, tech",
    "CC-BY-NC-4.0,    tech, yes, yes, yes, tech, tech, tech",
    "CC-BY-NC-ND-4.0, no, no, no, no, no, no, no",
    "CC-BY-NC-SA-4.0, no, no, no, yes, no, no, no",
    "CC-BY-ND-4.0,    no, no, no, no, no, no, no",
    "CC-BY-SA-4.0,    no, no, no, no, no, yes, no",
  })
  void eachCellOfTheChart(
      String work,
      String by,
      String nc,
      String ncNd,
      String ncSa,
      String nd,
      String sa,
      String pd) {
    assertThat(COLUMNS.stream().map(column -> verdict(work, column)))
        .containsExactly(by, nc, ncNd, ncSa, nd, sa, pd);
  }

  @ParameterizedTest
  @CsvSource({
    "CC-BY-SA-1.0, CC-BY-SA-1.0, yes",
    "CC-BY-SA-1.0, CC-BY-SA-2.0, no",
    "CC-BY-NC-SA-1.0, CC-BY-NC-SA-4.0, no",
    "CC-BY-SA-2.0, CC-BY-SA-2.0, yes",
    "CC-BY-SA-2.0, CC-BY-SA-3.0, yes",
    "CC-BY-SA-2.0, CC-BY-SA-2.0-DE, yes",
    "CC-BY-SA-2.5, CC-BY-SA-2.0, no",
    "CC-BY-SA-2.5, CC-BY-NC-SA-2.5, no",
    "CC-BY-SA-2.1-JP, CC-BY-SA-4.0, yes",
    "CC-BY-SA-3.0, CC-BY-SA-3.0-US, yes",
    "CC-BY-SA-3.0, CC-BY-SA-4.0, yes",
    "CC-BY-SA-3.0, CC-BY-SA-2.5, no",
    "CC-BY-SA-3.0, GPL-3.0-only, ask",
    "CC-BY-NC-SA-3.0-IGO, CC-BY-NC-SA-3.0, yes",
    "CC-BY-SA-3.0-IGO, CC-BY-SA-4.0, yes",
    "CC-BY-SA-4.0, CC-BY-SA-3.0, no",
    "CC-BY-SA-4.0, LAL-1.3, yes",
    "CC-BY-SA-4.0, GPL-3.0-or-later, yes",
    "CC-BY-NC-SA-4.0, LAL-1.3, ask",
    "CC-BY-SA-4.0, '', ask",
  })
  void shareAlikeByVersion(String work, String publication, String expected) {
    assertThat(verdict(work, publication)).isEqualTo(expected);
  }

  @Test
  void aNonCommercialWorkWithoutAUseIsToReviewWhereAFullCheckIsAskedFor() {
    TestFacts work = TestFacts.under("CC-BY-NC-4.0");
    Settings settings = TestFacts.settings(Map.of(), Map.of(), true);
    TestFacts strict = TestFacts.under("CC-BY-NC-4.0").settings(settings);
    assertThat(JUDGE.judge(work.facts())).noneMatch(f -> f.rule().equals("use-noncommercial"));
    assertThat(JUDGE.judge(strict.facts())).anyMatch(f -> f.rule().equals("use-noncommercial"));
  }
}
