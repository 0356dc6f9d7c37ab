package reprint.detect.join;

import java.util.List;
import reprint.catalog.License;
import reprint.detect.Subject;
import reprint.detect.evidence.Occurrence;
import reprint.text.Span;

/**
 * Occurrences that show one licence for one thing.
 *
 * @param occurrences in the order of the file, at least one
 */
public record EvidenceGroup(
    License license, Subject subject, Span scope, List<Occurrence> occurrences) {
  boolean isOfWhole() {
    return subject == Subject.WORK || subject == Subject.SITE;
  }
}
