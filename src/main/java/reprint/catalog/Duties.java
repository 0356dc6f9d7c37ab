package reprint.catalog;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import reprint.yaml.Node;
import reprint.yaml.Problems;
import reprint.yaml.YamlFiles;

/**
 * Which licence has which duty, and in which clause. A family (a licence without version) has a
 * duty if all its licences have it.
 *
 * @param all in the order of {@code rules/catalog/duties.yaml}
 * @param portsLikeUnported such as {@code 3.0-DE}: for other ports only the section is cited, since
 *     their clauses were not read
 * @param compatible by the id of a ShareAlike licence, the licences of others that it permits for
 *     adaptations
 * @param catalog to know a family's members
 */
public record Duties(
    List<Duty> all,
    Set<String> portsLikeUnported,
    Map<String, Set<String>> compatible,
    Catalog catalog) {
  /** The family that stands for all licences. */
  private static final String ANY = "CC";

  public Duties {
    all = List.copyOf(all);
    portsLikeUnported = Set.copyOf(portsLikeUnported);
    compatible = Map.copyOf(compatible);
  }

  /**
   * The duties of a {@code rules} folder.
   *
   * @throws reprint.yaml.YamlException with every mistake in the file
   */
  public static Duties load(Path rules, Catalog catalog) {
    Path file = rules.resolve("catalog/duties.yaml");
    Problems problems = Problems.gather();
    Node content = YamlFiles.in(rules).read(file, problems);
    Duties duties =
        new Duties(
            DutyParser.parse(content, problems),
            DutyParser.ports(content),
            DutyParser.compatible(content),
            catalog);
    problems.throwIfAny();
    return duties;
  }

  public Optional<Duty> find(String id) {
    return all.stream().filter(duty -> duty.id().equals(id)).findFirst();
  }

  /** The ids of all duties that {@code license} has. */
  public Set<String> of(License license) {
    return all.stream()
        .filter(duty -> !clause(duty, license).isEmpty())
        .map(Duty::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The clause of a licence; of a family each clause with its versions; "": no such duty. */
  public String clause(String id, License license) {
    return find(id).map(duty -> clause(duty, license)).orElse("");
  }

  /**
   * Whether an adaptation of a ShareAlike work may be published under another licence.
   *
   * @param id of that licence
   * @return empty if it cannot be decided: a version is missing, or it is no licence of the
   *     catalogue
   */
  public Optional<Boolean> permitsAdaptation(License work, String id) {
    if (compatible.getOrDefault(work.id(), Set.of()).contains(id)) {
      return Optional.of(true);
    }
    return license(id)
        .filter(license -> !work.isFamily())
        .map(license -> ShareAlike.permits(work, license));
  }

  /** The licence of an id, in any case; no family. */
  public Optional<License> license(String id) {
    return catalog.byId(id).filter(license -> !license.isFamily());
  }

  /** The licences that a family may stand for; of a licence itself. */
  public List<License> members(License license) {
    if (!license.isFamily()) {
      return List.of(license);
    }
    boolean isAny = license.id().equals(ANY);
    return catalog.all().stream()
        .filter(member -> isAny || member.elements().equals(license.elements()))
        .filter(member -> Duty.isCommon(member.unit()))
        .toList();
  }

  private String clause(Duty duty, License license) {
    if (!license.isFamily()) {
      return single(duty, license);
    }
    Map<String, Set<String>> versions = new LinkedHashMap<>();
    for (License member : members(license)) {
      String clause = single(duty, member);
      if (clause.isEmpty()) {
        return "";
      }
      if (member.jurisdiction().isEmpty()) {
        versions.computeIfAbsent(clause, key -> new TreeSet<>()).add(member.version());
      }
    }
    return versions.size() == 1
        ? versions.keySet().iterator().next()
        : versions.entrySet().stream()
            .map(entry -> entry.getKey() + " (" + String.join(", ", entry.getValue()) + ")")
            .collect(Collectors.joining(", "));
  }

  private String single(Duty duty, License license) {
    String clause = duty.clause(license);
    String port = license.version() + "-" + license.jurisdiction();
    boolean isRead =
        license.jurisdiction().isEmpty() || portsLikeUnported.contains(port) || duty.knows(license);
    return isRead ? clause : clause.replaceFirst("\\(.*", "");
  }
}
