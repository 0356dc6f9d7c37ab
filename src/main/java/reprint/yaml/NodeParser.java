package reprint.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Builds nodes from SnakeYAML's events. Events keep values as written and need no resolver or
 * constructor, so no scalar is converted and no class is instantiated.
 */
final class NodeParser {
  /** Enough for any rule; a deeper file is an attack. */
  private static final int MAX_DEPTH = 60;

  /** Nodes after all aliases are resolved: a limit for "billion laughs" files. */
  private static final int MAX_NODES = 100_000;

  private final SourceLines lines;
  private final Problems problems;
  private final Map<String, Node> anchors = new HashMap<>();
  private final Map<String, Integer> anchorSizes = new HashMap<>();
  private ParserImpl events;
  private int nodes;

  NodeParser(SourceLines lines, Problems problems) {
    this.lines = lines;
    this.problems = problems;
  }

  Node parse() {
    try {
      events = new ParserImpl(new StreamReader(lines.text()), new LoaderOptions());
      events.getEvent();
      return document();
    } catch (Refused e) {
      problems.add(e.mark, e.getMessage());
    } catch (MarkedYAMLException e) {
      problems.add(mark(e.getProblemMark(), e.getProblemMark()), message(e));
    } catch (ReaderException e) {
      problems.add(lines.mark(e.getPosition()), "a character that YAML does not allow");
    } catch (YAMLException e) {
      problems.add(lines.mark(0), "this is not valid YAML: " + e.getMessage());
    }
    return Node.scalar(lines.mark(0), "");
  }

  private Node document() {
    if (events.checkEvent(Event.ID.StreamEnd)) {
      return Node.scalar(lines.mark(0), "");
    }
    events.getEvent();
    Node node = node(1);
    events.getEvent();
    if (!events.checkEvent(Event.ID.StreamEnd)) {
      problems.add(
          mark(events.peekEvent()), "a second document starts here; a file must hold only one");
    }
    return node;
  }

  private Node node(int depth) {
    Event event = events.getEvent();
    if (depth > MAX_DEPTH) {
      throw new Refused(mark(event), "nested deeper than " + MAX_DEPTH + " levels");
    }
    if (event instanceof AliasEvent alias) {
      return aliased(alias);
    }
    int before = nodes;
    count(event, 1);
    Node node = event instanceof ScalarEvent scalar ? scalar(scalar) : collection(event, depth);
    String anchor = ((NodeEvent) event).getAnchor();
    if (anchor != null) {
      anchors.put(anchor, node);
      anchorSizes.put(anchor, nodes - before);
    }
    return node;
  }

  /** An anchor is registered once its node is complete, so a node cannot contain itself. */
  private Node aliased(AliasEvent alias) {
    Node node = anchors.get(alias.getAnchor());
    if (node == null) {
      throw new Refused(
          mark(alias), "*" + alias.getAnchor() + " refers to something that is not complete yet");
    }
    count(alias, anchorSizes.get(alias.getAnchor()));
    return node;
  }

  private void count(Event event, int more) {
    nodes += more;
    if (nodes > MAX_NODES) {
      throw new Refused(mark(event), "more than " + MAX_NODES + " values, counting repetitions");
    }
  }

  private Node scalar(ScalarEvent event) {
    refuseTag(event, event.getTag());
    return Node.scalar(mark(event), event.getValue());
  }

  private Node collection(Event event, int depth) {
    refuseTag(event, ((CollectionStartEvent) event).getTag());
    return event.is(Event.ID.SequenceStart) ? sequence(event, depth) : mapping(event, depth);
  }

  private Node sequence(Event start, int depth) {
    List<Node> items = new ArrayList<>();
    while (!events.checkEvent(Event.ID.SequenceEnd)) {
      items.add(node(depth + 1));
    }
    events.getEvent();
    return Node.sequence(mark(start), items);
  }

  private Node mapping(Event start, int depth) {
    Map<String, Node> fields = new LinkedHashMap<>();
    Map<String, Node> keys = new LinkedHashMap<>();
    while (!events.checkEvent(Event.ID.MappingEnd)) {
      Node key = node(depth + 1);
      Node value = node(depth + 1);
      if (isKey(key, keys)) {
        fields.put(key.text(), value);
        keys.put(key.text(), key);
      }
    }
    Event end = events.getEvent();
    Mark mark = fields.isEmpty() ? mark(start.getStartMark(), end.getEndMark()) : mark(start);
    return Node.mapping(mark, fields, keys);
  }

  private boolean isKey(Node key, Map<String, Node> keys) {
    if (!key.isScalar()) {
      problems.add(key, "a key must be plain text");
    } else if (key.text().equals("<<")) {
      problems.add(key, "merge keys (<<) are not supported; write the keys out");
    } else if (keys.containsKey(key.text())) {
      int first = keys.get(key.text()).line();
      problems.add(key, "the key “" + key.text() + "” is already in line " + first);
    } else {
      return true;
    }
    return false;
  }

  private void refuseTag(Event event, String tag) {
    if (tag != null) {
      problems.add(mark(event), "tags are not supported; every value is taken as written");
    }
  }

  private Mark mark(Event event) {
    return mark(event.getStartMark(), event.getEndMark());
  }

  private Mark mark(org.yaml.snakeyaml.error.Mark start, org.yaml.snakeyaml.error.Mark end) {
    return lines.mark(start.getLine(), start.getColumn(), end.getLine(), end.getColumn());
  }

  private static String message(MarkedYAMLException e) {
    String problem = e.getProblem() == null ? "" : e.getProblem();
    if (problem.contains("TAB")) {
      return "there is a tab where YAML needs spaces";
    }
    if (problem.startsWith("mapping values")) {
      return "“: ” starts a value; put text that contains it in quotes";
    }
    return "this is not valid YAML: " + problem.replace('\n', ' ').strip();
  }

  /** Stops reading a file that exceeds a limit. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Mark mark;

    Refused(Mark mark, String message) {
      super(message, null, false, false);
      this.mark = mark;
    }
  }
}
