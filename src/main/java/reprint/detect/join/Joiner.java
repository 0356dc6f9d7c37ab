package reprint.detect.join;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reprint.catalog.License;
import reprint.detect.Subject;
import reprint.detect.evidence.Hit;
import reprint.text.Span;

/** Joins hits that show the same licence for the same thing. */
public final class Joiner {
  /** What hits speak of. */
  private record Thing(Subject subject, Span scope) {}

  private Joiner() {}

  /** Groups of hits, in the order of their first; {@code hits} are in the order of the file. */
  public static List<Joined> join(List<Hit> hits) {
    Map<Thing, List<Hit>> things = new LinkedHashMap<>();
    for (Hit hit : hits) {
      Thing thing = new Thing(hit.subject(), hit.scope());
      things.computeIfAbsent(thing, t -> new ArrayList<>()).add(hit);
    }
    Map<Hit, Integer> order = new java.util.IdentityHashMap<>();
    hits.forEach(h -> order.put(h, order.size()));
    List<Joined> all = new ArrayList<>();
    things.forEach((thing, its) -> all.addAll(groups(thing, its, order)));
    all.sort(Comparator.comparingInt(j -> order.get(j.hits().get(0))));
    return withoutTalkOfDeclared(all);
  }

  private static List<Joined> groups(Thing thing, List<Hit> hits, Map<Hit, Integer> order) {
    Map<License, List<Hit>> byLicense = new LinkedHashMap<>();
    List<Hit> exactFirst = new ArrayList<>(hits);
    exactFirst.sort(Comparator.comparingInt(Joiner::vagueness));
    for (Hit hit : exactFirst) {
      License license = nearest(hit, byLicense);
      byLicense.computeIfAbsent(license, l -> new ArrayList<>()).add(hit);
    }
    List<Joined> groups = new ArrayList<>();
    byLicense.forEach(
        (license, its) -> {
          its.sort(Comparator.comparingInt(order::get));
          groups.add(new Joined(license, thing.subject(), thing.scope(), its));
        });
    return groups;
  }

  /** 0: nothing is left open. */
  private static int vagueness(Hit hit) {
    License license = hit.license();
    if (license.isFamily()) {
      return license.elements().isEmpty() ? 4 : 3;
    }
    if (!license.jurisdiction().isEmpty()) {
      return 0;
    }
    return hit.tellsPort() ? 1 : 2;
  }

  /** The licence already found that the hit fits, the nearest in the text; else its own. */
  private static License nearest(Hit hit, Map<License, List<Hit>> byLicense) {
    License nearest = hit.license();
    int least = Integer.MAX_VALUE;
    for (Map.Entry<License, List<Hit>> entry : byLicense.entrySet()) {
      if (hit.fits(entry.getKey())) {
        int distance = distance(hit, entry.getValue());
        if (distance < least) {
          least = distance;
          nearest = entry.getKey();
        }
      }
    }
    return nearest;
  }

  /** To the last of them that was found, for the sake of time. */
  private static int distance(Hit hit, List<Hit> others) {
    int first = Math.abs(others.get(0).offset() - hit.offset());
    return Math.min(first, Math.abs(others.get(others.size() - 1).offset() - hit.offset()));
  }

  private static List<Joined> withoutTalkOfDeclared(List<Joined> all) {
    return all.stream().filter(j -> !isTalk(all, j)).toList();
  }

  /**
   * Whether a group adds nothing: a mention of Creative Commons as such or of what is declared
   * anyway, a page's footer that has the article's licence without its version.
   */
  private static boolean isTalk(List<Joined> all, Joined group) {
    return switch (group.subject()) {
      case MENTION ->
          group.hits().get(0).saysNothing()
              || all.stream().anyMatch(o -> o.subject() != Subject.MENTION && says(o, group));
      case SITE ->
          group.license().isFamily()
              && all.stream().anyMatch(o -> o.subject() == Subject.WORK && says(o, group));
      default -> false;
    };
  }

  private static boolean says(Joined other, Joined group) {
    return group.hits().stream().allMatch(h -> h.fits(other.license()));
  }
}
