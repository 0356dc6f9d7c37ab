package reprint.judge;

import java.util.List;

/**
 * What a rule says of a work.
 *
 * @param outcome what it comes to
 * @param findings of {@code REVIEW} and {@code FAIL} at least one; else none
 */
record Judgement(Outcome outcome, List<Finding> findings) {
  static final Judgement NOT_APPLICABLE = new Judgement(Outcome.NOT_APPLICABLE, List.of());
  static final Judgement PASS = new Judgement(Outcome.PASS, List.of());
}
