package reprint.judge.rule;

import java.util.List;
import reprint.judge.Finding;
import reprint.judge.Outcome;

/**
 * The judgement of a rule about a work.
 *
 * @param outcome what it comes to
 * @param findings of {@code REVIEW} and {@code FAIL} at least one; else none
 */
public record Judgement(Outcome outcome, List<Finding> findings) {
  static final Judgement NOT_APPLICABLE = new Judgement(Outcome.NOT_APPLICABLE, List.of());
  static final Judgement PASS = new Judgement(Outcome.PASS, List.of());
}
