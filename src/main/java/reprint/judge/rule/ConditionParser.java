package reprint.judge.rule;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import reprint.judge.FactDefinition;
import reprint.judge.fact.FactCatalog;
import reprint.judge.fact.Lookup;
import reprint.yaml.Node;
import reprint.yaml.Problems;
import reprint.yaml.Yaml;

/**
 * Turns the keys of a rule into conditions; a test that does not fit the fact's type is a mistake.
 */
final class ConditionParser {
  private final Collection<String> parts;
  private final Problems problems;

  /**
   * A parser for one place in a rule.
   *
   * @param parts names that {@code at.} may stand before here
   * @param problems takes the mistakes
   */
  ConditionParser(Collection<String> parts, Problems problems) {
    this.parts = parts;
    this.problems = problems;
  }

  /** All tests of a mapping; an empty mapping always holds. */
  Condition parse(Node node) {
    List<Condition> all = new ArrayList<>();
    if (node != null && !node.isMapping()) {
      problems.add(node, "expected tests, for example “work.role: main”");
    } else if (node != null) {
      node.keys().values().forEach(key -> add(key, node.field(key.text()), all));
    }
    return all.size() == 1 ? all.get(0) : new Condition.All(all);
  }

  private void add(Node key, Node value, List<Condition> all) {
    switch (key.text()) {
      case "all" -> all.add(new Condition.All(list(value)));
      case "any" -> all.add(new Condition.Any(list(value)));
      case "not" -> all.add(new Condition.Not(parse(value)));
      default -> {
        FactDefinition fact = fact(key);
        if (fact != null) {
          tests(fact, key, value, all);
        }
      }
    }
  }

  private List<Condition> list(Node value) {
    if (!value.isSequence() || value.items().isEmpty()) {
      problems.add(value, "expected a list of tests");
    }
    return value.items().stream().map(this::parse).toList();
  }

  private FactDefinition fact(Node key) {
    String name = key.text();
    if (name.startsWith(Lookup.ITEM) && parts.contains(name.substring(Lookup.ITEM.length()))) {
      return FactDefinition.text(name, "", null);
    }
    FactDefinition fact = FactCatalog.find(name);
    if (fact == null) {
      Set<String> known = new LinkedHashSet<>(FactCatalog.names());
      known.addAll(List.of("all", "any", "not"));
      parts.forEach(part -> known.add(Lookup.ITEM + part));
      problems.add(key, "unknown fact “" + name + "”" + Yaml.suggestion(name, known));
    }
    return fact;
  }

  private void tests(FactDefinition fact, Node key, Node value, List<Condition> all) {
    if (!value.isMapping()) {
      if (fact.type().isList()) {
        problems.add(value, fact.name() + " has several values: write {has: …} or {lacks: …}");
      } else {
        all.add(new Condition.Is(fact.name(), values(fact, value)));
      }
      return;
    }
    for (Node operator : value.keys().values()) {
      Operator known = Operator.find(operator.text());
      if (known == null) {
        String suggestion = Yaml.suggestion(operator.text(), Operator.names());
        problems.add(operator, "unknown test “" + operator.text() + "”" + suggestion);
      } else if (!known.fits(fact.type())) {
        problems.add(
            operator,
            "“"
                + operator.text()
                + "” does not fit "
                + fact.name()
                + ", which is a "
                + fact.type().label()
                + ": try "
                + Operator.names(fact.type()));
      } else {
        all.add(test(known, fact, value.field(operator.text())));
      }
    }
  }

  private Condition test(Operator operator, FactDefinition fact, Node value) {
    String name = fact.name();
    return switch (operator) {
      case IS, IN -> new Condition.Is(name, values(fact, value));
      case HAS -> new Condition.Has(name, values(fact, value));
      case LACKS -> new Condition.Lacks(name, values(fact, value));
      case PRESENT -> new Condition.Present(name, truth(value));
      case BLANK -> new Condition.Blank(name, truth(value));
      case KNOWN -> new Condition.Known(name, truth(value));
      case AT_LEAST -> new Condition.Between(name, number(value), null);
      case AT_MOST -> new Condition.Between(name, null, number(value));
      case MATCHES -> new Condition.Matches(name, pattern(value));
      case SAME_AS -> new Condition.SameAs(name, other(value), fact.type().isExact());
      case OMITS -> new Condition.Omits(name, other(value));
      case CONTAINS -> new Condition.Contains(name, other(value));
    };
  }

  private Set<String> values(FactDefinition fact, Node value) {
    List<Node> nodes = value.isSequence() ? value.items() : List.of(value);
    Set<String> values = new LinkedHashSet<>();
    for (Node node : nodes) {
      if (!node.isScalar() || node.isEmpty()) {
        problems.add(node, "expected a value");
      } else if (!fact.choices().isEmpty() && !fact.choices().contains(node.text())) {
        String suggestion = Yaml.suggestion(node.text(), fact.choices());
        String expected = ": expected " + String.join(", ", fact.choices());
        problems.add(node, fact.name() + " is never “" + node.text() + "”" + expected + suggestion);
      }
      values.add(node.text());
    }
    return values;
  }

  private boolean truth(Node value) {
    if (!value.text().equals("true") && !value.text().equals("false")) {
      problems.add(value, "expected true or false");
    }
    return value.text().equals("true");
  }

  private BigDecimal number(Node value) {
    try {
      return new BigDecimal(value.text());
    } catch (NumberFormatException e) {
      problems.add(value, "expected a number");
      return BigDecimal.ZERO;
    }
  }

  private Pattern pattern(Node value) {
    try {
      return Pattern.compile(value.text());
    } catch (PatternSyntaxException e) {
      problems.add(value, "this is not a valid RE2 pattern: " + e.getDescription());
      return Pattern.compile("");
    }
  }

  private String other(Node value) {
    FactDefinition other = fact(value);
    return other == null ? value.text() : other.name();
  }
}
