package reprint.detect.join;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reprint.catalog.License;
import reprint.detect.Subject;
import reprint.detect.evidence.Occurrence;
import reprint.text.Span;

/** Joins occurrences that show the same licence for the same thing. */
public final class EvidenceGrouper {
  /** In the order of the file; files beside it come last. */
  private static final Comparator<Occurrence> BY_PLACE =
      Comparator.comparing((Occurrence o) -> o.origin().isFile())
          .thenComparingInt(o -> o.evidence().location().line())
          .thenComparingInt(o -> o.evidence().location().column())
          .thenComparingInt(Occurrence::offset);

  /** The things that occurrences cover. */
  private record Thing(Subject subject, Span scope) {}

  private EvidenceGrouper() {}

  /** Groups of occurrences, in the order of their first in the file. */
  public static List<EvidenceGroup> join(List<Occurrence> found) {
    List<Occurrence> occurrences = found.stream().sorted(BY_PLACE).toList();
    Map<Thing, List<Occurrence>> things = new LinkedHashMap<>();
    for (Occurrence occurrence : occurrences) {
      Thing thing = new Thing(occurrence.subject(), occurrence.scope());
      things.computeIfAbsent(thing, t -> new ArrayList<>()).add(occurrence);
    }
    Map<Occurrence, Integer> order = new java.util.IdentityHashMap<>();
    occurrences.forEach(h -> order.put(h, order.size()));
    List<EvidenceGroup> all = new ArrayList<>();
    things.forEach((thing, its) -> all.addAll(groups(thing, its, order)));
    all.sort(Comparator.comparingInt(j -> order.get(j.occurrences().get(0))));
    return all;
  }

  private static List<EvidenceGroup> groups(
      Thing thing, List<Occurrence> occurrences, Map<Occurrence, Integer> order) {
    Map<License, List<Occurrence>> byLicense = new LinkedHashMap<>();
    List<Occurrence> exactFirst = new ArrayList<>(occurrences);
    exactFirst.sort(Comparator.comparingInt(EvidenceGrouper::vagueness));
    for (Occurrence occurrence : exactFirst) {
      License license = nearest(occurrence, byLicense);
      byLicense.computeIfAbsent(license, l -> new ArrayList<>()).add(occurrence);
    }
    List<EvidenceGroup> groups = new ArrayList<>();
    byLicense.forEach(
        (license, its) -> {
          its.sort(Comparator.comparingInt(order::get));
          groups.add(new EvidenceGroup(license, thing.subject(), thing.scope(), its));
        });
    return groups;
  }

  /** 0: nothing is left open. */
  private static int vagueness(Occurrence occurrence) {
    License license = occurrence.license();
    if (license.isFamily()) {
      return license.elements().isEmpty() ? 4 : 3;
    }
    if (!license.jurisdiction().isEmpty()) {
      return 0;
    }
    return occurrence.tellsPort() ? 1 : 2;
  }

  /** The nearest licence already found that the occurrence matches; else its own. */
  private static License nearest(Occurrence occurrence, Map<License, List<Occurrence>> byLicense) {
    License nearest = occurrence.license();
    int least = Integer.MAX_VALUE;
    for (Map.Entry<License, List<Occurrence>> entry : byLicense.entrySet()) {
      if (occurrence.fits(entry.getKey())) {
        int distance = distance(occurrence, entry.getValue());
        if (distance < least) {
          least = distance;
          nearest = entry.getKey();
        }
      }
    }
    return nearest;
  }

  /** To the last of them that was found, to save time. */
  private static int distance(Occurrence occurrence, List<Occurrence> others) {
    int first = Math.abs(others.get(0).offset() - occurrence.offset());
    return Math.min(first, Math.abs(others.get(others.size() - 1).offset() - occurrence.offset()));
  }
}
