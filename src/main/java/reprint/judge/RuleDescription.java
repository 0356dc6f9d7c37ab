package reprint.judge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reprint.catalog.ByVersion;
import reprint.catalog.Duties;
import reprint.catalog.Duty;
import reprint.judge.Finding.Level;
import reprint.judge.rule.Case;

/**
 * A rule in words, for people who want to know what it asks and why.
 *
 * @param rule itself
 * @param level such as {@code error}, or {@code 1.0..3.0 error, 4.0 note} where versions differ
 * @param otherLevels what it may be in special cases; empty: always the same
 * @param messages what it may say, the usual first; {@code {fact}} is filled in
 * @param fix what to do
 * @param duty the duty in a sentence; "": none
 * @param clauses of that duty by version, such as {@code 4.0 → 3(a)(1)(A)(i)}
 */
public record RuleDescription(
    Rule rule,
    String level,
    List<String> otherLevels,
    List<String> messages,
    String fix,
    String duty,
    Map<String, String> clauses) {

  static RuleDescription of(Rule rule, Duties duties) {
    Case usual = rule.otherwise();
    String level = level(usual.level());
    Optional<Duty> duty = duties.find(rule.duty());
    List<String> messages =
        rule.cases().stream().map(c -> c.message().text()).distinct().collect(Collectors.toList());
    messages.remove(usual.message().text());
    messages.add(0, usual.message().text());
    Stream.concat(Stream.of(usual), rule.cases().stream())
        .map(c -> c.review().text())
        .filter(review -> !review.isEmpty())
        .distinct()
        .forEach(messages::add);
    return new RuleDescription(
        rule,
        level,
        rule.cases().stream()
            .map(c -> level(c.level()))
            .distinct()
            .filter(other -> !other.equals(level))
            .toList(),
        List.copyOf(messages),
        usual.fix().text(),
        duty.map(Duty::about).orElse(""),
        duty.map(RuleDescription::clauses).orElse(Map.of()));
  }

  private static String level(ByVersion<Level> levels) {
    return levels.values().entrySet().stream()
        .map(e -> (e.getKey().equals("any") ? "" : e.getKey() + " ") + word(e.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String word(Level level) {
    return level.name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, String> clauses(Duty duty) {
    Map<String, String> clauses = new LinkedHashMap<>();
    duty.clauses().values().forEach((version, units) -> clauses.put(version, clause(units)));
    return clauses;
  }

  private static String clause(Map<String, String> units) {
    if (units.keySet().equals(java.util.Set.of("any"))) {
      return units.get("any").isEmpty() ? "none" : units.get("any");
    }
    return units.entrySet().stream()
        .map(e -> (e.getKey().equals("any") ? "else" : e.getKey()) + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }
}
