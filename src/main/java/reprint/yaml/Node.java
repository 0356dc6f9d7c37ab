package reprint.yaml;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A YAML value and its place. A getter that does not fit the kind returns an empty value, so a
 * reader can look first and complain once.
 *
 * @param kind what it is
 * @param mark where it starts
 * @param text of a scalar, as written: {@code NO} is Norway, {@code 2.10} is not 2.1; else ""
 * @param items of a sequence; else empty
 * @param fields of a mapping, in the order of the file; else empty
 * @param keys of the same fields, to point at
 */
public record Node(
    Kind kind,
    Mark mark,
    String text,
    List<Node> items,
    Map<String, Node> fields,
    Map<String, Node> keys) {

  /** The kind of a node. */
  public enum Kind {
    SCALAR,
    SEQUENCE,
    MAPPING
  }

  public Node {
    items = List.copyOf(items);
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
  }

  /** A scalar; {@code text} may be "". */
  public static Node scalar(Mark mark, String text) {
    return new Node(Kind.SCALAR, mark, text, List.of(), Map.of(), Map.of());
  }

  /** A sequence. */
  public static Node sequence(Mark mark, List<Node> items) {
    return new Node(Kind.SEQUENCE, mark, "", items, Map.of(), Map.of());
  }

  /** A mapping. */
  public static Node mapping(Mark mark, Map<String, Node> fields, Map<String, Node> keys) {
    return new Node(Kind.MAPPING, mark, "", List.of(), fields, keys);
  }

  /** Whether it is empty: an empty file, or a key without a value. */
  public boolean isEmpty() {
    return kind == Kind.SCALAR && text.isEmpty();
  }

  public boolean isScalar() {
    return kind == Kind.SCALAR;
  }

  public boolean isSequence() {
    return kind == Kind.SEQUENCE;
  }

  public boolean isMapping() {
    return kind == Kind.MAPPING;
  }

  /** The field {@code key}, or null. */
  public Node field(String key) {
    return fields.get(key);
  }

  /** The same mapping without some keys. */
  Node without(Collection<String> names) {
    Map<String, Node> left = new LinkedHashMap<>(fields);
    Map<String, Node> leftKeys = new LinkedHashMap<>(keys);
    left.keySet().removeAll(names);
    leftKeys.keySet().removeAll(names);
    return new Node(kind, mark, text, items, left, leftKeys);
  }

  /** The text of the scalar {@code key}, or "". */
  public String text(String key) {
    Node field = fields.get(key);
    return field == null ? "" : field.text;
  }

  /** The node on one line of YAML: {@code {supplied: {author: none}}}. */
  public String flow() {
    return switch (kind) {
      case SCALAR -> text;
      case SEQUENCE -> items.stream().map(Node::flow).collect(Collectors.joining(", ", "[", "]"));
      case MAPPING ->
          fields.entrySet().stream()
              .map(field -> field.getKey() + ": " + field.getValue().flow())
              .collect(Collectors.joining(", ", "{", "}"));
    };
  }

  public String path() {
    return mark.path();
  }

  /** 1-based. */
  public int line() {
    return mark.line();
  }

  /** 1-based, in UTF-16 units. */
  public int column() {
    return mark.column();
  }
}
