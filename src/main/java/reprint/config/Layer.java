package reprint.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import reprint.text.Glob;

/**
 * Settings from one place: the top of a configuration file, one of its overrides, or the command
 * line.
 *
 * @param folder to which file patterns are relative
 * @param files to which it applies; empty: all
 * @param sources to which it applies; empty: all
 * @param values by flat key ({@code rules.title-kept})
 * @param ignores suppressions
 */
record Layer(
    Path folder,
    List<Glob> files,
    List<AddressPattern> sources,
    Map<String, Value> values,
    List<Settings.Ignore> ignores) {

  Layer {
    files = List.copyOf(files);
    sources = List.copyOf(sources);
    values = Map.copyOf(values);
    ignores = List.copyOf(ignores);
  }

  /** Values that apply to all documents. */
  static Layer of(Path folder, Map<String, Value> values) {
    return new Layer(folder, List.of(), List.of(), values, List.of());
  }

  /**
   * Whether it applies to documents with an original.
   *
   * @param source address of the original as far as known; "": unknown
   */
  boolean holdsForSource(String source) {
    return sources.isEmpty() || !source.isEmpty() && sources.stream().anyMatch(s -> s.fits(source));
  }

  /** Whether it applies to a document, if the address of the original matches. */
  boolean mayHoldFor(Path file) {
    return files.isEmpty() || fits(files, file);
  }

  /** Everything it sets, as text: the same for the same values whatever their order in memory. */
  String text() {
    StringBuilder text = new StringBuilder();
    sources.forEach(source -> append(text, source.pattern()));
    new TreeMap<>(values)
        .forEach(
            (key, value) -> {
              append(text, key, value.origin());
              value.items().forEach(item -> append(text, item));
            });
    for (Settings.Ignore ignore : ignores) {
      append(text, ignore.origin(), ignore.rule(), String.valueOf(ignore.until()), ignore.reason());
    }
    return text.toString();
  }

  /** Each part is preceded by its length, so no two lists of parts give the same text. */
  private static void append(StringBuilder text, String... parts) {
    for (String part : parts) {
      text.append(part.length()).append(' ').append(part).append('\n');
    }
  }

  /** Whether its {@code exclude} matches the file. */
  boolean excludes(Path file) {
    Value exclude = values.get("exclude");
    return exclude != null
        && fits(exclude.items().stream().map(Glob::ofConfiguration).toList(), file);
  }

  private boolean fits(List<Glob> patterns, Path file) {
    return file.startsWith(folder)
        && Glob.anyFits(patterns, folder.relativize(file).toString().replace('\\', '/'));
  }
}
