package reprint.detect.subject;

import java.util.HashSet;
import java.util.Set;
import reprint.detect.Subject;
import reprint.detect.evidence.Occurrence;
import reprint.read.Block;
import reprint.text.Span;

/**
 * A place that is classified by itself, with the questions that clues ask about it and about the
 * others of the document.
 */
record Classified(Occurrence occurrence, Whole whole) {
  /** Signs that a sentence says what is under a licence. */
  private static final Set<String> FRAMES =
      Set.of("led-by-words", "says-this-or-owner", "licence-line", "marks-its-text");

  boolean isMention() {
    return occurrence.subject() == Subject.MENTION;
  }

  boolean isInLicenceText() {
    return whole.isOtherLicence();
  }

  boolean isInListOfNames() {
    Block block = whole.blockOf(occurrence);
    return block != null && whole.isListOfNames(block);
  }

  boolean isInListOfVersions() {
    Block block = whole.blockOf(occurrence);
    return block != null && whole.isListOfVersions(block);
  }

  /** Whether it credits one of several pictures that the document lists without showing any. */
  boolean isCreditWithoutPicture() {
    return occurrence.subject() == Subject.MEDIA
        && occurrence.origin().isText()
        && whole.creditsWithoutPictures();
  }

  /**
   * Whether it names again what the sentence before it names for a part of that kind, and does not
   * say what is under it: "The icons are by Kit, CC BY 4.0. See https://…"
   */
  boolean continues(Subject subject) {
    Occurrence before = isUnframed(occurrence) ? continued() : null;
    return before != null && before.subject() == subject;
  }

  /** What the place that it continues speaks about. */
  Span scopeBefore() {
    return continued().scope();
  }

  /** The last place before it in its block that says what is under the same licence; null: none. */
  private Occurrence continued() {
    Occurrence before = whole.before(occurrence);
    while (before != null && isUnframed(before)) {
      before = whole.before(before);
    }
    return before != null && before.license().equals(occurrence.license()) ? before : null;
  }

  /** Whether it was taken as the work's without words that say so. */
  private static boolean isUnframed(Occurrence place) {
    return place.subject() == Subject.WORK
        && !place.because().get(0).signs().isEmpty()
        && place.because().get(0).signs().stream().noneMatch(s -> FRAMES.contains(s.id()));
  }

  /**
   * Whether the page around the article marks another licence than the article does. Such a mark
   * speaks of the page's main content (HTML, "Link type license"), unless the article itself
   * declares a licence that permits no more: the stricter one is never taken away from the work.
   */
  boolean givesWayToArticle() {
    return Whole.isWorks(occurrence)
        && whole.isInFurniture(occurrence)
        && !whole.inArticle().isEmpty()
        && whole.inArticle().stream().allMatch(this::isOtherAndNoFreer);
  }

  private boolean isOtherAndNoFreer(Occurrence article) {
    return !occurrence.fits(article.license())
        && !article.fits(occurrence.license())
        && article.license().elements().containsAll(limits());
  }

  /** The elements that restrict the use of a work. */
  private Set<String> limits() {
    Set<String> limits = new HashSet<>(occurrence.license().elements());
    limits.retainAll(Set.of("NC", "ND"));
    return limits;
  }

  /**
   * Whether a file about the whole folder says something else than the document or a file nearer to
   * it: it counts if it agrees, or if nothing else says anything.
   */
  boolean isFileThatDisagrees() {
    return whole.disagreeing().contains(occurrence);
  }
}
