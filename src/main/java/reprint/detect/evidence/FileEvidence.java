package reprint.detect.evidence;

import java.util.ArrayList;
import java.util.List;
import reprint.detect.Evidence;
import reprint.detect.Subject;
import reprint.detect.name.Match;
import reprint.read.Companion;
import reprint.read.Document;
import reprint.read.Location;
import reprint.text.Span;

/**
 * What the files beside a document say. One about the whole folder is weaker than anything that the
 * document says of itself: it counts where it agrees, or where nothing else does.
 */
public final class FileEvidence {
  private final TextEvidence texts;

  public FileEvidence(TextEvidence texts) {
    this.texts = texts;
  }

  /**
   * The occurrences.
   *
   * @param told what the document itself says
   */
  public List<Occurrence> find(
      Document document, List<Companion> companions, List<Occurrence> told) {
    List<Occurrence> occurrences = new ArrayList<>();
    List<Occurrence> own = new ArrayList<>(told.stream().filter(FileEvidence::isOfWhole).toList());
    for (Companion companion : companions) {
      boolean folder = companion.kind() == Companion.Kind.FOLDER;
      for (Match found : found(companion.text())) {
        Occurrence occurrence =
            occurrence(document, companion, found, folder ? Subject.SITE : Subject.WORK);
        boolean kept = !folder || own.stream().allMatch(h -> occurrence.fits(h.license()));
        if (kept && occurrences.stream().noneMatch(h -> h.license().equals(occurrence.license()))) {
          occurrences.add(occurrence);
        }
      }
      own.addAll(occurrences);
    }
    return occurrences;
  }

  private List<Match> found(String text) {
    return texts.in(text).stream()
        .filter(f -> f.license() != null)
        .filter(f -> !f.license().isFamily() || !f.license().elements().isEmpty())
        .toList();
  }

  private static boolean isOfWhole(Occurrence occurrence) {
    return occurrence.subject() == Subject.WORK || occurrence.subject() == Subject.SITE;
  }

  private static Occurrence occurrence(
      Document document, Companion companion, Match found, Subject subject) {
    String words = found.span().of(companion.text());
    Evidence evidence =
        new Evidence(Evidence.Kind.FILE, words, companion.path(), new Span(0, 0), Location.NONE);
    Span whole = new Span(0, document.text().length());
    return new Occurrence(
        evidence, found.license(), found.name(), found.address(), 0, subject, whole, true);
  }
}
