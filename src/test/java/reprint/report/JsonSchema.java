package reprint.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import reprint.json.JsonValue;

/** As much of JSON Schema (draft 4) as our schemas use. An unknown keyword is an error. */
final class JsonSchema {
  private static final List<String> SILENT =
      List.of("$schema", "id", "title", "description", "default", "definitions", "format");

  private final JsonValue root;
  private final boolean closed;
  private final List<String> faults = new ArrayList<>();

  private JsonSchema(JsonValue root, boolean closed) {
    this.root = root;
    this.closed = closed;
  }

  /** What in {@code value} is not as the schema wants it. */
  static List<String> faults(JsonValue schema, JsonValue value) {
    return new JsonSchema(schema, false).faultsOf(schema, value);
  }

  /** The same, and each field that the schema does not name. */
  static List<String> faultsAndStrangers(JsonValue schema, JsonValue value) {
    return new JsonSchema(schema, true).faultsOf(schema, value);
  }

  private List<String> faultsOf(JsonValue schema, JsonValue value) {
    check(schema, value, "");
    return faults;
  }

  private void check(JsonValue schema, JsonValue value, String at) {
    schema
        .members()
        .forEach(
            (keyword, rule) -> {
              if (!SILENT.contains(keyword) && !holds(keyword, rule, schema, value, at)) {
                faults.add(at + ": " + keyword + " " + rule.text());
              }
            });
  }

  private boolean holds(
      String keyword, JsonValue rule, JsonValue schema, JsonValue value, String at) {
    return switch (keyword) {
      case "$ref" -> follow(rule.text(), value, at);
      case "type" -> isOf(rule.text(), type(value));
      case "enum" -> rule.items().stream().anyMatch(i -> i.text().equals(value.text()));
      case "pattern" -> Pattern.compile(rule.text()).matcher(value.text()).find();
      case "minimum" -> isAtLeast(value, (BigDecimal) rule.raw());
      case "minItems" -> value.items().size() >= ((BigDecimal) rule.raw()).intValue();
      case "uniqueItems" -> isUnique(value);
      case "required" -> rule.items().stream().allMatch(n -> value.get(n.text()) != null);
      case "properties" -> properties(rule, value, at);
      case "additionalProperties" -> additional(rule, schema, value, at);
      case "items" -> items(rule, value, at);
      case "anyOf" -> rule.items().stream().anyMatch(s -> allows(s, value));
      default -> throw new IllegalArgumentException("unknown keyword " + keyword);
    };
  }

  private boolean allows(JsonValue schema, JsonValue value) {
    return new JsonSchema(root, closed).faultsOf(schema, value).isEmpty();
  }

  private boolean follow(String reference, JsonValue value, String at) {
    JsonValue target = root;
    for (String step : reference.replace("#/", "").split("/")) {
      target = target.get(step);
    }
    check(target, value, at);
    return true;
  }

  private boolean properties(JsonValue known, JsonValue value, String at) {
    value
        .members()
        .forEach(
            (name, member) -> {
              if (known.get(name) != null) {
                check(known.get(name), member, at + "/" + name);
              } else if (closed) {
                faults.add(at + ": the schema does not name " + name);
              }
            });
    return true;
  }

  private boolean additional(JsonValue rule, JsonValue schema, JsonValue value, String at) {
    JsonValue known = schema.get("properties");
    for (Map.Entry<String, JsonValue> member : value.members().entrySet()) {
      if (known == null || known.get(member.getKey()) == null) {
        if (Boolean.FALSE.equals(rule.raw())) {
          faults.add(at + ": there is no " + member.getKey());
        }
        check(rule, member.getValue(), at + "/" + member.getKey());
      }
    }
    return true;
  }

  private boolean items(JsonValue rule, JsonValue value, String at) {
    for (int i = 0; i < value.items().size(); i++) {
      check(rule, value.items().get(i), at + "/" + i);
    }
    return true;
  }

  private static boolean isOf(String wanted, String type) {
    return wanted.equals(type) || wanted.equals("number") && type.equals("integer");
  }

  private static boolean isAtLeast(JsonValue value, BigDecimal least) {
    return !(value.raw() instanceof BigDecimal number) || number.compareTo(least) >= 0;
  }

  private static boolean isUnique(JsonValue value) {
    return new HashSet<>(value.items()).size() == value.items().size();
  }

  private static String type(JsonValue value) {
    if (value.raw() instanceof BigDecimal number) {
      return number.stripTrailingZeros().scale() <= 0 ? "integer" : "number";
    }
    if (value.raw() instanceof Map) {
      return "object";
    }
    return value.raw() instanceof List
        ? "array"
        : value.raw() instanceof Boolean ? "boolean" : value.raw() == null ? "null" : "string";
  }
}
