package reprint.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static reprint.judge.Judged.findings;
import static reprint.judge.Judged.verdicts;
import static reprint.judge.TestComparisons.inserted;
import static reprint.judge.TestComparisons.modified;

import java.util.List;
import org.junit.jupiter.api.Test;
import reprint.compare.Comparison;

class ComparisonRulesTest {
  @Test
  void aNoDerivativesTextWithoutOriginalIsForReview() {
    assertThat(verdicts(TestFacts.under("CC-BY-ND-4.0")))
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
    assertThat(verdicts(TestFacts.under("CC-BY-4.0").compared(changed)))
        .containsExactly("changes-indicated FAIL ERROR");
    assertThat(verdicts(TestFacts.under("CC-BY-4.0").compared(changed).changes("Edited by us.")))
        .isEmpty();
    assertThat(verdicts(TestFacts.under("CC-BY-SA-3.0").compared(changed)))
        .containsExactly("changes-indicated FAIL WARNING");
  }

  @Test
  void aClaimThatNothingCanTestIsForReview() {
    assertThat(verdicts(TestFacts.under("CC-BY-4.0").unaltered("This unaltered story")))
        .containsExactly("changes-claim-true REVIEW NOTE");
    assertThat(
            verdicts(
                TestFacts.under("CC-BY-4.0").unaltered("unaltered").compared(modified("a", "b"))))
        .contains("changes-claim-true FAIL WARNING");
  }

  @Test
  void theCreditThatIsAddedIsNoChangeOfTheText() {
    TestFacts facts = TestFacts.under("CC-BY-ND-4.0").unaltered("unaltered");
    assertThat(verdicts(facts.compared(inserted(10, 0.95)))).isEmpty();
    assertThat(verdicts(facts.compared(inserted(10, 0.89))))
        .containsExactly("changes-claim-true FAIL WARNING");
    assertThat(verdicts(facts.compared(inserted(5, 0.95)))).contains("text-unmodified FAIL ERROR");
  }
}
