package reprint.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reprint.catalog.License;
import reprint.read.Document;
import reprint.read.Span;

/** Joins hits that show the same licence for the same thing. */
final class Joiner {
  private record Thing(Subject subject, Span scope) {}

  private final Document document;

  Joiner(Document document) {
    this.document = document;
  }

  /** Declarations of hits in the order of the file. */
  Declarations join(List<Hit> hits) {
    Map<Thing, List<Hit>> things = new LinkedHashMap<>();
    for (Hit hit : hits) {
      things
          .computeIfAbsent(new Thing(hit.subject(), hit.scope()), t -> new ArrayList<>())
          .add(hit);
    }
    List<Declaration> all = new ArrayList<>();
    things.forEach((thing, its) -> declarations(thing, its, all));
    all.sort(Comparator.comparingInt(d -> hits.indexOf(first(d, hits))));
    return new Declarations(all, List.of(), List.of(), List.of());
  }

  private static Hit first(Declaration declaration, List<Hit> hits) {
    Evidence evidence = declaration.evidence().get(0);
    return hits.stream().filter(h -> h.evidence() == evidence).findFirst().orElseThrow();
  }

  private void declarations(Thing thing, List<Hit> hits, List<Declaration> all) {
    Map<License, List<Hit>> byLicense = new LinkedHashMap<>();
    List<Hit> exactFirst = new ArrayList<>(hits);
    exactFirst.sort(Comparator.comparingInt(Joiner::vagueness));
    for (Hit hit : exactFirst) {
      License license = nearest(hit, byLicense);
      byLicense.computeIfAbsent(license, l -> new ArrayList<>()).add(hit);
    }
    byLicense.forEach(
        (license, its) -> {
          its.sort(Comparator.comparingInt(hits::indexOf));
          List<Evidence> evidence = its.stream().map(Hit::evidence).toList();
          all.add(
              new Declaration(license, thing.subject(), 0.9, evidence, thing.scope(), List.of()));
        });
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

  /** The licence already declared that the hit fits, the nearest in the text; else its own. */
  private static License nearest(Hit hit, Map<License, List<Hit>> byLicense) {
    return byLicense.entrySet().stream()
        .filter(e -> hit.fits(e.getKey()))
        .min(Comparator.comparingInt(e -> distance(hit, e.getValue())))
        .map(Map.Entry::getKey)
        .orElse(hit.license());
  }

  private static int distance(Hit hit, List<Hit> others) {
    return others.stream().mapToInt(o -> Math.abs(o.offset() - hit.offset())).min().orElse(0);
  }
}
