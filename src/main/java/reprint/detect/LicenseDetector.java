package reprint.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import reprint.catalog.Catalog;
import reprint.detect.Declarations.Address;
import reprint.detect.evidence.Deduplicator;
import reprint.detect.evidence.FileEvidence;
import reprint.detect.evidence.IconEvidence;
import reprint.detect.evidence.LinkEvidence;
import reprint.detect.evidence.Occurrence;
import reprint.detect.evidence.PropertyEvidence;
import reprint.detect.evidence.RepetitionLimit;
import reprint.detect.evidence.TextEvidence;
import reprint.detect.join.Addresses;
import reprint.detect.join.Confidence;
import reprint.detect.join.Conflicts;
import reprint.detect.join.DualLicensing;
import reprint.detect.join.EvidenceGroup;
import reprint.detect.join.EvidenceGrouper;
import reprint.detect.subject.Footers;
import reprint.detect.subject.MentionFilter;
import reprint.detect.subject.SubjectClassifier;
import reprint.detect.words.CreditWords;
import reprint.detect.words.OtherLicenses;
import reprint.detect.words.Phrases;
import reprint.read.Companion;
import reprint.read.Document;
import reprint.read.Property;

/** Finds which Creative Commons licences a document declares. Safe to share between threads. */
public final class LicenseDetector {
  private static final Comparator<Occurrence> BY_PLACE =
      Comparator.comparingInt((Occurrence h) -> h.evidence().location().line())
          .thenComparingInt(h -> h.evidence().location().column())
          .thenComparingInt(Occurrence::offset);

  private final TextEvidence text;
  private final LinkEvidence links;
  private final PropertyEvidence properties;
  private final FileEvidence files;
  private final IconEvidence icons;
  private final Phrases phrases;
  private final CreditWords words;
  private final OtherLicenses others;
  private final DualLicensing choices;
  private final Confidence confidence;

  /** A detector for the licences of {@code catalog}. */
  public LicenseDetector(Catalog catalog) {
    phrases = new Phrases(catalog);
    words = new CreditWords(catalog);
    text = new TextEvidence(catalog);
    links = new LinkEvidence(catalog);
    properties = new PropertyEvidence(catalog, phrases);
    files = new FileEvidence(text);
    icons = new IconEvidence(catalog);
    others = new OtherLicenses(catalog, phrases);
    choices = new DualLicensing(others, phrases);
    confidence = new Confidence(catalog);
  }

  /** All that {@code document} says about licences; nothing outside of it is looked at. */
  public Declarations detect(Document document) {
    return detect(document, List.of());
  }

  /**
   * The licences that a file without text declares in its metadata: a picture, for example.
   *
   * @param path as the user knows the file
   */
  public List<Declaration> detect(String path, List<Property> metadata) {
    return detect(Document.ofMetadata(path, metadata)).all();
  }

  /** All that {@code document} and the files beside it say about its licence. */
  public Declarations detect(Document document, List<Companion> companions) {
    List<Occurrence> occurrences = new ArrayList<>(links.ofNotes(document));
    occurrences.addAll(text.find(document));
    occurrences.addAll(links.find(document));
    occurrences.addAll(properties.find(document));
    occurrences = icons.merge(document, occurrences);
    if (occurrences.isEmpty() && companions.isEmpty()) {
      return Declarations.NONE;
    }
    List<Occurrence> distinct =
        Deduplicator.merge(document, RepetitionLimit.apply(document, occurrences));
    List<Address> unknown = Addresses.unknown(distinct);
    List<Address> odd = Addresses.odd(distinct);
    distinct.removeIf(h -> h.license() == null);
    List<Occurrence> told = new ArrayList<>();
    SubjectClassifier subjects = new SubjectClassifier(document, distinct, phrases, words, icons);
    distinct.forEach(h -> told.add(subjects.classify(h)));
    List<Occurrence> kept = MentionFilter.apply(document, told, phrases, others);
    List<Occurrence> settled = new ArrayList<>(new Footers(document).settle(kept));
    settled.sort(BY_PLACE);
    settled.addAll(files.find(document, companions, settled));
    List<EvidenceGroup> joined = EvidenceGrouper.join(settled);
    List<Declaration> all = declarations(document, joined);
    return new Declarations(all, Conflicts.find(document, joined, all), unknown, odd);
  }

  private List<Declaration> declarations(Document document, List<EvidenceGroup> joined) {
    List<Declaration> all = new ArrayList<>();
    for (EvidenceGroup group : joined) {
      all.add(
          new Declaration(
              group.license(),
              group.subject(),
              confidence.of(group),
              group.occurrences().stream().map(Occurrence::evidence).toList(),
              group.scope(),
              choices.of(document, group, joined)));
    }
    return all;
  }
}
