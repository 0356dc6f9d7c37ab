package reprint.judge.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reprint.judge.Fact.Item;
import reprint.judge.fact.FactCatalog;
import reprint.judge.fact.Lookup;
import reprint.yaml.Node;
import reprint.yaml.Problems;
import reprint.yaml.Yaml;

/**
 * A sentence for the user with places to fill: {@code {credit.title}} is a fact, {@code
 * {republished.text}} a part of the value that the finding is about.
 */
public record Template(String text) {
  /** Characters of a value that a message shows. */
  private static final int MAX_VALUE = 120;

  /** A sentence of the program itself, which must not be cut. */
  private static final String REASON = "comparison.reason";

  /** The value that the finding is about, as a whole. */
  private static final String ITEM = "text";

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z.]++)}");

  /** Reads a sentence; names that are neither facts nor parts are mistakes. */
  static Template parse(Node node, Collection<String> parts, Problems problems) {
    if (node == null) {
      return new Template("");
    }
    if (!node.isScalar()) {
      problems.add(node, "expected a sentence");
    }
    for (String name : names(node.text())) {
      if (!name.equals(ITEM) && !parts.contains(name) && FactCatalog.find(name) == null) {
        String suggestion = Yaml.suggestion(name, known(parts));
        problems.add(node, "{" + name + "} is neither a fact nor a part of “at”" + suggestion);
      }
    }
    return new Template(node.text());
  }

  private static Set<String> known(Collection<String> parts) {
    Set<String> known = new TreeSet<>(parts);
    known.addAll(FactCatalog.names());
    known.add(ITEM);
    return known;
  }

  private static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    Matcher place = PLACE.matcher(text);
    while (place.find()) {
      names.add(place.group(1));
    }
    return names;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** The sentence, filled. */
  String fill(Lookup facts, Item item) {
    if (text.indexOf('{') < 0) {
      return text;
    }
    return PLACE
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(shown(found.group(1), facts, item)));
  }

  private static String shown(String name, Lookup facts, Item item) {
    String value = SPACE.matcher(value(name, facts, item).strip()).replaceAll(" ");
    return name.equals(REASON) ? value : brief(value);
  }

  /** A message is one line: it shows the first and last words of a long value. */
  private static String brief(String line) {
    if (line.length() <= MAX_VALUE) {
      return line;
    }
    int end = line.lastIndexOf(' ', MAX_VALUE / 2);
    int start = line.indexOf(' ', line.length() - MAX_VALUE / 2);
    return line.substring(0, end > 0 ? end : MAX_VALUE / 2)
        + " … "
        + line.substring(start > 0 ? start + 1 : line.length() - MAX_VALUE / 2);
  }

  private static String value(String name, Lookup facts, Item item) {
    if (name.equals(ITEM)) {
      return item.text();
    }
    String part = item.fields().get(name);
    return part != null ? part : facts.get(name).toString();
  }
}
