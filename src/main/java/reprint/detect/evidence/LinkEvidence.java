package reprint.detect.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reprint.catalog.Catalog;
import reprint.catalog.License;
import reprint.detect.Evidence;
import reprint.detect.Subject;
import reprint.detect.name.Address;
import reprint.detect.name.LicenseName;
import reprint.detect.name.Match;
import reprint.read.Document;
import reprint.read.Link;
import reprint.text.Span;

/** What addresses in links, images and the head say, and what an image says in words. */
public final class LinkEvidence {
  private final AddressReader reader;
  private final BadgeWords badges;

  public LinkEvidence(Catalog catalog) {
    reader = new AddressReader(catalog);
    badges = new BadgeWords(catalog);
  }

  /** The addresses of notes speak where their marks stand, not in the list of notes. */
  public List<Occurrence> ofNotes(Document document) {
    List<Link> notes = new ArrayList<>(document.links());
    notes.removeIf(link -> link.kind() != Link.Kind.NOTE);
    return find(document, notes);
  }

  public List<Occurrence> find(Document document) {
    return find(document, document.links());
  }

  private List<Occurrence> find(Document document, List<Link> links) {
    List<Occurrence> occurrences = new ArrayList<>();
    Span whole = new Span(0, document.text().length());
    for (Link link : links) {
      Address address = reader.read(link.url());
      if (address != null) {
        Evidence evidence =
            new Evidence(kind(link, address), link.url(), "", link.span(), link.location());
        occurrences.add(
            new Occurrence(
                evidence,
                address.license(),
                null,
                address,
                link.group(),
                Subject.WORK,
                whole,
                link.kind() == Link.Kind.HEAD));
      } else if (link.kind() == Link.Kind.IMAGE) {
        alternative(link, whole, occurrences);
      }
    }
    occurrences.addAll(files(links, whole));
    return occurrences;
  }

  /** Badges that only the names of their files tell. Pages that show several are about licences. */
  private List<Occurrence> files(List<Link> links, Span whole) {
    Map<License, Occurrence> found = new HashMap<>();
    for (Link link : links) {
      License license = link.kind() == Link.Kind.IMAGE ? badges.ofFile(link.url()) : null;
      if (license != null && reader.read(link.url()) == null) {
        found.putIfAbsent(license, badge(link, link.url(), license, null, whole));
      }
    }
    return found.size() == 1 ? List.copyOf(found.values()) : List.of();
  }

  private void alternative(Link image, Span whole, List<Occurrence> occurrences) {
    for (Match found : badges.read(image)) {
      if (found.license() != null && !found.license().elements().isEmpty()) {
        occurrences.add(badge(image, image.text(), found.license(), found.name(), whole));
      }
    }
  }

  private static Occurrence badge(
      Link image, String says, License license, LicenseName name, Span whole) {
    Evidence evidence = new Evidence(Evidence.Kind.BADGE, says, "", image.span(), image.location());
    return new Occurrence(evidence, license, name, null, image.group(), Subject.WORK, whole, false);
  }

  private static Evidence.Kind kind(Link link, Address address) {
    boolean marked = link.rel().stream().anyMatch(LinkEvidence::isLicense);
    if (marked || link.kind() == Link.Kind.HEAD && link.rel().contains("copyright")) {
      return Evidence.Kind.LINK;
    }
    if (address.badge()) {
      return Evidence.Kind.BADGE;
    }
    return address.identifier() ? Evidence.Kind.IDENTIFIER : Evidence.Kind.URL;
  }

  /** {@code license}, and the same with the prefix of a vocabulary: {@code cc:license}. */
  private static boolean isLicense(String rel) {
    String name = rel.substring(Math.max(rel.lastIndexOf(':'), rel.lastIndexOf('.')) + 1);
    return name.equals("license") || name.equals("licence");
  }
}
