package reprint.judge;

import java.util.List;

/**
 * How an example of a rule came out.
 *
 * @param rule that it belongs to
 * @param example what was shown
 * @param actual what the rule came to
 * @param findings what it said
 */
public record ExampleResult(Rule rule, Example example, Outcome actual, List<Finding> findings) {
  public ExampleResult {
    findings = List.copyOf(findings);
  }

  /** Whether it came out as expected. */
  public boolean isRight() {
    return actual == example.expect();
  }

  /** {@code path:line:column: rule: expected fail, was pass}. */
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
        + ", was "
        + actual.key();
  }
}
