package reprint.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import reprint.catalog.Catalog;
import reprint.read.Document;

/** Finds which Creative Commons licences a document declares. Safe to share between threads. */
public final class LicenseDetector {
  private final TextHits text;
  private final LinkHits links;
  private final PropertyHits properties;
  private final Phrases phrases;

  /** A detector for the licences of {@code catalog}. */
  public LicenseDetector(Catalog catalog) {
    text = new TextHits(catalog);
    links = new LinkHits(catalog);
    phrases = new Phrases(catalog);
    properties = new PropertyHits(catalog, phrases);
  }

  /** All that {@code document} says about licences; nothing outside of it is looked at. */
  public Declarations detect(Document document) {
    List<Hit> hits = new ArrayList<>(links.ofNotes(document));
    hits.addAll(text.find(document));
    hits.addAll(links.find(document));
    hits.addAll(properties.find(document));
    List<Hit> distinct = SamePlace.once(hits);
    List<Hit> told = new ArrayList<>();
    Subjects subjects = new Subjects(document, distinct, phrases);
    distinct.forEach(h -> told.add(subjects.tell(h)));
    told.sort(
        Comparator.comparingInt((Hit h) -> h.evidence().location().line())
            .thenComparingInt(h -> h.evidence().location().column())
            .thenComparingInt(Hit::offset));
    return new Joiner(document).join(told);
  }
}
