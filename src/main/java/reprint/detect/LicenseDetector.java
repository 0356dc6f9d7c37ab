package reprint.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import reprint.catalog.Catalog;
import reprint.detect.Declarations.Address;
import reprint.detect.evidence.Crowds;
import reprint.detect.evidence.ElementIcons;
import reprint.detect.evidence.FileHits;
import reprint.detect.evidence.Hit;
import reprint.detect.evidence.LinkHits;
import reprint.detect.evidence.PropertyHits;
import reprint.detect.evidence.SamePlace;
import reprint.detect.evidence.TextHits;
import reprint.detect.join.Addresses;
import reprint.detect.join.Choices;
import reprint.detect.join.Confidence;
import reprint.detect.join.Conflicts;
import reprint.detect.join.Joined;
import reprint.detect.join.Joiner;
import reprint.detect.subject.Footers;
import reprint.detect.subject.Remarks;
import reprint.detect.subject.Subjects;
import reprint.detect.words.CreditWords;
import reprint.detect.words.OtherLicenses;
import reprint.detect.words.Phrases;
import reprint.read.Companion;
import reprint.read.Document;

/** Finds which Creative Commons licences a document declares. Safe to share between threads. */
public final class LicenseDetector {
  private static final Comparator<Hit> BY_PLACE =
      Comparator.comparingInt((Hit h) -> h.evidence().location().line())
          .thenComparingInt(h -> h.evidence().location().column())
          .thenComparingInt(Hit::offset);

  private final TextHits text;
  private final LinkHits links;
  private final PropertyHits properties;
  private final FileHits files;
  private final ElementIcons icons;
  private final Phrases phrases;
  private final CreditWords words;
  private final OtherLicenses others;
  private final Choices choices;
  private final Confidence confidence;

  /** A detector for the licences of {@code catalog}. */
  public LicenseDetector(Catalog catalog) {
    phrases = new Phrases(catalog);
    words = new CreditWords(catalog);
    text = new TextHits(catalog);
    links = new LinkHits(catalog);
    properties = new PropertyHits(catalog, phrases);
    files = new FileHits(text);
    icons = new ElementIcons(catalog);
    others = new OtherLicenses(catalog, phrases);
    choices = new Choices(others, phrases);
    confidence = new Confidence(catalog);
  }

  /** All that {@code document} says about licences; nothing outside of it is looked at. */
  public Declarations detect(Document document) {
    return detect(document, List.of());
  }

  /** All that {@code document} and the files beside it say about its licence. */
  public Declarations detect(Document document, List<Companion> companions) {
    List<Hit> hits = new ArrayList<>(links.ofNotes(document));
    hits.addAll(text.find(document));
    hits.addAll(links.find(document));
    hits.addAll(properties.find(document));
    hits = icons.heard(document, hits);
    if (hits.isEmpty() && companions.isEmpty()) {
      return Declarations.NONE;
    }
    List<Hit> distinct = SamePlace.once(document, Crowds.thinned(document, hits));
    List<Address> unknown = Addresses.unknown(distinct);
    List<Address> odd = Addresses.odd(distinct);
    distinct.removeIf(h -> h.license() == null);
    List<Hit> told = new ArrayList<>();
    Subjects subjects = new Subjects(document, distinct, phrases, words, icons);
    distinct.forEach(h -> told.add(subjects.tell(h)));
    List<Hit> kept = Remarks.leftOut(document, told, phrases, others);
    List<Hit> settled = new ArrayList<>(new Footers(document).settle(kept));
    settled.sort(BY_PLACE);
    settled.addAll(files.find(document, companions, settled));
    List<Joined> joined = Joiner.join(settled);
    List<Declaration> all = declarations(document, joined);
    return new Declarations(all, Conflicts.find(document, joined, all), unknown, odd);
  }

  private List<Declaration> declarations(Document document, List<Joined> joined) {
    List<Declaration> all = new ArrayList<>();
    for (Joined group : joined) {
      all.add(
          new Declaration(
              group.license(),
              group.subject(),
              confidence.of(group),
              group.hits().stream().map(Hit::evidence).toList(),
              group.scope(),
              choices.of(document, group, joined)));
    }
    return all;
  }
}
