package reprint.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static reprint.judge.Judged.findings;
import static reprint.judge.Judged.verdicts;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reprint.judge.Finding.Kind;
import reprint.judge.Finding.Level;

class JudgeLevelsTest {
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
  void usersSetLevelsAndSwitchRulesOff() {
    TestFacts facts = TestFacts.under("CC-BY-4.0").authors().source(null);
    facts.settings(
        TestFacts.settings(
            Map.of(), Map.of("author-named", "note", "source-linked", "off"), false));
    assertThat(verdicts(facts)).containsExactly("author-named FAIL NOTE");
  }

  @Test
  void strictMakesAnErrorOfWhatCannotBeVerified() {
    TestFacts facts = TestFacts.under("CC-BY-ND-4.0");
    facts.settings(TestFacts.settings(Map.of(), Map.of(), true));
    assertThat(findings(facts).get(0).kind()).isEqualTo(Kind.REVIEW);
    assertThat(findings(facts).get(0).level()).isEqualTo(Level.ERROR);
  }
}
