package reprint.judge;

import java.util.Comparator;
import java.util.List;
import reprint.judge.rule.Case;
import reprint.judge.rule.Condition;
import reprint.yaml.Mark;

/**
 * One rule file, checked.
 *
 * @param id the file's name; outside the packs {@code cc} and {@code practice} with the pack's name
 *     before it
 * @param pack name of its pack
 * @param about what it asks, in one sentence
 * @param why background for readers who want to know more; "": none
 * @param duty row of {@code rules/catalog/duties.yaml} that gives the clause; "": none
 * @param reuser whether it binds only who shares another's work; so does each rule with a duty
 * @param appliesTo if this does not hold, the rule does not apply
 * @param require if this does not hold, it fails
 * @param at fact whose values get a finding each; "": one finding for the work
 * @param cases what to say if it fails or cannot be decided; the first that holds is used, the last
 *     always holds
 * @param policy address and date of the terms it comes from; "": none
 * @param deprecatedIds names it had before
 * @param examples documents and what it says of them
 * @param mark the file
 */
public record Rule(
    String id,
    String pack,
    String about,
    String why,
    String duty,
    boolean reuser,
    Condition appliesTo,
    Condition require,
    String at,
    List<Case> cases,
    String policy,
    List<String> deprecatedIds,
    List<Example> examples,
    Mark mark) {

  public Rule {
    cases = List.copyOf(cases);
    deprecatedIds = List.copyOf(deprecatedIds);
    examples = List.copyOf(examples);
  }

  /** Its gravest level for any version of a licence. */
  public Finding.Level level() {
    return cases.stream()
        .flatMap(c -> c.level().values().values().stream())
        .min(Comparator.naturalOrder())
        .orElse(Finding.Level.NOTE);
  }

  /** The fix if no particular case holds; names of facts are in braces. */
  public String fix() {
    return otherwise().fix().text();
  }

  /** Whether {@code name} is its id, or was. */
  public boolean isCalled(String name) {
    return id.equals(name) || deprecatedIds.contains(name);
  }

  /** The case that holds if no other does. */
  Case otherwise() {
    return cases.get(cases.size() - 1);
  }
}
