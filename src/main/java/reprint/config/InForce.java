package reprint.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import reprint.yaml.Mark;
import reprint.yaml.Problems;
import reprint.yaml.Yaml;

/**
 * The configuration for one document.
 *
 * @param file the document, absolute
 * @param source address of its original as far as known; "": unknown
 * @param layers all of the configuration, from the weakest to the strongest
 * @param said what those say that may hold for the document
 * @param home the root of the repository, else the configuration's folder, else the working folder
 */
public record InForce(Path file, String source, List<Layer> layers, Said said, Path home) {
  private static final String RULES = "rules.";

  public InForce {
    layers = List.copyOf(layers);
  }

  /** The same once the address of the original is known, for overrides by {@code sources}. */
  public InForce withSource(String address) {
    return new InForce(file, address, layers, said, home);
  }

  /** All that was set, by flat key, with the place it comes from. */
  public SortedMap<String, Value> values() {
    return Said.values(said.layers(), source);
  }

  /** What was set under a key; empty: nothing. */
  public List<String> items(String key) {
    Value value = values().get(key);
    return value == null ? List.of() : value.items();
  }

  public Settings settings() {
    return source.isEmpty() ? said.settings() : Said.settings(said.layers(), source);
  }

  /** Who names the original: {@code option} or {@code config}. */
  public String originalFoundBy() {
    Value original = values().get("original");
    boolean option = original != null && original.origin().equals("command line");
    return option ? "option" : "config";
  }

  /**
   * Why the file is skipped: the place of an {@code exclude}, or its folder of originals; absent:
   * it is checked.
   */
  public Optional<String> excluded() {
    for (Layer layer : layers) {
      if (layer.excludes(file)) {
        return Optional.of(layer.values().get("exclude").origin());
      }
    }
    return said.settings().originals().contains(file)
        ? Optional.of("a folder of originals")
        : Optional.empty();
  }

  /** The file as CI systems know it: from {@link #home}, with {@code /}. */
  public String repositoryPath() {
    Path path = file.startsWith(home) ? home.relativize(file) : file;
    return path.toString().replace('\\', '/');
  }

  /**
   * Rejects unknown rules, because a misspelt one would silently have no effect.
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
      problems.add(mark, "unknown rule “" + rule + "”" + Yaml.suggestion(rule, known));
    }
  }

  /**
   * All that is said for the document, whatever its original's address: what is said for others
   * does not show here. Equal texts mean equal settings.
   */
  public String told() {
    return said.told();
  }

  /** The files and folders that may be read as originals of the document. */
  public Set<Path> originals() {
    return said.originals();
  }

  /** The suppressions that hold, if the address of the original fits. */
  public List<Settings.Ignore> ignores() {
    return said.ignores();
  }
}
