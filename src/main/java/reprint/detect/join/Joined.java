package reprint.detect.join;

import java.util.List;
import reprint.catalog.License;
import reprint.detect.Subject;
import reprint.detect.evidence.Hit;
import reprint.text.Span;

/**
 * Hits that show one licence for one thing.
 *
 * @param hits in the order of the file, at least one
 */
public record Joined(License license, Subject subject, Span scope, List<Hit> hits) {
  boolean isOfWhole() {
    return subject == Subject.WORK || subject == Subject.SITE;
  }
}
