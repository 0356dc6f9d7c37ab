package reprint.judge;

import java.util.List;

/** What the project's own rules say of facts. */
final class Judged {
  private static final Judge JUDGE =
      Judge.load(TestLicenses.RULES, List.of("cc", "practice"), TestLicenses.DUTIES);

  private Judged() {}

  static List<Finding> findings(TestFacts facts) {
    return JUDGE.judge(facts.facts());
  }

  /** Rule, kind and level of each finding, once. */
  static List<String> verdicts(TestFacts facts) {
    return findings(facts).stream()
        .map(f -> f.rule() + " " + f.kind() + " " + f.level())
        .distinct()
        .toList();
  }
}
