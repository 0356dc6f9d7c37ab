package reprint.credit.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import reprint.catalog.License;
import reprint.credit.Mention;
import reprint.detect.Declaration;
import reprint.detect.Evidence;
import reprint.detect.Subject;
import reprint.read.Link;
import reprint.read.Location;

/** Which declarations a work has, and where readers can follow a link to its licence. */
public final class LicenseLinks {
  private LicenseLinks() {}

  /** The declarations of the article: its own, else those of the site around it. */
  public static List<Declaration> ofArticle(List<Declaration> all) {
    List<Declaration> own = of(all, Subject.WORK);
    return own.isEmpty() ? of(all, Subject.SITE) : own;
  }

  /** The declarations for a subject, the one with the most duties first. */
  static List<Declaration> of(List<Declaration> all, Subject subject) {
    return strictestFirst(all.stream().filter(d -> d.subject() == subject).toList());
  }

  /** The governing declaration first: the strictest, among equals the first in the file. */
  public static List<Declaration> strictestFirst(List<Declaration> declarations) {
    return declarations.stream()
        .sorted(Comparator.comparing(Declaration::license, strictest()))
        .toList();
  }

  /** More of NC, ND and SA is stricter; ND alone is stricter than SA alone. */
  private static Comparator<License> strictest() {
    return Comparator.<License>comparingInt(l -> l.elements().contains("ND") ? 0 : 1)
        .thenComparingInt(l -> -l.elements().size());
  }

  /** The first visible link to the licence of one of {@code declarations}. */
  public static Optional<Mention> link(CreditContext reading, List<Declaration> declarations) {
    Map<String, Set<Location>> stated = new LinkedHashMap<>();
    for (Declaration declaration : withMentions(reading, declarations)) {
      for (Evidence evidence : declaration.evidence()) {
        if (evidence.kind() == Evidence.Kind.URL || evidence.kind() == Evidence.Kind.LINK) {
          stated.computeIfAbsent(evidence.text(), a -> new HashSet<>()).add(evidence.location());
        }
      }
    }
    return Stream.concat(to(stated.keySet(), reading), at(stated, reading))
        .min(Comparator.comparingInt(l -> l.span().offset()))
        .map(l -> new Mention(l.text(), l.url(), l.span(), l.location()));
  }

  private static Stream<Link> to(Set<String> addresses, CreditContext reading) {
    return addresses.stream().map(reading.links()::firstTo).filter(Objects::nonNull);
  }

  /** Links at the places of addresses that are written differently than in the link. */
  private static Stream<Link> at(Map<String, Set<Location>> stated, CreditContext reading) {
    return stated.values().stream()
        .flatMap(Set::stream)
        .distinct()
        .flatMap(place -> reading.links().at(place).stream())
        .filter(l -> leadsToLicense(l, stated.keySet()));
  }

  /** The licence's address in a field that a template turns into the picture's link. */
  public static Optional<Mention> field(List<Declaration> declarations) {
    return declarations.stream()
        .flatMap(d -> d.evidence().stream())
        .filter(e -> e.kind() == Evidence.Kind.METADATA && Addresses.isPage(e.text()))
        .findFirst()
        .map(e -> new Mention("", e.text(), e.span(), e.location()));
  }

  /** An address at the end of a pasted licence text declares nothing, but readers can follow it. */
  private static List<Declaration> withMentions(
      CreditContext reading, List<Declaration> declarations) {
    Set<String> ids = new HashSet<>();
    declarations.forEach(d -> ids.add(d.license().id()));
    List<Declaration> all = new ArrayList<>(declarations);
    ids.forEach(id -> all.addAll(reading.licenses().mentions(id)));
    return all;
  }

  private static boolean leadsToLicense(Link link, Set<String> addresses) {
    return addresses.stream().anyMatch(a -> link.url().contains(a) || a.contains(link.url()));
  }
}
