package reprint.detect.evidence;

import java.util.List;
import reprint.read.Companion;
import reprint.read.Document;

/** One kind of place where a licence may be named. */
public interface EvidenceSource {
  /**
   * Adds the places of this kind.
   *
   * @param companions the files beside the document
   * @param occurrences what earlier sources found; this source may change those, too
   */
  void collect(Document document, List<Companion> companions, List<Occurrence> occurrences);
}
