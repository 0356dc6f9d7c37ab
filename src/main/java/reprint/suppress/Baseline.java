package reprint.suppress;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reprint.yaml.Mark;
import reprint.yaml.Problems;

/**
 * Findings of an earlier run to suppress. The file is plain text with one entry per line, sorted,
 * so diffs stay short: {@code fingerprint rule path}.
 *
 * @param entries sorted by path, rule and fingerprint; no fingerprint twice
 */
public record Baseline(List<Entry> entries) {
  private static final String HEAD =
      "# Findings that reprint suppresses; written by `reprint baseline`. This list should only get shorter.\n";

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{32}) (\\S+) (.+)");

  /** Suppresses nothing. */
  public static final Baseline NONE = new Baseline(List.of());

  public Baseline {
    entries =
        entries.stream()
            .distinct()
            .sorted(
                Comparator.comparing(Entry::path)
                    .thenComparing(Entry::rule)
                    .thenComparing(Entry::fingerprint))
            .toList();
  }

  /**
   * One finding.
   *
   * @param fingerprint 32 hex digits
   * @param rule for people only
   * @param path for people only; from the root of the repository
   */
  public record Entry(String fingerprint, String rule, String path) {}

  /**
   * Reads a file.
   *
   * @throws reprint.yaml.YamlException with all lines that are not entries
   */
  public static Baseline read(Path file, String shownPath) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    Problems problems = Problems.gather();
    for (int i = 0; i < lines.size(); i++) {
      if (isEntry(lines.get(i)) && !LINE.matcher(lines.get(i)).matches()) {
        int end = lines.get(i).length() + 1;
        problems.add(
            new Mark(shownPath, i + 1, 1, end, lines.get(i)),
            "each line of a baseline must be “fingerprint rule path”");
      }
    }
    problems.throwIfAny();
    return new Baseline(
        lines.stream()
            .filter(Baseline::isEntry)
            .map(LINE::matcher)
            .filter(Matcher::matches)
            .map(m -> new Entry(m.group(1), m.group(2), m.group(3)))
            .toList());
  }

  private static boolean isEntry(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  /** All fingerprints. */
  public Set<String> fingerprints() {
    return entries.stream().map(Entry::fingerprint).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Without entries whose finding is gone: the file only shrinks.
   *
   * @param found in this run
   * @param looked whether the run would have found an entry of that path again
   */
  public Baseline pruned(Collection<Entry> found, Predicate<String> looked) {
    Set<String> there = new Baseline(List.copyOf(found)).fingerprints();
    return new Baseline(
        entries.stream()
            .filter(e -> there.contains(e.fingerprint()) || !looked.test(e.path()))
            .toList());
  }

  /** With more entries. */
  public Baseline with(Collection<Entry> more) {
    return new Baseline(Stream.concat(entries.stream(), more.stream()).toList());
  }

  /** The content of the file. */
  public String text() {
    return entries.stream()
        .map(e -> e.fingerprint() + " " + e.rule() + " " + e.path() + "\n")
        .collect(Collectors.joining("", HEAD, ""));
  }
}
