package reprint.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reprint.yaml.Mark;
import reprint.yaml.Problems;
import reprint.yaml.Yaml;

/**
 * The configuration for one document.
 *
 * @param file the document, absolute
 * @param source address of its original as far as known; "": unknown
 * @param layers from the weakest to the strongest
 * @param home the root of the repository, else the configuration's folder, else the working folder
 */
public record InForce(Path file, String source, List<Layer> layers, Path home) {
  private static final String RULES = "rules.";

  public InForce {
    layers = List.copyOf(layers);
  }

  /** The same once the address of the original is known, for overrides by {@code sources}. */
  public InForce withSource(String address) {
    return new InForce(file, address, layers, home);
  }

  /** All that was set, by flat key, with the place it comes from. */
  public SortedMap<String, Value> values() {
    SortedMap<String, Value> merged = new TreeMap<>();
    inForce().forEach(l -> merged.putAll(l.values()));
    return merged;
  }

  /** What was set under a key; empty: nothing. */
  public List<String> items(String key) {
    Value value = values().get(key);
    return value == null ? List.of() : value.items();
  }

  public Settings settings() {
    List<Settings.Ignore> ignores = inForce().stream().flatMap(l -> l.ignores().stream()).toList();
    return SettingsReader.read(values(), ignores);
  }

  /** Who names the original: {@code option} or {@code config}. */
  public String originalFoundBy() {
    Value original = values().get("original");
    boolean option = original != null && original.origin().equals("command line");
    return option ? "option" : "config";
  }

  /** The place of the {@code exclude} that leaves the file out; absent: it is checked. */
  public Optional<String> excluded() {
    return layers.stream()
        .filter(l -> l.excludes(file))
        .map(l -> l.values().get("exclude").origin())
        .findFirst();
  }

  /** The file as CI systems know it: from {@link #home}, with {@code /}. */
  public String repositoryPath() {
    Path path = file.startsWith(home) ? home.relativize(file) : file;
    return path.toString().replace('\\', '/');
  }

  /**
   * Refuses rules that do not exist: a misspelt one would silently have no effect.
   *
   * @param rules ids of all rules, former ones included
   * @param others what may be named like a rule
   * @throws reprint.yaml.YamlException with all mistakes
   */
  public void checkRules(Set<String> rules, Set<String> others) {
    Problems problems = Problems.gather();
    for (Layer layer : layers) {
      layer.values().forEach((key, value) -> checkRule(key, value.mark(), rules, others, problems));
      layer.ignores().forEach(i -> checkRule(RULES + i.rule(), i.mark(), rules, others, problems));
    }
    problems.throwIfAny();
  }

  private static void checkRule(
      String key, Mark mark, Set<String> rules, Set<String> others, Problems problems) {
    String rule = key.startsWith(RULES) ? key.substring(RULES.length()) : "";
    if (!rule.isEmpty() && !rules.contains(rule) && !others.contains(rule)) {
      Set<String> known = new TreeSet<>(rules);
      known.addAll(others);
      problems.add(mark, "there is no rule “" + rule + "”" + Yaml.suggestion(rule, known));
    }
  }

  /**
   * All that is said for the document, whatever its original's address: what is said for others
   * does not show here. Equal texts mean equal settings.
   */
  public String told() {
    return mayHold().map(Layer::told).collect(Collectors.joining("\n"));
  }

  /** The files and folders that may be read as originals of the document. */
  public Set<Path> originals() {
    return mayHold()
        .flatMap(l -> Stream.of(l.values().get("original"), l.values().get("originals")))
        .filter(Objects::nonNull)
        .flatMap(value -> value.items().stream())
        .map(Path::of)
        .collect(Collectors.toSet());
  }

  /** The suppressions that hold, if the address of the original fits. */
  public List<Settings.Ignore> ignores() {
    return mayHold().flatMap(l -> l.ignores().stream()).toList();
  }

  private Stream<Layer> mayHold() {
    return layers.stream().filter(l -> l.mayHoldFor(file));
  }

  private List<Layer> inForce() {
    return layers.stream().filter(l -> l.holdsFor(file, source)).toList();
  }
}
