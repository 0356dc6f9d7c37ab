package reprint.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import reprint.text.Glob;

/**
 * Settings from one place: the top of a configuration file, one of its overrides, the command line.
 *
 * @param folder on which the patterns for files count
 * @param files for which it holds; empty: all
 * @param sources for which it holds; empty: all
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

  /** Values that hold for all documents. */
  static Layer of(Path folder, Map<String, Value> values) {
    return new Layer(folder, List.of(), List.of(), values, List.of());
  }

  /**
   * Whether it holds for documents with an original.
   *
   * @param source address of the original as far as known; "": unknown
   */
  boolean holdsForSource(String source) {
    return sources.isEmpty() || !source.isEmpty() && sources.stream().anyMatch(s -> s.fits(source));
  }

  /** Whether it holds for a document, if the address of the original fits. */
  boolean mayHoldFor(Path file) {
    return files.isEmpty() || fits(files, file);
  }

  /** All that it says, the same for the same values whatever their order in memory. */
  String told() {
    StringBuilder told = new StringBuilder();
    sources.forEach(source -> tell(told, source.pattern()));
    new TreeMap<>(values)
        .forEach(
            (key, value) -> {
              tell(told, key, value.origin());
              value.items().forEach(item -> tell(told, item));
            });
    for (Settings.Ignore ignore : ignores) {
      tell(told, ignore.origin(), ignore.rule(), String.valueOf(ignore.until()), ignore.reason());
    }
    return told.toString();
  }

  /** No two lists of parts give the same text: each says how long it is. */
  private static void tell(StringBuilder told, String... parts) {
    for (String part : parts) {
      told.append(part.length()).append(' ').append(part).append('\n');
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
