package reprint.detect.evidence;

import java.util.ArrayList;
import java.util.List;
import reprint.detect.Evidence;
import reprint.detect.Subject;
import reprint.detect.name.Found;
import reprint.read.Companion;
import reprint.read.Document;
import reprint.read.Location;
import reprint.text.Span;

/**
 * What the files beside a document say. One about the whole folder is weaker than anything that the
 * document says of itself: it counts where it agrees, or where nothing else does.
 */
public final class FileHits {
  private final TextHits texts;

  public FileHits(TextHits texts) {
    this.texts = texts;
  }

  /**
   * The hits.
   *
   * @param told what the document itself says
   */
  public List<Hit> find(Document document, List<Companion> companions, List<Hit> told) {
    List<Hit> hits = new ArrayList<>();
    List<Hit> own = new ArrayList<>(told.stream().filter(FileHits::isOfWhole).toList());
    for (Companion companion : companions) {
      boolean folder = companion.kind() == Companion.Kind.FOLDER;
      for (Found found : found(companion.text())) {
        Hit hit = hit(document, companion, found, folder ? Subject.SITE : Subject.WORK);
        boolean kept = !folder || own.stream().allMatch(h -> hit.fits(h.license()));
        if (kept && hits.stream().noneMatch(h -> h.license().equals(hit.license()))) {
          hits.add(hit);
        }
      }
      own.addAll(hits);
    }
    return hits;
  }

  private List<Found> found(String text) {
    return texts.in(text).stream()
        .filter(f -> f.license() != null)
        .filter(f -> !f.license().isFamily() || !f.license().elements().isEmpty())
        .toList();
  }

  private static boolean isOfWhole(Hit hit) {
    return hit.subject() == Subject.WORK || hit.subject() == Subject.SITE;
  }

  private static Hit hit(Document document, Companion companion, Found found, Subject subject) {
    String words = found.span().of(companion.text());
    Evidence evidence =
        new Evidence(Evidence.Kind.FILE, words, companion.path(), new Span(0, 0), Location.NONE);
    Span whole = new Span(0, document.text().length());
    return new Hit(
        evidence, found.license(), found.name(), found.address(), 0, subject, whole, true);
  }
}
