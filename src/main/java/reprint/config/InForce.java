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
 * @param resolved the settings of the layers that may apply to the document
 * @param home the root of the repository, else the configuration's folder, else the working folder
 */
public record InForce(
    Path file, String source, List<Layer> layers, ResolvedSettings resolved, Path home) {
  private static final String RULES = "rules.";

  public InForce {
    layers = List.copyOf(layers);
  }

  /** The same after the address of the original is known, for overrides by {@code sources}. */
  public InForce withSource(String address) {
    return new InForce(file, address, layers, resolved, home);
  }

  /** All values by flat key, each with its origin. */
  public SortedMap<String, Value> values() {
    return ResolvedSettings.values(resolved.layers(), source);
  }

  /** The values of a key; empty if it is not set. */
  public List<String> items(String key) {
    Value value = values().get(key);
    return value == null ? List.of() : value.items();
  }

  public Settings settings() {
    return source.isEmpty()
        ? resolved.settings()
        : ResolvedSettings.settings(resolved.layers(), source);
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
    return resolved.settings().originals().contains(file)
        ? Optional.of("a folder of originals")
        : Optional.empty();
  }

  /** The file as CI systems know it: from {@link #home}, with {@code /}. */
  public String repositoryPath() {
    Path path = file.startsWith(home) ? home.relativize(file) : file;
    return path.toString().replace('\\', '/');
  }

  /**
   * Rejects unknown rules, because a misspelt id would silently have no effect.
   *
   * @param rules ids of all rules, including former ones
   * @param others further names allowed in place of a rule's
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
   * Everything set for the document, whatever its original's address, as text; settings for other
   * documents are left out. Equal texts mean equal settings.
   */
  public String text() {
    return resolved.text();
  }

  /** The files and folders that may be read as originals of the document. */
  public Set<Path> originals() {
    return resolved.originals();
  }

  /** The suppressions that apply, if the address of the original matches. */
  public List<Settings.Ignore> ignores() {
    return resolved.ignores();
  }
}
