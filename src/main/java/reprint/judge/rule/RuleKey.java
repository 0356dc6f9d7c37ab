package reprint.judge.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The keys of a rule file, in the order in which a reader wants them. */
public enum RuleKey {
  ID(true, "the name of the file, without .yaml"),
  ABOUT(true, "what the rule requires, in one sentence"),
  WHY(false, "background for readers who want to know more"),
  LEVEL(true, "error, warning or note, or a map by version of the licence"),
  DUTY(
      false,
      "a duty in rules/catalog/duties.yaml, which gives the clause; the rule then binds only reusers"),
  WHOSE(
      false,
      "reuser: binds only those who share another's work; anyone: binds everybody (default)"),
  APPLIES_TO(false, "tests that must all hold; otherwise the rule does not apply"),
  REQUIRE(true, "tests that must all hold; otherwise the rule fails"),
  AT(false, "a fact; each of its values gets its own finding"),
  MESSAGE(true, "one sentence for an editor; {fact} is replaced by its value"),
  CASES(false, "list of {when, level, message, fix, paste}; the first that holds is used"),
  REVIEW(false, "what to say when a fact is unknown"),
  FIX(true, "what to do"),
  PASTE(false, "text to insert"),
  POLICY(false, "address and date of the terms that the rule comes from"),
  DEPRECATED_IDS(false, "earlier ids of the rule"),
  EXAMPLES(false, "documents, and the expected outcome of the rule for each");

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
