package reprint.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Keys of a configuration whose values are paths, as seen from the file that has them. */
final class PathKeys {
  private static final Set<String> ALWAYS = Set.of("original", "originals");

  private PathKeys() {}

  /** The value with its paths taken from {@code folder}. */
  static Value resolved(Path folder, String key, Value value) {
    List<String> items =
        value.items().stream()
            .map(i -> isPath(key, i) ? folder.resolve(i).normalize().toString() : i)
            .toList();
    return new Value(items, value.mark());
  }

  /** A pack is a path if it begins like one; else the name of a pack that comes along. */
  private static boolean isPath(String key, String item) {
    return ALWAYS.contains(key)
        || key.equals("packs") && (item.startsWith(".") || Path.of(item).isAbsolute());
  }
}
