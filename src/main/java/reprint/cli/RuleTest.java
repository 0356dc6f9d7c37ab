package reprint.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import reprint.Checker;
import reprint.judge.ExampleResult;
import reprint.judge.Judge;
import reprint.judge.Outcome;
import reprint.judge.Rule;

/** {@code reprint rules test}: checks each rule's examples from reading to verdict. */
final class RuleTest {
  private RuleTest() {}

  static ExitStatus run(Checker checker, Judge judge, List<String> paths, Writer out)
      throws IOException {
    ExitStatus status = ExitStatus.CLEAN;
    int examples = 0;
    int wrong = 0;
    for (Rule rule : judge.rules()) {
      if (!isShownBothWays(rule)) {
        out.write(
            rule.mark().path()
                + ": "
                + rule.id()
                + " needs an example that passes and one that fails\n");
        status = ExitStatus.TROUBLE;
      }
      for (ExampleResult result : checker.test(judge, rule)) {
        examples++;
        if (!result.isRight()) {
          wrong++;
          out.write(result + "\n");
        }
      }
    }
    out.write(
        "%d rules, %d examples, %d failed\n".formatted(judge.rules().size(), examples, wrong));
    return wrong > 0 ? status.and(ExitStatus.FINDINGS) : status;
  }

  private static boolean isShownBothWays(Rule rule) {
    return shows(rule, Outcome.PASS) && shows(rule, Outcome.FAIL);
  }

  private static boolean shows(Rule rule, Outcome outcome) {
    return rule.examples().stream().anyMatch(e -> e.expect() == outcome);
  }
}
