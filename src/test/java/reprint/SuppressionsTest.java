package reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reprint.config.Settings;
import reprint.judge.Finding;
import reprint.read.Document;
import reprint.read.Location;
import reprint.suppress.InlineIgnore;
import reprint.suppress.ReportedFinding;
import reprint.suppress.ReportedFinding.Suppression;
import reprint.suppress.Suppressions;
import reprint.yaml.Mark;

class SuppressionsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void aCommentPassesAFindingOver() {
    Document document = document("<!-- reprint-ignore author-named until 2026-11-22: agreed -->");
    List<ReportedFinding> all = apply(document, List.of(finding("author-named", Location.NONE)));
    assertThat(all).hasSize(1);
    assertThat(all.get(0).suppression())
        .contains(
            new Suppression(Suppression.By.COMMENT, "agreed", Optional.of(TODAY), "a.md:1:1"));
  }

  @Test
  void anotherRuleIsNotPassedOverAndTheUnusedCommentIsReported() {
    Document document = document("<!-- reprint-ignore author-named: agreed -->");
    List<ReportedFinding> all = apply(document, List.of(finding("title-kept", Location.NONE)));
    assertThat(all).allMatch(ReportedFinding::isActive);
    assertThat(rules(all)).containsExactly("title-kept", "ignore-used");
  }

  @Test
  void withoutAReasonThereIsNoEffectButAnError() {
    Document document = document("<!-- reprint-ignore author-named -->");
    List<ReportedFinding> all = apply(document, List.of(finding("author-named", Location.NONE)));
    assertThat(all).allMatch(ReportedFinding::isActive);
    assertThat(rules(all)).containsExactly("author-named", "ignore-well-formed");
    assertThat(all.get(1).label()).isEqualTo("error");
  }

  @Test
  void whatEndedYesterdayHasNoEffectButAWarning() {
    Document document = document("<!-- reprint-ignore author-named until 2026-11-21: agreed -->");
    List<ReportedFinding> all = apply(document, List.of(finding("author-named", Location.NONE)));
    assertThat(all).allMatch(ReportedFinding::isActive);
    assertThat(rules(all)).containsExactly("author-named", "ignore-not-expired");
    assertThat(all.get(1).label()).isEqualTo("warning");
  }

  @Test
  void theConfigurationPassesAFindingOver() {
    List<ReportedFinding> all =
        new Suppressions(document(""), "a.md", List.of(), ignores(TODAY), Map.of(), Set.of(), TODAY)
            .apply(List.of(finding("author-named", Location.NONE)));
    assertThat(all.get(0).suppression())
        .contains(
            new Suppression(Suppression.By.CONFIG, "agreed", Optional.of(TODAY), "c.yml:1:1"));
  }

  @Test
  void anExpiredEntryOfTheConfigurationIsToldWhereItWouldHold() {
    Suppressions suppressions =
        new Suppressions(
            document(""),
            "a.md",
            List.of(),
            ignores(TODAY.minusDays(1)),
            Map.of(),
            Set.of(),
            TODAY);
    assertThat(rules(suppressions.apply(List.of(finding("author-named", Location.NONE)))))
        .containsExactly("author-named", "ignore-not-expired");
    assertThat(suppressions.apply(List.of())).isEmpty();
  }

  @Test
  void aFormerNameOfARuleStillPassesOver() {
    Document document = document("<!-- reprint-ignore old-name: agreed -->");
    Finding finding = finding("new-name", Location.NONE);
    List<Settings.Ignore> none = List.of();
    Suppressions byComment =
        new Suppressions(
            document, "a.md", InlineIgnore.in(document), none, Map.of(), Set.of(), TODAY);
    assertThat(rules(byComment.apply(List.of(finding)))).contains("ignore-used");
    List<ReportedFinding> all =
        byComment.named(id -> id.equals("old-name") ? "new-name" : id).apply(List.of(finding));
    assertThat(all).hasSize(1).noneMatch(ReportedFinding::isActive);
    Suppressions byConfig =
        new Suppressions(document, "a.md", List.of(), ignores(TODAY), Map.of(), Set.of(), TODAY);
    assertThat(byConfig.named(id -> "new-name").apply(List.of(finding)))
        .noneMatch(ReportedFinding::isActive);
  }

  @Test
  void aBaselinePassesOverWhatItKnowsEvenAfterLinesHaveMoved() {
    Document before = document("One\n\nBad line");
    Document after = document("More\n\nOne\n\n  Bad   line");
    Finding old = finding("title-kept", SampleDocument.at(before, "Bad line"));
    String fingerprint = apply(before, List.of(old)).get(0).fingerprint();
    Finding moved = finding("title-kept", SampleDocument.at(after, "Bad   line"));
    List<ReportedFinding> all =
        new Suppressions(after, "a.md", List.of(), List.of(), Map.of(), Set.of(fingerprint), TODAY)
            .apply(List.of(moved, moved));
    assertThat(all.get(0).suppression().map(Suppression::by)).contains(Suppression.By.BASELINE);
    assertThat(all.get(1).isActive()).as("a second one is new").isTrue();
  }

  @Test
  void fingerprintsDifferByRulePathFactAndPlace() {
    Document document = document("One\n\nTwo");
    Finding one = finding("title-kept", SampleDocument.at(document, "One"));
    List<Finding> findings = new ArrayList<>(List.of(one, one));
    findings.add(finding("title-kept", SampleDocument.at(document, "Two")));
    findings.add(finding("author-named", SampleDocument.at(document, "One")));
    assertThat(apply(document, findings).stream().map(ReportedFinding::fingerprint))
        .doesNotHaveDuplicates()
        .allMatch(f -> f.matches("[0-9a-f]{32}"));
    assertThat(ReportedFinding.of(document, "b.md", List.of(one)).get(0).fingerprint())
        .isNotEqualTo(ReportedFinding.of(document, "a.md", List.of(one)).get(0).fingerprint());
  }

  private static List<Settings.Ignore> ignores(LocalDate until) {
    return List.of(
        new Settings.Ignore(
            "author-named", "agreed", Optional.of(until), new Mark("c.yml", 1, 1, 2, "")));
  }

  private static List<ReportedFinding> apply(Document document, List<Finding> findings) {
    return new Suppressions(
            document, "a.md", InlineIgnore.in(document), List.of(), Map.of(), Set.of(), TODAY)
        .apply(findings);
  }

  private static List<String> rules(List<ReportedFinding> all) {
    return all.stream().map(f -> f.finding().rule()).toList();
  }

  private static Document document(String text) {
    return SampleDocument.of("a.md", "text/markdown", text);
  }

  private static Finding finding(String rule, Location place) {
    return new Finding(
        rule,
        Finding.Kind.FAIL,
        Finding.Level.ERROR,
        0,
        place,
        "Wrong.",
        "",
        "",
        "Mend it.",
        "",
        "",
        List.of(),
        "fact");
  }
}
