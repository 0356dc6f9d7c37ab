package reprint.detect.subject;

import java.util.List;
import java.util.function.Predicate;
import reprint.detect.Reason;
import reprint.detect.Subject;
import reprint.detect.evidence.Occurrence;
import reprint.detect.evidence.Origin;
import reprint.detect.join.EvidenceGroup;
import reprint.read.Property;

/**
 * Places that show one licence for one thing, with the questions that clues ask about them and
 * about the other groups.
 */
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

  /** Whether only fields of the page, or bare names, repeat the site's licence. */
  boolean repeatsSite() {
    return isAll(Grouped::isOfPage) && isOfSite(o -> o.origin().isText())
        || isAll(Grouped::isUnframed) && isOfSite(o -> isDecidedBy(o, "names-site"));
  }

  private boolean isAll(Predicate<Occurrence> condition) {
    return group.occurrences().stream().allMatch(condition);
  }

  private boolean isOfSite(Predicate<Occurrence> condition) {
    return all.stream()
        .filter(o -> o.subject() == Subject.SITE && group.fits(o.license()))
        .flatMap(o -> o.occurrences().stream())
        .anyMatch(condition);
  }

  private static boolean isDecidedBy(Occurrence occurrence, String clue) {
    return occurrence.because().get(0).clue().equals(clue);
  }

  /** Whether no words say what it covers. */
  private static boolean isUnframed(Occurrence occurrence) {
    List<Reason.Sign> signs = occurrence.because().get(0).signs();
    return !signs.isEmpty() && signs.stream().noneMatch(s -> s.id().equals("says-this-or-owner"));
  }

  /** Whether it is in the head of a page, which templates make alike for all pages. */
  private static boolean isOfPage(Occurrence occurrence) {
    Property field = occurrence.origin().field();
    return field == null
        ? occurrence.origin().kind() == Origin.Kind.HEAD
        : field.name().startsWith("meta:") || field.name().startsWith("comment-rdf:");
  }

  /** Whether it is the article's licence without its version. */
  boolean repeatsArticle() {
    return group.license().isFamily()
        && all.stream().anyMatch(o -> o.subject() == Subject.WORK && group.fits(o.license()));
  }
}
