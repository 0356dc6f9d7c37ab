package reprint.detect.subject;

import java.util.List;
import reprint.detect.Subject;
import reprint.detect.evidence.IconEvidence;
import reprint.detect.evidence.Occurrence;
import reprint.detect.words.CreditWords;
import reprint.detect.words.Phrases;
import reprint.read.Document;

/** Classifies places of a document by whose licence they name, as {@link SubjectClues} say. */
public final class SubjectClassifier {
  private final Surroundings around;

  public SubjectClassifier(
      Document document,
      List<Occurrence> occurrences,
      Phrases phrases,
      CreditWords words,
      IconEvidence icons) {
    around = new Surroundings(document, occurrences, phrases, words, icons);
  }

  public Occurrence classify(Occurrence occurrence) {
    if (occurrence.settled()) {
      return occurrence;
    }
    Place place = new Place(occurrence, around);
    Clue clue = SubjectClues.first(place);
    return clue.subject() == Subject.WORK
        ? occurrence
        : occurrence.of(clue.subject(), clue.scope().apply(place));
  }
}
