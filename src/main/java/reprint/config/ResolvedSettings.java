package reprint.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The settings of some documents, resolved once for all of them.
 *
 * @param layers those that may apply to them, from the weakest to the strongest
 * @param settings as long as the address of the original is unknown
 * @param text everything set, as text
 * @param ignores the suppressions that apply, if the address of the original matches
 */
record ResolvedSettings(
    List<Layer> layers, Settings settings, String text, List<Settings.Ignore> ignores) {
  ResolvedSettings {
    layers = List.copyOf(layers);
    ignores = List.copyOf(ignores);
  }

  static ResolvedSettings by(List<Layer> layers) {
    return new ResolvedSettings(layers, settings(layers, ""), text(layers), ignores(layers));
  }

  /** All values by flat key for an original of this address; "": unknown. */
  static SortedMap<String, Value> values(List<Layer> layers, String source) {
    SortedMap<String, Value> merged = new TreeMap<>();
    for (Layer layer : layers) {
      if (layer.holdsForSource(source)) {
        merged.putAll(layer.values());
      }
    }
    return merged;
  }

  static Settings settings(List<Layer> layers, String source) {
    List<Settings.Ignore> ignores =
        layers.stream()
            .filter(l -> l.holdsForSource(source))
            .flatMap(l -> l.ignores().stream())
            .toList();
    return SettingsReader.read(values(layers, source), ignores);
  }

  private static String text(List<Layer> layers) {
    return layers.stream().map(Layer::text).collect(Collectors.joining("\n"));
  }

  /** The files and folders that may be read as originals. */
  Set<Path> originals() {
    return layers.stream()
        .flatMap(l -> Stream.of(l.values().get("original"), l.values().get("originals")))
        .filter(Objects::nonNull)
        .flatMap(value -> value.items().stream())
        .map(Path::of)
        .collect(Collectors.toSet());
  }

  private static List<Settings.Ignore> ignores(List<Layer> layers) {
    return layers.stream().flatMap(l -> l.ignores().stream()).toList();
  }
}
