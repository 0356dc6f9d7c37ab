package reprint.detect;

import java.util.List;
import reprint.catalog.License;
import reprint.read.Span;

/**
 * Hits that show one licence for one thing.
 *
 * @param hits in the order of the file, at least one
 */
record Joined(License license, Subject subject, Span scope, List<Hit> hits) {
  boolean isOfWhole() {
    return subject == Subject.WORK || subject == Subject.SITE;
  }
}
