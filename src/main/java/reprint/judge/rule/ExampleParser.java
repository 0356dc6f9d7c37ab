package reprint.judge.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import reprint.judge.Example;
import reprint.judge.Outcome;
import reprint.yaml.Node;
import reprint.yaml.Problems;
import reprint.yaml.Yaml;

/** Reads the examples of a rule. */
public final class ExampleParser {
  private static final List<String> KEYS =
      List.of("expect", "document", "format", "original", "images", "config", "about");
  public static final List<String> FORMATS = List.of("md", "txt", "html");

  private final Problems problems;

  ExampleParser(Problems problems) {
    this.problems = problems;
  }

  List<Example> parse(Node node) {
    if (node == null) {
      return List.of();
    }
    return node.items().stream().map(this::example).toList();
  }

  private Example example(Node node) {
    problems.unknownKeys(node, KEYS);
    if (node.text("document").isEmpty()) {
      problems.add(node, "an example needs “document”");
    }
    Optional<Node> original = Optional.ofNullable(node.field("original"));
    return new Example(
        Outcome.of(choice(node.field("expect"), Outcome.keys(), "pass", node)),
        node.text("document"),
        choice(node.field("format"), FORMATS, "md", null),
        original.map(Node::text),
        images(node.field("images")),
        Optional.ofNullable(node.field("config")),
        node.mark());
  }

  private static Map<String, Map<String, String>> images(Node node) {
    Map<String, Map<String, String>> images = new TreeMap<>();
    if (node != null) {
      node.fields().forEach((address, fields) -> images.put(address, texts(fields)));
    }
    return images;
  }

  private static Map<String, String> texts(Node mapping) {
    Map<String, String> texts = new TreeMap<>();
    mapping.fields().forEach((name, value) -> texts.put(name, value.text()));
    return texts;
  }

  /** One of {@code choices}; {@code otherwise} if it is absent and {@code owner} is null. */
  private String choice(Node node, List<String> choices, String otherwise, Node owner) {
    if (node == null && owner == null) {
      return otherwise;
    }
    if (node == null || !choices.contains(node.text())) {
      String suggestion = node == null ? "" : Yaml.suggestion(node.text(), choices);
      String message = "expected one of " + String.join(", ", choices) + suggestion;
      problems.add(node == null ? owner : node, node == null ? "“expect” is missing" : message);
      return otherwise;
    }
    return node.text();
  }
}
