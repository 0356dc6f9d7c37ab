package reprint.judge.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import reprint.catalog.ByVersion;
import reprint.catalog.Duties;
import reprint.catalog.Duty;
import reprint.judge.FactDefinition;
import reprint.judge.Finding.Level;
import reprint.judge.Rule;
import reprint.judge.fact.FactCatalog;
import reprint.yaml.Node;
import reprint.yaml.Problems;
import reprint.yaml.Yaml;

/** Reads one rule file; reports every mistake in it. */
final class RuleParser {
  private static final List<String> LEVELS = List.of("error", "warning", "note");

  private final Node file;
  private final Duties duties;
  private final Problems problems;
  private final Collection<String> parts;

  private RuleParser(Node file, Duties duties, Problems problems) {
    this.file = file;
    this.duties = duties;
    this.problems = problems;
    this.parts = parts();
  }

  /**
   * The rule in a file.
   *
   * @param name the file's, without its extension
   * @param prefix {@code NAME/} of the pack, or ""
   */
  static Rule parse(
      Node file, String name, String pack, String prefix, Duties duties, Problems problems) {
    return new RuleParser(file, duties, problems).rule(name, pack, prefix);
  }

  private Rule rule(String name, String pack, String prefix) {
    problems.unknownKeys(file, RuleKey.names());
    RuleKey.required().stream()
        .filter(key -> file.field(key) == null || file.field(key).isEmpty())
        .forEach(key -> problems.add(file, "the key “" + key + "” is missing"));
    checkId(name, prefix);
    return new Rule(
        prefix + name,
        pack,
        text("about"),
        text("why"),
        duty(),
        choice(file.field("whose"), List.of("reuser", "anyone"), "").equals("reuser"),
        tests(file.field("applies-to")),
        tests(file.field("require")),
        text("at"),
        cases(),
        text("policy"),
        texts("deprecated-ids"),
        new ExampleParser(problems).parse(file.field("examples")),
        file.mark());
  }

  private void checkId(String name, String prefix) {
    String id = text("id");
    if (!id.isEmpty() && !id.equals(name) && !id.equals(prefix + name)) {
      problems.add(file.field("id"), "the id must be the name of the file: " + name);
    }
  }

  /** Parts of the values that {@code at} names. */
  private Collection<String> parts() {
    Node at = file.field("at");
    if (at == null) {
      return List.of();
    }
    FactDefinition fact = FactCatalog.find(at.text());
    if (fact == null) {
      String suggestion = Yaml.suggestion(at.text(), FactCatalog.names());
      problems.add(at, "unknown fact “" + at.text() + "”" + suggestion);
      return List.of();
    }
    return fact.fields();
  }

  private String duty() {
    Node duty = file.field("duty");
    if (duty != null && duties.find(duty.text()).isEmpty()) {
      List<String> known = duties.all().stream().map(Duty::id).toList();
      String suggestion = Yaml.suggestion(duty.text(), known);
      problems.add(duty, "unknown duty “" + duty.text() + "”; duties.yaml lists them" + suggestion);
    }
    return text("duty");
  }

  private List<Case> cases() {
    Case otherwise =
        new Case(
            new Condition.All(List.of()),
            levels(file.field("level")),
            template(file, "message"),
            template(file, "fix"),
            template(file, "paste"),
            template(file, "review"));
    List<Case> cases = new ArrayList<>();
    Node list = file.field("cases");
    if (list != null) {
      list.items().forEach(node -> cases.add(special(node, otherwise)));
    }
    cases.add(otherwise);
    return cases;
  }

  /** A case states only its differences. */
  private Case special(Node node, Case otherwise) {
    problems.unknownKeys(node, List.of("when", "level", "message", "fix", "paste", "review"));
    if (node.field("when") == null) {
      problems.add(node, "a case needs “when”");
    }
    return new Case(
        tests(node.field("when")),
        node.field("level") == null ? otherwise.level() : levels(node.field("level")),
        node.field("message") == null ? otherwise.message() : template(node, "message"),
        node.field("fix") == null ? otherwise.fix() : template(node, "fix"),
        node.field("paste") == null ? otherwise.paste() : template(node, "paste"),
        node.field("review") == null ? otherwise.review() : template(node, "review"));
  }

  private ByVersion<Level> levels(Node node) {
    if (node == null) {
      return ByVersion.same(Level.NOTE);
    }
    if (node.isScalar()) {
      return ByVersion.same(level(node));
    }
    Map<String, Level> levels = new LinkedHashMap<>();
    for (Node key : node.keys().values()) {
      if (!ByVersion.isKey(key.text())) {
        problems.add(key, "expected a version: 4.0, 1.0..2.5, 3.0-DE or any");
      }
      levels.put(key.text(), level(node.field(key.text())));
    }
    return new ByVersion<>(levels);
  }

  private Level level(Node node) {
    return Level.valueOf(choice(node, LEVELS, "note").toUpperCase(Locale.ROOT));
  }

  private String choice(Node node, List<String> choices, String otherwise) {
    if (node == null) {
      return otherwise;
    }
    if (!choices.contains(node.text())) {
      String suggestion = Yaml.suggestion(node.text(), choices);
      problems.add(node, "expected one of " + String.join(", ", choices) + suggestion);
      return otherwise;
    }
    return node.text();
  }

  private Condition tests(Node node) {
    return new ConditionParser(parts, problems).parse(node);
  }

  private Template template(Node node, String key) {
    return Template.parse(node.field(key), parts, problems);
  }

  private String text(String key) {
    Node node = file.field(key);
    if (node != null && !node.isScalar()) {
      problems.add(node, "expected text");
    }
    return file.text(key);
  }

  private List<String> texts(String key) {
    Node node = file.field(key);
    return node == null ? List.of() : node.items().stream().map(Node::text).toList();
  }
}
