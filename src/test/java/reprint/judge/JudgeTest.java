package reprint.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static reprint.judge.Judged.findings;
import static reprint.judge.Judged.verdicts;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reprint.credit.Credit.Reused;
import reprint.detect.Declarations.Conflict;
import reprint.detect.Evidence;
import reprint.judge.Finding.Level;

class JudgeTest {
  @Test
  void aRepublicationThatMeetsItsLicenceHasNoFinding() {
    assertThat(verdicts(TestFacts.under("CC-BY-4.0"))).isEmpty();
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
        .isEqualTo("The byline is empty. CC BY-SA 3.0 requires you to name the creator.");
  }

  @Test
  void nothingIsOwedWhereNothingShowsThatTheWorkIsAnothers() {
    assertThat(verdicts(TestFacts.under("CC-BY-4.0").authors().reused(Reused.UNKNOWN))).isEmpty();
    assertThat(verdicts(TestFacts.under("CC-BY-4.0").authors().reused(Reused.SELF))).isEmpty();
  }

  @Test
  void aSiteOwesNothingForItsOwnWork() {
    assertThat(verdicts(TestFacts.under("CC-BY-4.0").authors().unlinked().reused(Reused.NO)))
        .isEmpty();
  }

  @Test
  void anAuthorThatWasNotSuppliedIsNotOwed() {
    TestFacts facts = TestFacts.under("CC-BY-4.0").authors();
    assertThat(verdicts(facts.supplied(Map.of("author", "none")))).isEmpty();
  }

  @Test
  void anotherNameThanTheOriginalsIsAnError() {
    assertThat(verdicts(TestFacts.under("CC-BY-4.0").original("The slow tide", "Tom Roe")))
        .containsExactly("author-named FAIL ERROR");
    assertThat(verdicts(TestFacts.under("CC-BY-4.0").original("The slow tide", "Holt, Mira")))
        .isEmpty();
  }

  @Test
  void nobodyOwesAnythingUnderCc0() {
    for (String id : List.of("CC0-1.0", "CC-PDM-1.0")) {
      TestFacts facts = TestFacts.under(id).authors().title(null).source(null).unlinked();
      assertThat(verdicts(facts)).as(id).containsExactly("source-credited FAIL NOTE");
      assertThat(findings(facts).get(0).clause()).isEmpty();
    }
  }

  @Test
  void creativeCommonsAloneIsNoLicence() {
    assertThat(verdicts(TestFacts.under("CC").authors().unlinked()))
        .containsExactly("license-linked FAIL NOTE", "license-named FAIL WARNING");
  }

  @Test
  void aNameAndItsLinkMustAgree() {
    TestFacts facts =
        TestFacts.under("CC-BY-4.0")
            .conflict(Conflict.Kind.ELEMENTS, true, "CC-BY-4.0", "CC-BY-NC-ND-4.0");
    assertThat(verdicts(facts)).containsExactly("license-uri-matches-name FAIL ERROR");
    assertThat(findings(facts).get(0).message())
        .isEqualTo("The words say CC BY 4.0, but the link leads to CC BY-NC-ND 4.0.");
  }

  @Test
  void aNameThatOnlyLeavesOutTheVersionIsANote() {
    TestFacts facts =
        TestFacts.under("CC-BY-4.0").conflict(Conflict.Kind.VERSION, true, "CC-BY", "CC-BY-4.0");
    assertThat(verdicts(facts)).containsExactly("license-uri-matches-name FAIL NOTE");
  }

  @Test
  void aContradictionOnAnOwnPageIsAWarning() {
    TestFacts facts =
        TestFacts.under("CC-BY-4.0")
            .reused(Reused.UNKNOWN)
            .conflict(Conflict.Kind.ELEMENTS, false, "CC-BY-4.0", "CC-BY-ND-4.0");
    assertThat(verdicts(facts)).containsExactly("license-consistent FAIL WARNING");
  }

  @Test
  void anUnknownAddressComesWithTheNearestOne() {
    TestFacts facts =
        TestFacts.under("CC-BY-4.0").unknownAddress("cc.org/by/7.0/", "the right one");
    assertThat(findings(facts).get(0).fix()).isEqualTo("Probably meant: the right one");
  }

  @Test
  void anothersTextWithoutLicenceIsForAPersonToLookAt() {
    assertThat(verdicts(TestFacts.under(""))).containsExactly("license-declared FAIL WARNING");
    assertThat(verdicts(TestFacts.under("").reused(Reused.UNKNOWN))).isEmpty();
    assertThat(verdicts(TestFacts.under("").reused(Reused.NO))).isEmpty();
  }

  @Test
  void aSamplingLicencePermitsNoReprint() {
    assertThat(verdicts(TestFacts.under("CC-Sampling-1.0")))
        .containsExactly("license-fit-for-reprint FAIL ERROR", "license-current FAIL NOTE");
  }

  @Test
  void aLinkAloneDoesNotNameTheLicence() {
    assertThat(verdicts(TestFacts.under("CC-BY-4.0").evidence(Evidence.Kind.LINK)))
        .containsExactly("license-named FAIL NOTE");
  }
}
