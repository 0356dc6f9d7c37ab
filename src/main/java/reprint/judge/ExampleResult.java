package reprint.judge;

import java.util.List;
import reprint.judge.rule.Judgement;

/**
 * The result of an example of a rule.
 *
 * @param rule that it belongs to
 * @param example what was shown
 * @param actual what the rule came to
 * @param concerned whether the rule applied at all: a publisher's rule does not if nothing points
 *     to that publisher
 * @param findings what it said
 */
public record ExampleResult(
    Rule rule, Example example, Outcome actual, boolean concerned, List<Finding> findings) {
  public ExampleResult {
    findings = List.copyOf(findings);
  }

  /** The gravest outcome of the rule for any work in the example. */
  static ExampleResult of(Rule rule, Example example, List<Judgement> judgements) {
    Outcome gravest =
        judgements.stream()
            .map(Judgement::outcome)
            .max(Outcome::compareTo)
            .orElse(Outcome.NOT_APPLICABLE);
    List<Finding> findings =
        judgements.stream().map(Judgement::findings).flatMap(List::stream).toList();
    return new ExampleResult(rule, example, gravest, !judgements.isEmpty(), findings);
  }

  /** Whether the result is as expected. */
  public boolean isRight() {
    return actual == example.expect();
  }

  private String why() {
    if (!concerned) {
      return ": no source link or credit leads to the publisher";
    }
    return actual == Outcome.NOT_APPLICABLE
        ? ": “applies-to” does not hold, or the document is not someone else's work"
        : findings.stream().map(f -> ": " + f.message()).findFirst().orElse("");
  }

  /** {@code path:line:column: rule: expected fail, was pass}, and the reason if known. */
  @Override
  public String toString() {
    return example.mark().path()
        + ":"
        + example.mark().line()
        + ":"
        + example.mark().column()
        + ": "
        + rule.id()
        + ": expected "
        + example.expect().key()
        + ", got "
        + actual.key()
        + why();
  }
}
