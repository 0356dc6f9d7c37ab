package reprint.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import reprint.judge.Example;
import reprint.judge.Judge;
import reprint.judge.Rule;
import reprint.judge.RuleDescription;
import reprint.yaml.Yaml;

/** {@code reprint rules explain}: a rule in words, with its examples. */
record RuleExplanation(Judge judge, Writer out) {

  ExitStatus write(String id) throws IOException {
    Rule rule =
        judge
            .rule(id)
            .orElseThrow(
                () ->
                    new UsageException(
                        "Unknown rule '"
                            + id
                            + "' (reprint rules list shows all rules)"
                            + suggestion(id)));
    head(judge.describe(rule));
    for (Example example : rule.examples()) {
      example(example);
    }
    return ExitStatus.CLEAN;
  }

  /** Users often omit the name of the pack. */
  private String suggestion(String id) {
    return judge.ruleIds().stream()
        .filter(known -> known.endsWith("/" + id))
        .findFirst()
        .map(known -> "; did you mean " + known + "?")
        .orElseGet(() -> Yaml.suggestion(id, judge.ruleIds()));
  }

  private void head(RuleDescription about) throws IOException {
    Rule rule = about.rule();
    out.write(rule.id() + ": " + rule.about() + "\n");
    line("level", about.level());
    line("why", rule.why());
    line("duty", about.duty());
    for (Map.Entry<String, String> clause : about.clauses().entrySet()) {
      line("clause", clause.getKey() + ": " + clause.getValue());
    }
    for (String message : about.messages()) {
      line("says", message);
    }
    line("fix", about.fix());
    line("policy", rule.policy());
    line("file", rule.mark().path());
  }

  private void line(String name, String text) throws IOException {
    if (!text.isEmpty()) {
      out.write("  " + name + ": " + text.strip() + "\n");
    }
  }

  private void example(Example example) throws IOException {
    out.write("\nExample, " + example.expect().key() + ":\n");
    if (example.config().isPresent()) {
      out.write("    configuration: " + example.config().get().flow() + "\n");
    }
    for (Map.Entry<String, Map<String, String>> image : example.images().entrySet()) {
      out.write("    the file " + image.getKey() + " says: " + image.getValue() + "\n");
    }
    if (example.original().isPresent()) {
      out.write("    original:\n" + indented(example.original().get()));
      out.write("    document:\n");
    }
    out.write(indented(example.document()));
  }

  private static String indented(String text) {
    return text.strip().indent(6);
  }
}
