package reprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import reprint.credit.Credit;
import reprint.credit.Mention;
import reprint.detect.Declaration;
import reprint.report.DocumentReport;
import reprint.suppress.ReportedFinding;
import reprint.yaml.Node;
import reprint.yaml.Problems;
import reprint.yaml.Yaml;

/**
 * What must be found in an article, in the words of {@code testdata/README.md}; a key without a
 * value is "" or empty.
 */
record Expectation(
    String about,
    String gap,
    String verdict,
    String title,
    List<String> authors,
    String source,
    String comparison,
    List<String> licenses,
    List<String> findings) {
  private static final List<String> KEYS =
      List.of(
          "about",
          "gap",
          "verdict",
          "title",
          "authors",
          "source",
          "comparison",
          "licenses",
          "findings");

  /** The expectation in a file. */
  static Expectation read(Path file) {
    Problems problems = Problems.gather();
    Node node;
    try {
      node = Yaml.read(file.toString(), Files.readString(file), problems);
    } catch (IOException e) {
      throw new AssertionError(file + " is missing: write it with at least “about”", e);
    }
    problems.unknownKeys(node, KEYS);
    problems.throwIfAny();
    return new Expectation(
        node.text("about"),
        node.text("gap"),
        node.text("verdict"),
        node.text("title"),
        list(node, "authors"),
        node.text("source"),
        node.text("comparison"),
        list(node, "licenses"),
        list(node, "findings"));
  }

  /** What was found. */
  static Expectation of(String about, DocumentReport report) {
    Credit credit = report.credits().works().get(0);
    return new Expectation(
        about,
        "",
        report.verdict().map(v -> word(v)).orElse("unread: " + report.error()),
        credit.title().map(Mention::text).orElse(""),
        credit.authors().stream().map(Mention::text).toList(),
        credit.source().map(m -> m.url().isEmpty() ? m.text() : m.url()).orElse(""),
        report.comparisons().stream()
            .findFirst()
            .map(c -> word(c.verdict()))
            .filter(v -> !v.equals("unverified"))
            .orElse(""),
        report.declarations().all().stream().map(Expectation::license).toList(),
        report.findings().stream().map(Expectation::finding).toList());
  }

  /** The findings without their lines, sorted: what stays when the lines move. */
  List<String> withoutLines() {
    return findings.stream().map(f -> f.replaceFirst(" \\d+$", "")).sorted().toList();
  }

  private static List<String> list(Node node, String key) {
    Node list = node.field(key);
    return list == null ? List.of() : list.items().stream().map(Node::text).toList();
  }

  private static String license(Declaration declaration) {
    return declaration.license().id() + " " + word(declaration.subject());
  }

  private static String finding(ReportedFinding finding) {
    int line = finding.finding().location().line();
    return finding.label() + " " + finding.finding().rule() + (line == 0 ? "" : " " + line);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** The same as a file. */
  String yaml() {
    StringBuilder out = new StringBuilder("about: " + quoted(about) + "\n");
    line(out, "gap", gap);
    out.append("verdict: ").append(verdict).append('\n');
    line(out, "title", title);
    out.append("authors: ").append(authors.stream().map(Expectation::quoted).toList()).append('\n');
    line(out, "source", source);
    if (!comparison.isEmpty()) {
      out.append("comparison: ").append(comparison).append('\n');
    }
    lines(out, "licenses", licenses);
    lines(out, "findings", findings);
    return out.toString();
  }

  private static void line(StringBuilder out, String key, String value) {
    if (!value.isEmpty()) {
      out.append(key).append(": ").append(quoted(value)).append('\n');
    }
  }

  private static void lines(StringBuilder out, String key, List<String> values) {
    out.append(key).append(values.isEmpty() ? ": []\n" : ":\n");
    values.forEach(value -> out.append("  - ").append(value).append('\n'));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
