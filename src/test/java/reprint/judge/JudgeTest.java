package reprint.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reprint.compare.Comparison;
import reprint.compare.Edit;
import reprint.credit.Credit.Reused;
import reprint.detect.Declarations.Conflict;
import reprint.detect.Evidence;
import reprint.judge.Finding.Kind;
import reprint.judge.Finding.Level;
import reprint.read.Span;

class JudgeTest {
  private static final Judge JUDGE =
      Judge.load(TestLicenses.RULES, List.of("cc", "practice"), TestLicenses.DUTIES);

  private static List<Finding> findings(TestFacts facts) {
    return JUDGE.judge(facts.facts());
  }

  private static List<String> told(TestFacts facts) {
    return findings(facts).stream()
        .map(f -> f.rule() + " " + f.kind() + " " + f.level())
        .distinct()
        .toList();
  }

  @Test
  void aRepublicationThatMeetsItsLicenceHasNoFinding() {
    assertThat(told(TestFacts.under("CC-BY-4.0"))).isEmpty();
  }

  @Test
  void anEmptyBylineIsAnErrorAtItsPlaceWithTheClauseOfTheVeryLicence() {
    Finding found =
        findings(TestFacts.under("CC-BY-SA-3.0").authors(TestFacts.mention("", 7))).get(0);
    assertThat(found.rule()).isEqualTo("author-named");
    assertThat(found.level()).isEqualTo(Level.ERROR);
    assertThat(found.location().line()).isEqualTo(7);
    assertThat(found.clause()).isEqualTo("4(c)");
    assertThat(found.license()).isEqualTo("CC-BY-SA-3.0");
    assertThat(found.message())
        .isEqualTo("The byline is empty: CC BY-SA 3.0 asks you to name the creator.");
  }

  @Test
  void aMissingAuthorIsReviewWhereNothingTellsThatTheWorkIsAnothers() {
    assertThat(told(TestFacts.under("CC-BY-4.0").authors().reused(Reused.UNKNOWN)))
        .containsExactly("author-named REVIEW NOTE");
    assertThat(findings(TestFacts.under("CC-BY-4.0").authors().reused(Reused.UNKNOWN)).get(0).fix())
        .startsWith("Nothing tells whether this is another's work");
  }

  @Test
  void aSiteOwesNothingForItsOwnWork() {
    assertThat(told(TestFacts.under("CC-BY-4.0").authors().unlinked().reused(Reused.NO))).isEmpty();
  }

  @Test
  void anAuthorThatWasNotSuppliedIsNotOwed() {
    TestFacts facts = TestFacts.under("CC-BY-4.0").authors();
    assertThat(told(facts.supplied(Map.of("author", "none")))).isEmpty();
  }

  @Test
  void anotherNameThanTheOriginalsIsAnError() {
    assertThat(told(TestFacts.under("CC-BY-4.0").original("The slow tide", "Tom Roe")))
        .containsExactly("author-named FAIL ERROR");
    assertThat(told(TestFacts.under("CC-BY-4.0").original("The slow tide", "Holt, Mira")))
        .isEmpty();
  }

  @Test
  void nobodyOwesAnythingUnderCc0() {
    for (String id : List.of("CC0-1.0", "CC-PDM-1.0")) {
      TestFacts facts = TestFacts.under(id).authors().title(null).source(null).unlinked();
      assertThat(told(facts)).as(id).containsExactly("source-credited FAIL NOTE");
      assertThat(findings(facts).get(0).clause()).isEmpty();
    }
  }

  @Test
  void aNoDerivativesTextWithoutOriginalIsForReview() {
    assertThat(told(TestFacts.under("CC-BY-ND-4.0")))
        .containsExactly("text-unmodified REVIEW NOTE");
  }

  @Test
  void aChangedNoDerivativesTextIsAnErrorAtEachChange() {
    List<Finding> found =
        findings(TestFacts.under("CC-BY-ND-4.0").compared(modified("may", "will", "not", "")));
    assertThat(found).extracting(Finding::rule).containsOnly("text-unmodified");
    assertThat(found)
        .extracting(Finding::message)
        .containsExactly("“may” became “will”.", "“not” was left out.");
    assertThat(found).extracting(f -> f.location().line()).containsExactly(5, 6);
  }

  @Test
  void aChangedTextThatMayBeChangedNeedsANotice() {
    Comparison changed = modified("may", "will");
    assertThat(told(TestFacts.under("CC-BY-4.0").compared(changed)))
        .containsExactly("changes-indicated FAIL ERROR");
    assertThat(told(TestFacts.under("CC-BY-4.0").compared(changed).changes("Edited by us.")))
        .isEmpty();
    assertThat(told(TestFacts.under("CC-BY-SA-3.0").compared(changed)))
        .containsExactly("changes-indicated FAIL WARNING");
  }

  @Test
  void aClaimThatNothingCanTestIsForReview() {
    assertThat(told(TestFacts.under("CC-BY-4.0").unaltered("This unaltered story")))
        .containsExactly("changes-claim-true REVIEW NOTE");
    assertThat(
            told(TestFacts.under("CC-BY-4.0").unaltered("unaltered").compared(modified("a", "b"))))
        .contains("changes-claim-true FAIL WARNING");
  }

  @Test
  void theCreditThatIsAddedIsNoChangeOfTheText() {
    TestFacts facts = TestFacts.under("CC-BY-ND-4.0").unaltered("unaltered");
    assertThat(told(facts.compared(inserted(10, 0.95)))).isEmpty();
    assertThat(told(facts.compared(inserted(10, 0.89))))
        .containsExactly("changes-claim-true FAIL WARNING");
    assertThat(told(facts.compared(inserted(5, 0.95)))).contains("text-unmodified FAIL ERROR");
  }

  /** A comparison that found a passage inserted; in line 10 is the licence. */
  private static Comparison inserted(int line, double coverage) {
    Edit.Side nothing = side("", 4);
    Edit.Side passage = side("Republished under a licence.", line);
    Edit edit =
        new Edit(Edit.Kind.INSERT, Edit.Level.MATERIAL, Edit.Type.INSERTION, nothing, passage, "");
    return new Comparison(
        "o.txt",
        "option",
        Comparison.Verdict.MODIFIED,
        coverage,
        "text was inserted",
        List.of(edit),
        List.of());
  }

  private static Edit.Side side(String text, int line) {
    return new Edit.Side(text, new Span(0, text.length()), TestFacts.at(line));
  }

  @Test
  void aLicenceWithoutVersionIsJudgedByWhatAllVersionsDemand() {
    TestFacts facts = TestFacts.under("CC-BY").title(null).authors();
    List<Finding> found = findings(facts);
    assertThat(found)
        .extracting(Finding::rule)
        .containsExactly("author-named", "license-version-stated", "title-kept");
    assertThat(found.get(0).clause()).isEqualTo("4(b) (1.0, 2.0, 2.5, 3.0), 3(a)(1)(A)(i) (4.0)");
    assertThat(found.get(2).level()).isEqualTo(Level.NOTE);
  }

  @Test
  void creativeCommonsAloneIsNoLicence() {
    assertThat(told(TestFacts.under("CC").authors().unlinked()))
        .containsExactly(
            "license-linked FAIL ERROR",
            "license-named FAIL WARNING",
            "license-version-stated FAIL WARNING");
  }

  @Test
  void aNameAndItsLinkMustAgree() {
    TestFacts facts =
        TestFacts.under("CC-BY-4.0")
            .conflict(Conflict.Kind.ELEMENTS, true, "CC-BY-4.0", "CC-BY-NC-ND-4.0");
    assertThat(told(facts)).containsExactly("license-uri-matches-name FAIL ERROR");
    assertThat(findings(facts).get(0).message())
        .isEqualTo("The words say CC BY 4.0, the link leads to CC BY-NC-ND 4.0.");
  }

  @Test
  void aNameThatOnlyLeavesOutTheVersionIsANote() {
    TestFacts facts =
        TestFacts.under("CC-BY-4.0").conflict(Conflict.Kind.VERSION, true, "CC-BY", "CC-BY-4.0");
    assertThat(told(facts)).containsExactly("license-uri-matches-name FAIL NOTE");
  }

  @Test
  void aContradictionOnAnOwnPageIsAWarning() {
    TestFacts facts =
        TestFacts.under("CC-BY-4.0")
            .reused(Reused.UNKNOWN)
            .conflict(Conflict.Kind.ELEMENTS, false, "CC-BY-4.0", "CC-BY-ND-4.0");
    assertThat(told(facts)).containsExactly("license-consistent FAIL WARNING");
  }

  @Test
  void anUnknownAddressComesWithTheNearestOne() {
    TestFacts facts =
        TestFacts.under("CC-BY-4.0").unknownAddress("cc.org/by/7.0/", "the right one");
    assertThat(findings(facts).get(0).fix()).isEqualTo("Probably meant: the right one");
  }

  @Test
  void aDocumentWithoutLicenceIsAnErrorOrForReview() {
    assertThat(told(TestFacts.under(""))).containsExactly("license-declared FAIL ERROR");
    assertThat(told(TestFacts.under("").reused(Reused.UNKNOWN)))
        .containsExactly("license-declared REVIEW NOTE");
    assertThat(told(TestFacts.under("").reused(Reused.NO))).isEmpty();
  }

  @Test
  void aSamplingLicencePermitsNoReprint() {
    assertThat(told(TestFacts.under("CC-Sampling-1.0")))
        .containsExactly("license-fit-for-reprint FAIL ERROR", "license-current FAIL NOTE");
  }

  @Test
  void aLinkAloneDoesNotNameTheLicence() {
    assertThat(told(TestFacts.under("CC-BY-4.0").evidence(Evidence.Kind.LINK)))
        .containsExactly("license-named FAIL WARNING");
  }

  @Test
  void usersSetLevelsAndSwitchRulesOff() {
    TestFacts facts = TestFacts.under("CC-BY-4.0").authors().source(null);
    facts.settings(
        TestFacts.settings(
            Map.of(), Map.of("author-named", "note", "source-linked", "off"), false));
    assertThat(told(facts)).containsExactly("author-named FAIL NOTE");
  }

  @Test
  void strictMakesAnErrorOfWhatCannotBeVerified() {
    TestFacts facts = TestFacts.under("CC-BY-ND-4.0");
    facts.settings(TestFacts.settings(Map.of(), Map.of(), true));
    assertThat(findings(facts).get(0).kind()).isEqualTo(Kind.REVIEW);
    assertThat(findings(facts).get(0).level()).isEqualTo(Level.ERROR);
  }

  /** A comparison with these replacements, in the lines from 5 on. */
  private static Comparison modified(String... pairs) {
    List<Edit> edits = new java.util.ArrayList<>();
    for (int i = 0; i < pairs.length; i += 2) {
      Edit.Kind kind = pairs[i + 1].isEmpty() ? Edit.Kind.DELETE : Edit.Kind.REPLACE;
      Edit.Side before = side(pairs[i], 5 + i / 2);
      Edit.Side after = side(pairs[i + 1], 5 + i / 2);
      edits.add(new Edit(kind, Edit.Level.MATERIAL, Edit.Type.WORDING, before, after, ""));
    }
    return new Comparison(
        "original.txt",
        "option",
        Comparison.Verdict.MODIFIED,
        0.9,
        "words were changed",
        edits,
        List.of());
  }
}
