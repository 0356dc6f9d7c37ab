package reprint.detect.evidence;

import java.util.ArrayList;
import java.util.List;
import reprint.detect.Evidence;
import reprint.detect.name.Match;
import reprint.read.Companion;
import reprint.read.Document;
import reprint.read.Location;
import reprint.text.Span;

/** The licences that files beside a document state, each once. */
public final class FileEvidence implements EvidenceSource {
  private final TextEvidence texts;

  public FileEvidence(TextEvidence texts) {
    this.texts = texts;
  }

  @Override
  public void collect(Document document, List<Companion> companions, List<Occurrence> occurrences) {
    List<Occurrence> inFiles = new ArrayList<>();
    for (Companion companion : companions) {
      for (Match found : texts.in(companion.text())) {
        boolean known = inFiles.stream().anyMatch(o -> o.license().equals(found.license()));
        if (saysWhich(found) && !known) {
          inFiles.add(occurrence(document, companion, found));
        }
      }
    }
    occurrences.addAll(inFiles);
  }

  private static boolean saysWhich(Match found) {
    return found.license() != null
        && (!found.license().isFamily() || !found.license().elements().isEmpty());
  }

  private static Occurrence occurrence(Document document, Companion companion, Match found) {
    String words = found.span().of(companion.text());
    Evidence evidence =
        new Evidence(Evidence.Kind.FILE, words, companion.path(), new Span(0, 0), Location.NONE);
    boolean folder = companion.kind() == Companion.Kind.FOLDER;
    return Occurrence.found(
        document,
        evidence,
        found.license(),
        found.name(),
        found.address(),
        0,
        folder ? Origin.FOLDER : Origin.FILE);
  }
}
