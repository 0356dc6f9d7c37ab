package reprint.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import reprint.yaml.Node;
import reprint.yaml.Problems;
import reprint.yaml.Yaml;

/** The allowed values of a configuration key. */
interface Shape {
  /** Stores the values of {@code node} under flat keys that begin with {@code key}. */
  void read(String key, Node node, Map<String, Value> into, Problems problems);

  /** Any text on one line. */
  static Shape text() {
    return matching(Pattern.compile("[^\\s\\p{Cntrl}]\\P{Cntrl}*"), "text on one line");
  }

  /** A scalar that matches a pattern as a whole. */
  static Shape matching(Pattern pattern, String expected) {
    return (key, node, into, problems) -> {
      if (!node.isScalar() || !pattern.matcher(node.text()).matches()) {
        problems.add(node, "“" + key + "” must be " + expected);
      } else {
        put(key, node, List.of(node.text()), into);
      }
    };
  }

  /** One of several words. */
  static Shape one(String... words) {
    List<String> known = List.of(words);
    return (key, node, into, problems) -> {
      if (!known.contains(node.text())) {
        String suggestion = Yaml.suggestion(node.text(), known);
        String expected = "“" + key + "” must be one of " + String.join(", ", known);
        problems.add(node, expected + suggestion);
      } else {
        put(key, node, List.of(node.text()), into);
      }
    };
  }

  /** A list; a single item may be written without brackets. */
  static Shape list(Shape item) {
    return (key, node, into, problems) -> {
      if (node.isMapping()) {
        problems.add(node, "“" + key + "” must be a list");
      }
      List<String> items = new ArrayList<>();
      for (Node one : node.isScalar() && !node.isEmpty() ? List.of(node) : node.items()) {
        Map<String, Value> read = new HashMap<>();
        item.read(key, one, read, problems);
        read.values().forEach(v -> items.add(v.text()));
      }
      put(key, node, items, into);
    };
  }

  /** A map; each of its fields becomes {@code key.field}. */
  static Shape fields(Shape value) {
    return (key, node, into, problems) -> {
      if (!node.isMapping()) {
        problems.add(node, "“" + key + "” must be a map");
      }
      node.fields().forEach((name, field) -> value.read(key + "." + name, field, into, problems));
    };
  }

  /** A map with known fields. */
  static Shape fields(Collection<String> known, Shape value) {
    return (key, node, into, problems) -> {
      problems.unknownKeys(node, known);
      fields(value).read(key, node, into, problems);
    };
  }

  private static void put(String key, Node node, List<String> items, Map<String, Value> into) {
    into.put(key, new Value(items, node.mark()));
  }
}
