package reprint.judge.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The keys of a rule file, in the order in which a reader wants them. */
public enum RuleKey {
  ID(true, "the file's name without .yaml"),
  ABOUT(true, "what the rule asks, in one sentence"),
  WHY(false, "background for who wants to know more"),
  LEVEL(true, "error, warning or note, or a map by version of the licence"),
  DUTY(false, "row of rules/catalog/duties.yaml; gives the clause, and binds only reusers"),
  WHOSE(false, "reuser: binds only who shares another's work; anyone (default)"),
  APPLIES_TO(false, "all of these tests, else the rule has nothing to say"),
  REQUIRE(true, "all of these tests, else the rule fails"),
  AT(false, "a fact: a finding for each of its values"),
  MESSAGE(true, "one sentence for an editor; {fact} is filled in"),
  CASES(false, "list of {when, level, message, fix, paste}: the first that holds is taken"),
  REVIEW(false, "what to say when a fact is unknown"),
  FIX(true, "what to do"),
  PASTE(false, "text to insert"),
  POLICY(false, "address and date of the terms it comes from"),
  DEPRECATED_IDS(false, "names the rule had before"),
  EXAMPLES(false, "documents and what the rule says of them");

  private static final List<String> NAMES = Arrays.stream(values()).map(RuleKey::key).toList();
  private static final List<String> REQUIRED =
      Arrays.stream(values()).filter(RuleKey::isRequired).map(RuleKey::key).toList();

  private final boolean required;
  private final String meaning;

  RuleKey(boolean required, String meaning) {
    this.required = required;
    this.meaning = meaning;
  }

  /** As rules write it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public boolean isRequired() {
    return required;
  }

  public String meaning() {
    return meaning;
  }

  static List<String> names() {
    return NAMES;
  }

  public static List<String> required() {
    return REQUIRED;
  }
}
