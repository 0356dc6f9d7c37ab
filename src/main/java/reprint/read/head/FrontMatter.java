package reprint.read.head;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import reprint.read.Location;
import reprint.read.Property;
import reprint.read.build.DocumentBuilder;
import reprint.read.build.TextLines;
import reprint.yaml.Node;
import reprint.yaml.Problems;
import reprint.yaml.Yaml;

/**
 * The head of a file for a site generator, Markdown or HTML, between two lines {@code ---} (YAML)
 * or {@code +++} (TOML). Each value becomes a property {@code front-matter:key}. Site generators
 * accept more than YAML does, so invalid YAML is read line by line, and of a key that stands there
 * twice both values count.
 */
public final class FrontMatter {
  private static final Set<String> LANGUAGE_KEYS = Set.of("lang", "language", "locale");
  private static final Pattern KEY = Pattern.compile("[\\w\"'][^:=]*+[:=](?:\\s.*+)?");

  private final DocumentBuilder builder;

  private FrontMatter(DocumentBuilder builder) {
    this.builder = builder;
  }

  /** Reads the head, if there is one. @return the offset where the text after it starts */
  public static int read(String source, DocumentBuilder builder) {
    String fence = source.startsWith("---") ? "---" : source.startsWith("+++") ? "+++" : "";
    List<TextLines.Line> lines = fence.isEmpty() ? List.of() : TextLines.of(source);
    if (lines.isEmpty() || !lines.get(0).text().stripTrailing().equals(fence)) {
      return 0;
    }
    int close = close(lines, fence);
    boolean keyed = lines.size() > 1 && KEY.matcher(lines.get(1).text()).matches();
    if (close < 0) {
      if (keyed) {
        builder.notify("The front matter has no end; there is no second line " + fence + ".", 1);
      }
      return 0;
    }
    List<TextLines.Line> head = lines.subList(1, close);
    if (!keyed && head.stream().anyMatch(TextLines.Line::isBlank)) {
      return 0;
    }
    new FrontMatter(builder).read(source, fence, head);
    return lines.get(close).next();
  }

  /** The line that ends the head; -1: there is none. */
  private static int close(List<TextLines.Line> lines, String fence) {
    for (int i = 1; i < lines.size(); i++) {
      String text = lines.get(i).text().stripTrailing();
      if (text.equals(fence) || text.equals("...")) {
        return i;
      }
    }
    return -1;
  }

  private void read(String source, String fence, List<TextLines.Line> lines) {
    if (fence.equals("+++")) {
      HeadLines.toml(lines).forEach(this::add);
    } else if (!lines.isEmpty()) {
      TextLines.Line last = lines.get(lines.size() - 1);
      yaml(source.substring(lines.get(0).offset(), last.offset() + last.text().length()), lines);
    }
  }

  private void yaml(String head, List<TextLines.Line> lines) {
    Problems problems = Problems.gather();
    Node root = Yaml.read("", head, problems);
    if (root.isMapping()) {
      add("", root);
      Set<Integer> odd = problems.all().stream().map(p -> p.mark().line() + 1).collect(toSet());
      HeadLines.yaml(lines).stream().filter(e -> odd.contains(e.line())).forEach(this::add);
    } else if (!problems.isEmpty()) {
      HeadLines.yaml(lines).forEach(this::add);
    } else if (!root.isEmpty()) {
      builder.notify("The front matter is not a list of keys and values.", root.line() + 1);
    }
  }

  private void add(String key, Node node) {
    String prefix = key.isEmpty() ? "" : key + ".";
    node.fields().forEach((name, field) -> add(prefix + name.toLowerCase(Locale.ROOT), field));
    node.items().forEach(item -> add(key, item));
    if (node.isScalar() && !key.isEmpty()) {
      int line = node.line() + 1;
      String rest = builder.lines().line(line);
      rest = rest.substring(Math.min(node.column() - 1, rest.length()));
      int quote = rest.startsWith("\"") || rest.startsWith("'") ? 1 : 0;
      int length = Math.max(0, node.mark().endColumn() - node.column() - 2 * quote);
      add(new HeadLines.Entry(key, node.text().strip(), line, node.column() + quote, length));
    }
  }

  private void add(HeadLines.Entry entry) {
    int end = entry.column() + entry.length();
    Location location = Location.lines(entry.line(), entry.column(), entry.line(), end);
    builder.property(new Property("front-matter:" + entry.key(), entry.value(), "", "", location));
    if (LANGUAGE_KEYS.contains(entry.key())) {
      builder.language(entry.value().replace('_', '-'));
    }
  }
}
