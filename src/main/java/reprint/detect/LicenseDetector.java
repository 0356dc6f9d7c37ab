package reprint.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import reprint.catalog.Catalog;
import reprint.detect.evidence.Deduplicator;
import reprint.detect.evidence.EvidenceSource;
import reprint.detect.evidence.FileEvidence;
import reprint.detect.evidence.IconEvidence;
import reprint.detect.evidence.LinkEvidence;
import reprint.detect.evidence.Occurrence;
import reprint.detect.evidence.PropertyEvidence;
import reprint.detect.evidence.TextEvidence;
import reprint.detect.join.Confidence;
import reprint.detect.join.Conflicts;
import reprint.detect.join.DualLicensing;
import reprint.detect.join.EvidenceGroup;
import reprint.detect.join.EvidenceGrouper;
import reprint.detect.name.Address;
import reprint.detect.subject.SubjectClassifier;
import reprint.detect.words.OtherLicenses;
import reprint.detect.words.Phrases;
import reprint.read.Companion;
import reprint.read.Document;
import reprint.read.Property;

/** Finds which Creative Commons licences a document declares. Safe to share between threads. */
public final class LicenseDetector {
  private final List<EvidenceSource> sources;
  private final SubjectClassifier subjects;
  private final DualLicensing choices;
  private final Confidence confidence;

  /** A detector for the licences of {@code catalog}. */
  public LicenseDetector(Catalog catalog) {
    Phrases phrases = new Phrases(catalog);
    TextEvidence text = new TextEvidence(catalog);
    LinkEvidence links = new LinkEvidence(catalog);
    PropertyEvidence properties = new PropertyEvidence(catalog, phrases);
    IconEvidence icons = new IconEvidence(catalog);
    sources = List.of(links::collectNotes, text, links, properties, icons, new FileEvidence(text));
    OtherLicenses others = new OtherLicenses(catalog, phrases);
    subjects = new SubjectClassifier(catalog, phrases, icons, others);
    choices = new DualLicensing(others, phrases);
    confidence = new Confidence(catalog);
  }

  /** Everything that {@code document} says about licences; nothing else is read. */
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

  /** Everything that {@code document} and the files beside it say about its licence. */
  public Declarations detect(Document document, List<Companion> companions) {
    List<Occurrence> found = new ArrayList<>();
    sources.forEach(source -> source.collect(document, companions, found));
    if (found.isEmpty()) {
      return Declarations.NONE;
    }
    List<Occurrence> places =
        Deduplicator.merge(document, subjects.classifyOutsideText(document, found));
    List<Occurrence> classified = subjects.classify(document, naming(places));
    List<EvidenceGroup> groups =
        SubjectClassifier.withoutRepetitions(EvidenceGrouper.join(classified));
    List<Declaration> all = declarations(document, groups);
    return new Declarations(
        named(document, groups, all),
        Conflicts.find(document, groups, all),
        addresses(places, a -> !a.exact()),
        addresses(places, a -> a.exact() && !a.canonical()));
  }

  /** Leaves out declarations that only a link makes, against the name on it. */
  private static List<Declaration> named(
      Document document, List<EvidenceGroup> groups, List<Declaration> all) {
    return IntStream.range(0, all.size())
        .filter(i -> !Conflicts.isContradictedByNames(document, groups.get(i), groups))
        .mapToObj(all::get)
        .toList();
  }

  private static List<Occurrence> naming(List<Occurrence> places) {
    return places.stream().filter(o -> o.license() != null).toList();
  }

  private List<Declaration> declarations(Document document, List<EvidenceGroup> groups) {
    List<Declaration> all = new ArrayList<>();
    for (EvidenceGroup group : groups) {
      all.add(
          new Declaration(
              group.license(),
              group.subject(),
              confidence.of(group),
              group.occurrences().stream().map(Occurrence::evidence).toList(),
              group.scope(),
              choices.of(document, group, groups),
              group.because()));
    }
    return all;
  }

  /** Addresses in the document that need a correction. */
  private static List<Declarations.Address> addresses(
      List<Occurrence> places, Predicate<Address> condition) {
    return places.stream()
        .filter(o -> o.address() != null && !o.origin().isFile() && condition.test(o.address()))
        .map(o -> new Declarations.Address(o.evidence(), o.address().suggestion()))
        .toList();
  }
}
