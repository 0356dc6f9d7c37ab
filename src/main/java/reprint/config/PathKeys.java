package reprint.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Configuration keys whose values are paths, relative to their file. */
final class PathKeys {
  private static final Set<String> ALWAYS = Set.of("original", "originals");

  private PathKeys() {}

  /** The value with its paths resolved against {@code folder}. */
  static Value resolved(Path folder, String key, Value value) {
    List<String> items =
        value.items().stream()
            .map(i -> isPath(key, i) ? folder.resolve(i).normalize().toString() : i)
            .toList();
    return new Value(items, value.mark());
  }

  /** A pack that starts like a path is one; otherwise it is the name of a bundled pack. */
  private static boolean isPath(String key, String item) {
    return ALWAYS.contains(key)
        || key.equals("packs") && (item.startsWith(".") || Path.of(item).isAbsolute());
  }
}
