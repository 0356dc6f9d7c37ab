package reprint.judge.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import reprint.catalog.Duties;
import reprint.judge.Pack;
import reprint.judge.Publisher;
import reprint.judge.Rule;
import reprint.yaml.Mark;
import reprint.yaml.Node;
import reprint.yaml.Problems;
import reprint.yaml.YamlFiles;

/** A folder with a {@code pack.yaml} and rule files. A pack reads nothing outside its folder. */
public final class PackFolder {
  private static final String PACK = "pack.yaml";
  private static final String SUFFIX = ".yaml";
  private static final List<String> KEYS =
      Stream.concat(Stream.of("name", "version", "license", "about"), PublisherParser.KEYS.stream())
          .toList();

  /** The packs whose rules have ids without a prefix. */
  private static final List<String> OWN = List.of("cc", "practice");

  private final Path folder;
  private final YamlFiles files;
  private final Problems problems;

  public PackFolder(Path folder, YamlFiles files, Problems problems) {
    this.folder = folder;
    this.files = files;
    this.problems = problems;
  }

  /**
   * Reads a choice of packs, in this order.
   *
   * @param rules the folder {@code rules/} of the distribution
   * @param packs names of packs in it, or folders of the user's own
   * @throws reprint.yaml.YamlException with every mistake in every file
   */
  public static List<Pack> all(Path rules, List<String> packs, Duties duties, YamlFiles files) {
    Problems problems = Problems.gather();
    List<Pack> read = new ArrayList<>();
    for (String pack : packs) {
      Path folder = pack.matches("[a-z0-9-]+") ? rules.resolve(pack) : Path.of(pack);
      for (Path found : find(folder, problems)) {
        read.add(new PackFolder(found, files, problems).read(duties));
      }
    }
    refuseTwins(read, problems);
    problems.throwIfAny();
    return read;
  }

  private static void refuseTwins(List<Pack> packs, Problems problems) {
    Map<String, Rule> seen = new LinkedHashMap<>();
    for (Pack pack : packs) {
      for (Rule rule : pack.rules()) {
        Rule first = seen.putIfAbsent(rule.id(), rule);
        if (first != null) {
          problems.add(
              rule.mark(), "the rule " + rule.id() + " is already in " + first.mark().path());
        }
      }
    }
  }

  /** The packs in a folder: itself, or each of its folders that is one. */
  public static List<Path> find(Path folder, Problems problems) {
    if (Files.isRegularFile(folder.resolve(PACK))) {
      return List.of(folder);
    }
    try (Stream<Path> inside = Files.list(folder)) {
      List<Path> packs =
          inside.filter(path -> Files.isRegularFile(path.resolve(PACK))).sorted().toList();
      if (packs.isEmpty()) {
        problems.add(file(folder), "this is not a rule pack, because there is no pack.yaml");
      }
      return packs;
    } catch (IOException e) {
      problems.add(file(folder), "this folder of rules does not exist");
      return List.of();
    }
  }

  /** The pack with all its rules that could be understood. */
  public Pack read(Duties duties) {
    Node about = files.read(folder.resolve(PACK), problems);
    problems.unknownKeys(about, KEYS);
    for (String key : List.of("name", "version", "license")) {
      if (about.text(key).isEmpty()) {
        problems.add(about, "the key “" + key + "” is missing");
      }
    }
    String name = about.text("name");
    Optional<Publisher> publisher = PublisherParser.parse(about, problems);
    List<Rule> rules = rules(name, OWN.contains(name) ? "" : name + "/", duties);
    if (publisher.isPresent()) {
      refuseDuties(rules);
    }
    return new Pack(
        name, about.text("version"), about.text("license"), about.text("about"), publisher, rules);
  }

  private List<Rule> rules(String name, String prefix, Duties duties) {
    List<Rule> rules = new ArrayList<>();
    for (Path file : ruleFiles()) {
      int before = problems.all().size();
      Node content = files.read(file, problems);
      if (content.isMapping()) {
        rules.add(RuleParser.parse(content, name(file), name, prefix, duties, problems));
      } else if (problems.all().size() == before) {
        problems.add(content, "expected a rule: id, about, level, require, message, fix");
      }
    }
    return rules;
  }

  private void refuseDuties(List<Rule> rules) {
    rules.stream()
        .filter(rule -> !rule.duty().isEmpty())
        .forEach(
            rule -> problems.add(rule.mark(), "a publisher's rule cannot have a licence's duty"));
  }

  private List<Path> ruleFiles() {
    String[] names = folder.toFile().list();
    if (names == null) {
      problems.add(file(folder), "cannot be read");
      return List.of();
    }
    Arrays.sort(names);
    List<Path> found = new ArrayList<>();
    for (String name : names) {
      Path file = folder.resolve(name);
      if (name.endsWith(SUFFIX) && !name.equals(PACK)) {
        found.add(file);
        if (leadsOut(file)) {
          problems.add(file(file), "is outside the folder of its pack");
          return List.of();
        }
      }
    }
    return found;
  }

  private boolean leadsOut(Path file) {
    try {
      return Files.isSymbolicLink(file) && !file.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException e) {
      return true; // to nowhere
    }
  }

  private static String name(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - SUFFIX.length());
  }

  private static Mark file(Path path) {
    return new Mark(path.toString(), 0, 0, 0, "");
  }
}
