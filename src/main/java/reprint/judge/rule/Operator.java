package reprint.judge.rule;

import static reprint.judge.FactType.CHOICE;
import static reprint.judge.FactType.CHOICES;
import static reprint.judge.FactType.ID;
import static reprint.judge.FactType.IDS;
import static reprint.judge.FactType.NUMBER;
import static reprint.judge.FactType.TEXT;
import static reprint.judge.FactType.TEXTS;
import static reprint.judge.FactType.TRUTH;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import reprint.judge.FactType;

/** The tests of the rule language, and the facts that each fits. */
public enum Operator {
  IS(EnumSet.of(TEXT, ID, CHOICE, TRUTH), "the value is this"),
  IN(EnumSet.of(TEXT, ID, CHOICE), "the value is one of these"),
  HAS(EnumSet.of(TEXTS, IDS, CHOICES), "these are among the values"),
  LACKS(EnumSet.of(TEXTS, IDS, CHOICES), "none of these is among the values"),
  PRESENT(EnumSet.allOf(FactType.class), "there is a value, and it is not blank"),
  BLANK(EnumSet.of(TEXT, TEXTS), "the place for a value is there, but empty"),
  KNOWN(EnumSet.allOf(FactType.class), "the fact is known; this test itself is never unknown"),
  AT_LEAST(EnumSet.of(NUMBER), "the number is at least this"),
  AT_MOST(EnumSet.of(NUMBER), "the number is at most this"),
  MATCHES(EnumSet.of(TEXT, TEXTS, ID, IDS), "this RE2 pattern matches inside a value"),
  SAME_AS(
      EnumSet.of(TEXT, TEXTS, ID, IDS),
      "it names everything that the other fact names; spelling is ignored, except in identifiers"),
  OMITS(EnumSet.of(TEXT, TEXTS), "it names nothing that the other fact names"),
  CONTAINS(EnumSet.of(TEXT, TEXTS), "it contains the words of the other fact's values");

  private static final Map<String, Operator> BY_KEY = new LinkedHashMap<>();

  static {
    for (Operator operator : values()) {
      BY_KEY.put(operator.key(), operator);
    }
  }

  private final Set<FactType> types;
  private final String meaning;

  Operator(Set<FactType> types, String meaning) {
    this.types = types;
    this.meaning = meaning;
  }

  /** As rules write it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Set<FactType> types() {
    return types;
  }

  public String meaning() {
    return meaning;
  }

  public boolean fits(FactType type) {
    return types.contains(type);
  }

  /** The operator of that key, or null. */
  static Operator find(String key) {
    return BY_KEY.get(key);
  }

  static Collection<String> names() {
    return BY_KEY.keySet();
  }

  static String names(FactType type) {
    return Arrays.stream(values())
        .filter(o -> o.fits(type))
        .map(Operator::key)
        .collect(Collectors.joining(", "));
  }
}
