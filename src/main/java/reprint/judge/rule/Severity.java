package reprint.judge.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import reprint.config.Settings;
import reprint.judge.Finding;
import reprint.judge.Finding.Kind;
import reprint.judge.Finding.Level;
import reprint.judge.Rule;

/** The levels of findings for this document, by the user's settings. */
public final class Severity {
  private static final String OFF = "off";

  private final Map<String, String> levels;
  private final boolean strict;

  public Severity(List<Rule> rules, Settings settings) {
    strict = settings.strict();
    levels =
        settings.levels().isEmpty()
            ? Map.of()
            : rules.stream()
                .filter(rule -> !level(rule, settings).isEmpty())
                .collect(Collectors.toMap(Rule::id, rule -> level(rule, settings)));
  }

  private static String level(Rule rule, Settings settings) {
    return settings.levels().entrySet().stream()
        .filter(entry -> rule.isCalled(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  public boolean isOff(Rule rule) {
    return OFF.equals(levels.get(rule.id()));
  }

  /** The finding at the level that the user gave the rule; strict makes an error of a review. */
  public Finding of(Rule rule, Finding finding) {
    String set = levels.get(rule.id());
    if (finding.kind() == Kind.REVIEW) {
      return strict ? finding.at(Level.ERROR) : finding;
    }
    return set == null ? finding : finding.at(Level.valueOf(set.toUpperCase(Locale.ROOT)));
  }
}
