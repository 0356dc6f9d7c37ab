package reprint.read.metadata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import reprint.json.JsonValue;
import reprint.read.Property;
import reprint.read.outline.SourceRanges;
import reprint.text.Span;

/**
 * Statements in {@code script type="application/ld+json"}. A thing inside another is stated by the
 * other's fields ({@code author.name}), or with its own type if it is a work of its own. Long
 * because a fact may be nested, referenced or listed, and each case is followed without recursion.
 */
final class JsonLd {
  /** Maximum number of fields joined by dots: {@code mainEntityOfPage.author.name}. */
  private static final int LONGEST_PATH = 3;

  /** Maximum steps through references, so that circles end. */
  private static final int REFERRED_DEPTH = LONGEST_PATH + 1;

  /** UTF-16 units of a field's name; a name may be an address. */
  private static final int LONGEST_NAME = 250;

  /** Members, or items, that are stated at every place that refers to them. */
  private static final int MOST_REFERRED = 30;

  /** Fields with other works or things. */
  private static final Set<String> HOLDERS =
      Set.of(
          "@graph",
          "mainentity",
          "haspart",
          "itemlistelement",
          "image",
          "video",
          "audio",
          "associatedmedia",
          "encoding",
          "thumbnail",
          "primaryimageofpage",
          "logo",
          "photo",
          "item",
          "subjectof",
          "comment",
          "review");

  /** Fields that are no statement about the thing. */
  private static final Set<String> NO_FIELDS = Set.of("@context", "@graph", "@type");

  /** Fields of a person or organisation that are stated where the page only refers to it. */
  private static final List<String> REFERRED = List.of("name", "url");

  private final SourceRanges ranges;
  private final List<Property> properties;
  private final List<JsonLdScript> scripts = new ArrayList<>();
  private final Map<String, JsonValue> byId = new HashMap<>();
  private final Set<JsonValue> stated = Collections.newSetFromMap(new IdentityHashMap<>());

  /** A value still to be stated: of a thing of {@code type}, reached by {@code path}. */
  private record Task(JsonValue value, String path, int depth, String type, String subject) {}

  JsonLd(SourceRanges ranges, List<Property> properties) {
    this.ranges = ranges;
    this.properties = properties;
  }

  /**
   * Collects the script, if it is one. Statements wait until all scripts are known, because they
   * may refer to each other.
   */
  void read(Element element) {
    JsonLdScript script = JsonLdScript.of(element, ranges.base());
    if (script != null) {
      scripts.add(script);
      index(script.root());
    }
  }

  /** States all facts. */
  void finish() {
    for (JsonLdScript script : scripts) {
      Deque<Task> tasks = new ArrayDeque<>();
      tasks.push(new Task(script.root(), "", 0, "", ""));
      while (!tasks.isEmpty()) {
        tell(tasks.pop(), tasks, script);
      }
    }
  }

  private void index(JsonValue root) {
    Deque<JsonValue> left = new ArrayDeque<>(List.of(root));
    while (!left.isEmpty()) {
      JsonValue value = left.pop();
      if (!value.isScalar()) {
        value.members().values().stream().filter(v -> !v.isScalar()).forEach(left::push);
        value.items().stream().filter(v -> v != value).forEach(left::push);
      }
      JsonValue id = value.get("@id");
      if (id != null && value.members().size() > 1) {
        byId.putIfAbsent(id.text(), value);
      }
    }
  }

  private void tell(Task task, Deque<Task> tasks, JsonLdScript script) {
    JsonValue value = task.value;
    if (value.isScalar()) {
      add(task, script);
      return;
    }
    if (value.raw() == null) {
      return;
    }
    List<Task> next = new ArrayList<>();
    if (value.members().isEmpty()) {
      value.items().stream()
          .filter(item -> item != value)
          .forEach(i -> next.add(new Task(i, task.path, task.depth, task.type, task.subject)));
    } else {
      members(task, next);
    }
    for (int i = next.size() - 1; i >= 0; i--) {
      tasks.push(next.get(i));
    }
  }

  private void members(Task task, List<Task> next) {
    boolean whole = task.path.isEmpty();
    if (whole && !stated.add(task.value)) {
      return;
    }
    String type = whole ? type(task.value) : task.type;
    String subject = whole ? subject(task.value) : task.subject;
    for (Map.Entry<String, JsonValue> member : task.value.members().entrySet()) {
      String name = member.getKey();
      JsonValue value = member.getValue();
      if (HOLDERS.contains(name.toLowerCase(Locale.ROOT)) && !value.isScalar()) {
        next.add(new Task(value, "", 0, "", ""));
      }
      if (task.depth < LONGEST_PATH && name.length() <= LONGEST_NAME && !NO_FIELDS.contains(name)) {
        String path = whole ? name : task.path + "." + name;
        next.add(new Task(value, path, task.depth + 1, type, subject));
      }
    }
    if (!whole && task.depth < REFERRED_DEPTH) {
      referred(task, next);
    }
  }

  /** Fields that a mere reference lacks and the referenced thing has. */
  private void referred(Task task, List<Task> next) {
    JsonValue id = task.value.get("@id");
    JsonValue target = id == null ? null : byId.get(id.text());
    for (String name : target == null ? List.<String>of() : REFERRED) {
      if (isBrief(target.get(name)) && task.value.get(name) == null) {
        String path = task.path + "." + name;
        next.add(new Task(target.get(name), path, REFERRED_DEPTH, task.type, task.subject));
      }
    }
  }

  /** Whether it may be stated again at each reference: not if it has thousands of parts. */
  private static boolean isBrief(JsonValue value) {
    return value != null
        && value.members().size() <= MOST_REFERRED
        && value.items().size() <= MOST_REFERRED
        && value.items().stream().noneMatch(item -> item.raw() instanceof List);
  }

  private void add(Task task, JsonLdScript script) {
    String raw = task.value.text();
    String text = raw.indexOf('&') < 0 ? raw : Parser.unescapeEntities(raw, false);
    Span place = script.place(task.value);
    properties.add(
        new Property(
            "json-ld:" + task.path,
            text.strip(),
            task.type,
            task.subject,
            ranges.locate(place.offset(), place.end())));
  }

  private static String type(JsonValue thing) {
    JsonValue type = thing.get("@type");
    if (type == null || type.items().isEmpty()) {
      return "";
    }
    String name = type.items().get(0).text();
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('#')) + 1);
  }

  private static String subject(JsonValue thing) {
    for (String name : List.of("@id", "url", "contentUrl")) {
      JsonValue value = thing.get(name);
      if (value != null && !value.text().isBlank()) {
        return value.text().strip();
      }
    }
    return "";
  }
}
