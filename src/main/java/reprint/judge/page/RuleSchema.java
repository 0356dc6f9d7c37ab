package reprint.judge.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import reprint.judge.FactDefinition;
import reprint.judge.Outcome;
import reprint.judge.fact.FactCatalog;
import reprint.judge.rule.ExampleParser;
import reprint.judge.rule.Operator;
import reprint.judge.rule.RuleKey;

/**
 * The JSON Schema (draft 2020-12) of rule files, for editors: the keys, the facts, and for each
 * fact the tests that its type permits. Objects are maps, arrays lists.
 */
public final class RuleSchema {
  private static final Map<String, Object> TEXT = Map.of("type", "string");

  private RuleSchema() {}

  public static Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "A rule of reprint");
    schema.put("type", "object");
    schema.put("required", RuleKey.required());
    schema.put("additionalProperties", false);
    Map<String, Object> properties = new LinkedHashMap<>();
    for (RuleKey key : RuleKey.values()) {
      properties.put(key.key(), described(key.meaning(), value(key)));
    }
    schema.put("properties", properties);
    schema.put("$defs", Map.of("tests", tests(), "level", level(), "case", special()));
    return schema;
  }

  private static Map<String, Object> value(RuleKey key) {
    return switch (key) {
      case APPLIES_TO, REQUIRE -> Map.of("$ref", "#/$defs/tests");
      case LEVEL -> Map.of("$ref", "#/$defs/level");
      case CASES -> array(Map.of("$ref", "#/$defs/case"));
      case AT -> Map.of("enum", List.copyOf(FactCatalog.names()));
      case WHOSE -> Map.of("enum", List.of("reuser", "anyone"));
      case DEPRECATED_IDS -> array(TEXT);
      case EXAMPLES -> array(example());
      default -> TEXT;
    };
  }

  private static Map<String, Object> level() {
    Map<String, Object> level = Map.of("enum", List.of("error", "warning", "note"));
    Map<String, Object> byVersion =
        Map.of(
            "type",
            "object",
            "propertyNames",
            Map.of("pattern", "^(any|\\d\\.\\d(\\.\\.\\d\\.\\d|-[A-Z]+)?)$"),
            "additionalProperties",
            level);
    return Map.of("anyOf", List.of(level, byVersion));
  }

  private static Map<String, Object> special() {
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("when", Map.of("$ref", "#/$defs/tests"));
    parts.put("level", Map.of("$ref", "#/$defs/level"));
    Stream.of("message", "fix", "paste", "review").forEach(part -> parts.put(part, TEXT));
    return Map.of(
        "type",
        "object",
        "required",
        List.of("when"),
        "additionalProperties",
        false,
        "properties",
        parts);
  }

  private static Map<String, Object> example() {
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("expect", Map.of("enum", Outcome.keys()));
    parts.put("document", TEXT);
    parts.put("format", Map.of("enum", ExampleParser.FORMATS));
    parts.put("original", TEXT);
    parts.put("images", Map.of("type", "object"));
    parts.put("config", Map.of("type", "object"));
    parts.put("about", TEXT);
    return Map.of(
        "type",
        "object",
        "required",
        List.of("expect", "document"),
        "additionalProperties",
        false,
        "properties",
        parts);
  }

  private static Map<String, Object> tests() {
    Map<String, Object> list = array(Map.of("$ref", "#/$defs/tests"));
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("all", list);
    parts.put("any", list);
    parts.put("not", Map.of("$ref", "#/$defs/tests"));
    FactCatalog.all()
        .forEach(fact -> parts.put(fact.name(), described(fact.meaning(), test(fact))));
    return Map.of(
        "type",
        "object",
        "additionalProperties",
        false,
        "patternProperties",
        Map.of("^at\\.", Map.of()),
        "properties",
        parts);
  }

  private static Map<String, Object> test(FactDefinition fact) {
    Map<String, Object> value = fact.choices().isEmpty() ? scalar() : words(fact.choices());
    Map<String, Object> operators = new LinkedHashMap<>();
    for (Operator operator : Operator.values()) {
      if (operator.fits(fact.type())) {
        operators.put(operator.key(), described(operator.meaning(), operand(operator, value)));
      }
    }
    List<Object> forms = new ArrayList<>();
    if (!fact.type().isList()) {
      forms.add(value);
      forms.add(array(value));
    }
    forms.add(Map.of("type", "object", "additionalProperties", false, "properties", operators));
    return Map.of("anyOf", forms);
  }

  private static Map<String, Object> operand(Operator operator, Map<String, Object> value) {
    return switch (operator) {
      case PRESENT, BLANK, KNOWN -> Map.of("type", "boolean");
      case AT_LEAST, AT_MOST -> Map.of("type", "number");
      case MATCHES -> TEXT;
      case SAME_AS, OMITS, CONTAINS -> Map.of("enum", List.copyOf(FactCatalog.names()));
      case IS, IN, HAS, LACKS -> Map.of("anyOf", List.of(value, array(value)));
    };
  }

  /** Scalars are taken as written, so an editor may well see a number or a truth value. */
  private static Map<String, Object> scalar() {
    return Map.of("type", List.of("string", "number", "boolean"));
  }

  private static Map<String, Object> words(List<String> choices) {
    return choices.equals(List.of("true", "false"))
        ? Map.of("type", "boolean")
        : Map.of("enum", choices);
  }

  private static Map<String, Object> array(Map<String, Object> items) {
    return Map.of("type", "array", "items", items);
  }

  private static Map<String, Object> described(String meaning, Map<String, Object> schema) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("description", meaning);
    all.putAll(schema);
    return all;
  }
}
