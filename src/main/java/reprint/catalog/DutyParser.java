package reprint.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import reprint.yaml.Node;
import reprint.yaml.Problems;

/** Reads {@code rules/catalog/duties.yaml}. */
final class DutyParser {
  private static final String PORTS = "ports-lettered-like-unported";
  private static final String COMPATIBLE = "share-alike-compatible";
  private static final String DUTIES = "duties";

  private DutyParser() {}

  static List<Duty> parse(Node file, Problems problems) {
    List<Duty> duties = new ArrayList<>();
    problems.unknownKeys(file, Set.of(PORTS, COMPATIBLE, DUTIES));
    Node list = file.field(DUTIES);
    if (list == null) {
      problems.add(file, "expected “" + DUTIES + "”");
    } else {
      list.fields().forEach((id, node) -> duties.add(duty(id, node, problems)));
    }
    return duties;
  }

  /** Ports whose clauses have the same numbering as the unported licence. */
  static Set<String> ports(Node file) {
    Node list = file.field(PORTS);
    return list == null ? Set.of() : texts(list);
  }

  /** Licences of others for adaptations, by the ShareAlike licence that permits them. */
  static Map<String, Set<String>> compatible(Node file) {
    Map<String, Set<String>> compatible = new LinkedHashMap<>();
    Node map = file.field(COMPATIBLE);
    if (map != null) {
      map.fields().forEach((id, list) -> compatible.put(id, texts(list)));
    }
    return compatible;
  }

  private static Set<String> texts(Node list) {
    return list.items().stream().map(Node::text).collect(Collectors.toUnmodifiableSet());
  }

  private static Duty duty(String id, Node node, Problems problems) {
    problems.unknownKeys(node, Set.of("about", "clauses"));
    Map<String, Map<String, String>> clauses = new LinkedHashMap<>();
    Node versions = node.field("clauses");
    if (node.text("about").isEmpty() || versions == null || !versions.isMapping()) {
      problems.add(node, "a duty needs “about” and “clauses”, a map by version");
      return new Duty(id, "", new ByVersion<>(clauses));
    }
    for (Node key : versions.keys().values()) {
      if (!ByVersion.isKey(key.text())) {
        problems.add(key, "expected a version: 4.0, 1.0..2.5, 3.0-DE or any");
      }
      clauses.put(key.text(), units(versions.field(key.text())));
    }
    return new Duty(id, node.text("about"), new ByVersion<>(clauses));
  }

  /** A clause for all licences with elements, or one for each unit. */
  private static Map<String, String> units(Node node) {
    if (node.isScalar()) {
      return Map.of("any", node.text());
    }
    Map<String, String> units = new LinkedHashMap<>();
    node.fields().forEach((unit, clause) -> units.put(unit, clause.text()));
    return units;
  }
}
