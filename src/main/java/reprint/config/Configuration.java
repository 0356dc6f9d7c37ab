package reprint.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import reprint.yaml.Node;
import reprint.yaml.Problems;

/**
 * Finds the configuration for documents: the nearest {@code .reprint.yml} from the document's
 * folder up to the root of its repository. The command line overrides files. Safe for threads.
 */
public final class Configuration {
  static final String NAME = ".reprint.yml";

  private static final Map<String, List<String>> DEFAULTS =
      Map.of(
          "packs", Settings.DEFAULT.packs(),
          "fail-on", List.of(Settings.DEFAULT.failOn()),
          "strict", List.of("false"),
          "adapted", List.of("false"),
          "republished", List.of("auto"));

  private final Path folder;
  private final Optional<Path> chosen;
  private final Layer defaults;
  private final Layer commandLine;
  private final List<String> addedPacks;
  private final Roots roots;
  private final Map<Path, List<Layer>> read = new ConcurrentHashMap<>();
  private final Map<Path, Place> places = new ConcurrentHashMap<>();

  /**
   * The configuration of the documents of a folder; looked up once a run.
   *
   * @param resolved by the layers that may apply to a document: the same for most
   */
  private record Place(List<Layer> layers, Path home, Map<BitSet, ResolvedSettings> resolved) {}

  /**
   * A configuration for one run.
   *
   * @param folder the working folder; paths are shown from it
   * @param chosen the only file to use, wherever the documents are
   * @param commandLine values by flat key as in a file ({@code fail-on}, {@code rules.title-kept});
   *     paths in them are relative to {@code folder}
   * @param addedPacks packs added to those in force
   */
  public Configuration(
      Path folder,
      Optional<Path> chosen,
      Map<String, List<String>> commandLine,
      List<String> addedPacks) {
    this(folder, chosen, commandLine, addedPacks, List.of());
  }

  /**
   * The same.
   *
   * @param named paths of the command line: a folder among them that lies elsewhere and in no
   *     repository is the root of its documents
   */
  public Configuration(
      Path folder,
      Optional<Path> chosen,
      Map<String, List<String>> commandLine,
      List<String> addedPacks,
      List<String> named) {
    this.folder = folder.toAbsolutePath().normalize();
    this.roots = Roots.of(this.folder, named);
    this.chosen = chosen.map(this.folder::resolve);
    this.defaults = layer(this.folder, DEFAULTS, "default");
    this.commandLine = layer(this.folder, commandLine, "command line");
    this.addedPacks = List.copyOf(addedPacks);
  }

  /** The configuration from files alone. */
  public static Configuration of(Path folder) {
    return new Configuration(folder, Optional.empty(), Map.of(), List.of());
  }

  /**
   * A configuration for one document, such as that of a rule's example.
   *
   * @param document its intended path
   * @param root the content of the file; absent: there is no file
   * @throws reprint.yaml.YamlException with all mistakes in it
   */
  public static InForce of(Path document, Optional<Node> root) {
    Path folder = document.getParent();
    Problems problems = Problems.gather();
    List<Layer> layers = new ArrayList<>();
    layers.add(layer(folder, DEFAULTS, "default"));
    ConfigFile file = new ConfigFile(folder, problems);
    root.ifPresent(r -> layers.addAll(file.layers(folder.resolve(NAME), r)));
    problems.throwIfAny();
    return new InForce(
        document,
        "",
        layers,
        ResolvedSettings.by(chosen(layers, holding(layers, document))),
        folder);
  }

  /**
   * The configuration for a document.
   *
   * @throws reprint.yaml.YamlException with all mistakes of the file and those it extends
   */
  public InForce forPath(Path document) {
    Path file = folder.resolve(document).normalize();
    Path around = file.getParent() == null ? file : file.getParent();
    Place place = places.get(around);
    if (place == null) {
      place = place(around);
      places.put(around, place);
    }
    List<Layer> layers = place.layers();
    BitSet holding = holding(layers, file);
    ResolvedSettings resolved = place.resolved().get(holding);
    if (resolved == null) {
      resolved = ResolvedSettings.by(withPacks(chosen(layers, holding)));
      place.resolved().put(holding, resolved);
    }
    return new InForce(file, "", layers, resolved, place.home());
  }

  /** Which layers may apply to a document. */
  private static BitSet holding(List<Layer> layers, Path document) {
    BitSet holding = new BitSet(layers.size());
    for (int i = 0; i < layers.size(); i++) {
      holding.set(i, layers.get(i).mayHoldFor(document));
    }
    return holding;
  }

  private static List<Layer> chosen(List<Layer> layers, BitSet holding) {
    List<Layer> chosen = new ArrayList<>();
    for (int i = holding.nextSetBit(0); i >= 0; i = holding.nextSetBit(i + 1)) {
      chosen.add(layers.get(i));
    }
    return chosen;
  }

  private Place place(Path around) {
    Optional<Path> config = chosen.or(() -> Roots.nearest(around));
    List<Layer> layers = new ArrayList<>();
    layers.add(defaults);
    config.ifPresent(c -> layers.addAll(read.computeIfAbsent(c, this::read)));
    layers.add(commandLine);
    Path home = roots.home(around, config);
    return new Place(List.copyOf(layers), home, new ConcurrentHashMap<>());
  }

  private List<Layer> withPacks(List<Layer> layers) {
    if (addedPacks.isEmpty()) {
      return layers;
    }
    List<String> packs = new ArrayList<>(ResolvedSettings.settings(layers, "").packs());
    packs.addAll(addedPacks);
    List<Layer> all = new ArrayList<>(layers);
    all.add(layer(folder, Map.of("packs", packs), "command line"));
    return all;
  }

  private List<Layer> read(Path config) {
    Problems problems = Problems.gather();
    List<Layer> layers = new ConfigFile(folder, problems).read(config);
    problems.throwIfAny();
    return layers;
  }

  private static Layer layer(Path folder, Map<String, List<String>> values, String origin) {
    Map<String, Value> resolved = new TreeMap<>();
    values.forEach(
        (key, items) ->
            resolved.put(key, PathKeys.resolved(folder, key, new Value(items, origin))));
    return Layer.of(folder, resolved);
  }
}
