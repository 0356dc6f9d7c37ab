package reprint.detect.subject;

import java.util.List;
import reprint.detect.Subject;
import reprint.detect.evidence.Occurrence;
import reprint.detect.join.EvidenceGroup;

/** Places that show one licence for one thing, as clues ask about them and all other groups. */
record Grouped(EvidenceGroup group, List<EvidenceGroup> all) {

  boolean is(Subject subject) {
    return group.subject() == subject;
  }

  /** Whether no place of it says more than "Creative Commons". */
  boolean isVague() {
    return group.occurrences().stream().allMatch(Occurrence::saysNothing);
  }

  /** Whether the licence is declared anyway. */
  boolean repeatsDeclared() {
    return all.stream().anyMatch(o -> o.subject() != Subject.MENTION && group.fits(o.license()));
  }

  /** Whether it is the article's licence without its version. */
  boolean repeatsArticle() {
    return group.license().isFamily()
        && all.stream().anyMatch(o -> o.subject() == Subject.WORK && group.fits(o.license()));
  }
}
