package reprint.detect.subject;

import java.util.ArrayList;
import java.util.List;
import reprint.catalog.Catalog;
import reprint.detect.evidence.IconEvidence;
import reprint.detect.evidence.Occurrence;
import reprint.detect.evidence.Terms;
import reprint.detect.join.EvidenceGroup;
import reprint.detect.words.CreditWords;
import reprint.detect.words.OtherLicenses;
import reprint.detect.words.Phrases;
import reprint.read.Document;
import reprint.text.Span;

/** Classifies places of a document by what their licence covers, by {@link SubjectClues}. */
public final class SubjectClassifier {
  private final Phrases phrases;
  private final CreditWords words;
  private final Terms terms;
  private final IconEvidence icons;
  private final OtherLicenses others;

  public SubjectClassifier(
      Catalog catalog, Phrases phrases, IconEvidence icons, OtherLicenses others) {
    this.phrases = phrases;
    this.icons = icons;
    this.others = others;
    words = new CreditWords(catalog);
    terms = new Terms(catalog);
  }

  /** The same, with decisions for those outside the text: in files, in the head and in fields. */
  public List<Occurrence> classifyOutsideText(Document document, List<Occurrence> occurrences) {
    Surroundings around = new Surroundings(document, List.of(), phrases, words, icons, terms);
    List<Occurrence> classified = new ArrayList<>(occurrences);
    classified.replaceAll(o -> o.origin().isText() ? o : classify(new Place(o, around)));
    return classified;
  }

  /**
   * All with decisions, without those that are not worth reporting.
   *
   * @param occurrences that name a licence
   */
  public List<Occurrence> classify(Document document, List<Occurrence> occurrences) {
    List<Occurrence> own = occurrences.stream().filter(o -> !o.origin().isFile()).toList();
    Surroundings around = new Surroundings(document, own, phrases, words, icons, terms);
    List<Occurrence> classified = new ArrayList<>(occurrences);
    classified.replaceAll(o -> o.isDecided() ? o : classify(new Place(o, around)));
    return together(document, classified);
  }

  private static Occurrence classify(Place place) {
    Clue<Place> clue = Clue.first(SubjectClues.OF_PLACES, place);
    Occurrence found = place.occurrence(); // it covers the whole text until a clue says otherwise
    Span scope = clue.scope() == null ? found.scope() : clue.scope().apply(place);
    return found.of(clue.subject(), scope, place.reason(clue.id()));
  }

  private List<Occurrence> together(Document document, List<Occurrence> occurrences) {
    Whole whole = new Whole(document, occurrences, phrases, others);
    List<Occurrence> kept = new ArrayList<>();
    for (Occurrence occurrence : occurrences) {
      Clue<Classified> clue =
          Clue.first(SubjectClues.OF_DOCUMENT, new Classified(occurrence, whole));
      if (clue == null) {
        kept.add(occurrence);
      } else if (clue.subject() != null) {
        Span text = new Span(0, document.text().length());
        Classified asked = new Classified(occurrence, whole);
        Span scope = clue.scope() == null ? text : clue.scope().apply(asked);
        kept.add(occurrence.of(clue.subject(), scope, whole.reason(clue.id(), occurrence)));
      }
    }
    return kept;
  }

  /** The groups that say more than others do. */
  public static List<EvidenceGroup> withoutRepetitions(List<EvidenceGroup> groups) {
    return groups.stream()
        .filter(g -> Clue.first(SubjectClues.OF_GROUPS, new Grouped(g, groups)) == null)
        .toList();
  }
}
