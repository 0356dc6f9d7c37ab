package reprint.detect.evidence;

import java.util.List;
import reprint.read.Companion;
import reprint.read.Document;

/** One kind of places where a licence may be named. */
public interface EvidenceSource {
  /**
   * Adds the places of this kind.
   *
   * @param companions the files beside the document
   * @param occurrences what the sources before this one found; what it finds may change those, too
   */
  void collect(Document document, List<Companion> companions, List<Occurrence> occurrences);
}
