package reprint.detect.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reprint.catalog.Catalog;
import reprint.catalog.License;
import reprint.detect.Evidence;
import reprint.detect.name.Address;
import reprint.detect.name.LicenseName;
import reprint.detect.name.Match;
import reprint.read.Companion;
import reprint.read.Document;
import reprint.read.Link;

/** Reads addresses in links, images and the head, and the words of images. */
public final class LinkEvidence implements EvidenceSource {
  private final AddressReader reader;
  private final BadgeWords badges;

  public LinkEvidence(Catalog catalog) {
    reader = new AddressReader(catalog);
    badges = new BadgeWords(catalog);
  }

  /** The addresses of notes count at their marks, not in the list of notes. */
  public void collectNotes(
      Document document, List<Companion> companions, List<Occurrence> occurrences) {
    List<Link> notes = new ArrayList<>(document.links());
    notes.removeIf(link -> link.kind() != Link.Kind.NOTE);
    collect(document, notes, occurrences);
  }

  @Override
  public void collect(Document document, List<Companion> companions, List<Occurrence> occurrences) {
    collect(document, document.links(), occurrences);
  }

  private void collect(Document document, Collection<Link> links, List<Occurrence> occurrences) {
    for (Link link : links) {
      Address address = reader.read(link.url());
      if (address != null) {
        occurrences.add(occurrence(document, link, address));
      } else if (link.kind() == Link.Kind.IMAGE) {
        alternative(document, link, occurrences);
      }
    }
    occurrences.addAll(files(document, links));
  }

  private static Occurrence occurrence(Document document, Link link, Address address) {
    return Occurrence.found(
        document,
        new Evidence(kind(link, address), link.url(), "", link.span(), link.location()),
        address.license(),
        null,
        address,
        link.group(),
        link.kind() == Link.Kind.HEAD ? Origin.HEAD : Origin.TEXT);
  }

  /**
   * Badges that only the names of their files identify. Pages that show several are about licences.
   */
  private List<Occurrence> files(Document document, Collection<Link> links) {
    Map<License, Occurrence> found = new HashMap<>();
    for (Link link : links) {
      License license = link.kind() == Link.Kind.IMAGE ? badges.ofFile(link.url()) : null;
      if (license != null && reader.read(link.url()) == null) {
        found.putIfAbsent(license, badge(document, link, link.url(), license, null));
      }
    }
    return found.size() == 1 ? List.copyOf(found.values()) : List.of();
  }

  private void alternative(Document document, Link image, List<Occurrence> occurrences) {
    for (String words : image.text().split("\n")) {
      for (Match found : badges.read(words)) {
        if (found.license() != null && !found.license().elements().isEmpty()) {
          occurrences.add(badge(document, image, words, found.license(), found.name()));
        }
      }
    }
  }

  private static Occurrence badge(
      Document document, Link image, String says, License license, LicenseName name) {
    Evidence evidence = new Evidence(Evidence.Kind.BADGE, says, "", image.span(), image.location());
    return Occurrence.found(document, evidence, license, name, null, image.group(), Origin.TEXT);
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
