package reprint.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reprint.text.Glob;
import reprint.yaml.Mark;
import reprint.yaml.Node;
import reprint.yaml.Problems;
import reprint.yaml.Yaml;

/** Reads a configuration file, and the files it extends, into layers. */
final class ConfigFile {
  private final Path folder;
  private final Problems problems;
  private final Set<Path> open = new LinkedHashSet<>();

  /**
   * A reader of one file.
   *
   * @param folder from which paths are shown
   */
  ConfigFile(Path folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /** The layers of the file, after those of the file it extends. */
  List<Layer> read(Path file) {
    Path path = file.toAbsolutePath().normalize();
    String shown = shown(path);
    try {
      String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
      return layers(path, Yaml.read(shown, text, problems));
    } catch (IOException e) {
      problems.add(new Mark(shown, 0, 0, 0, ""), "the file cannot be read");
      return List.of();
    }
  }

  private String shown(Path path) {
    Path shown = path.startsWith(folder) ? folder.relativize(path) : path;
    return shown.toString().replace('\\', '/');
  }

  /**
   * The layers of a file's content, after those of the file it extends.
   *
   * @param path of the file
   */
  List<Layer> layers(Path path, Node root) {
    if (root.isEmpty()) {
      return List.of();
    }
    if (!root.isMapping()) {
      problems.add(root, "a configuration must be a map of keys");
    }
    problems.unknownKeys(root, Keys.known(false));
    List<Layer> layers = new ArrayList<>(extended(path, root.field("extends")));
    Path base = path.getParent();
    layers.add(new Layer(base, List.of(), List.of(), values(base, root, false), ignores(root)));
    Node overrides = root.field("overrides");
    if (overrides != null) {
      overrides(base, overrides, layers);
    }
    return layers;
  }

  private List<Layer> extended(Path path, Node name) {
    if (name == null) {
      return List.of();
    }
    open.add(path);
    Path other = path.resolveSibling(name.text()).normalize();
    if (!name.isScalar() || !Files.isRegularFile(other)) {
      problems.add(
          name, "“extends” must be the path of a file; there is no file at " + shown(other));
      return List.of();
    }
    if (open.contains(other)) {
      problems.add(name, shown(other) + " extends itself through this file");
      return List.of();
    }
    return read(other);
  }

  private void overrides(Path base, Node overrides, List<Layer> layers) {
    if (!overrides.isSequence()) {
      problems.add(overrides, "“overrides” must be a list");
    }
    for (Node override : overrides.items()) {
      problems.unknownKeys(override, Keys.known(true));
      List<String> files = texts(override, "files");
      List<String> sources = texts(override, "sources");
      if (files.isEmpty() && sources.isEmpty()) {
        problems.add(override, "an override needs “files” or “sources” that it applies to");
      }
      layers.add(
          new Layer(
              base,
              files.stream().map(Glob::ofConfiguration).toList(),
              sources.stream().map(AddressPattern::of).toList(),
              values(base, override, true),
              ignores(override)));
    }
  }

  private List<String> texts(Node override, String key) {
    Node node = override.field(key);
    if (node == null) {
      return List.of();
    }
    Map<String, Value> read = new LinkedHashMap<>();
    Shape.list(Shape.text()).read(key, node, read, problems);
    return read.get(key).items();
  }

  private Map<String, Value> values(Path base, Node map, boolean override) {
    Map<String, Value> values = new LinkedHashMap<>();
    map.fields()
        .forEach(
            (key, node) -> {
              Shape shape = Keys.shape(key, override);
              if (shape != null) {
                shape.read(key, node, values, problems);
              }
            });
    values.replaceAll((key, value) -> PathKeys.resolved(base, key, value));
    return values;
  }

  private List<Settings.Ignore> ignores(Node map) {
    Node ignores = map.field("ignore");
    return ignores == null ? List.of() : IgnoreReader.read(ignores, problems);
  }
}
