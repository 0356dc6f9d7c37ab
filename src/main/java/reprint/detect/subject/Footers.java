package reprint.detect.subject;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import reprint.detect.Subject;
import reprint.detect.evidence.Occurrence;
import reprint.read.Block;
import reprint.read.Document;
import reprint.text.Span;

/**
 * Tells the licence of a site from that of an article on it. A footer's mark speaks of the page's
 * main content (HTML, "Link type license"), unless the article itself declares another licence that
 * permits no more: then the footer is the site's. Never takes the stricter one away from the work.
 */
public final class Footers {
  private final Document document;

  public Footers(Document document) {
    this.document = document;
  }

  /** The same occurrences; those in a footer that give way speak of the site. */
  public List<Occurrence> settle(List<Occurrence> told) {
    List<Occurrence> inArticle =
        told.stream().filter(h -> isWorks(h) && !isInFurniture(h)).toList();
    List<Occurrence> settled = new ArrayList<>();
    for (Occurrence occurrence : told) {
      boolean givesWay =
          isWorks(occurrence)
              && isInFurniture(occurrence)
              && !inArticle.isEmpty()
              && inArticle.stream().allMatch(h -> isOtherAndNoFreer(h, occurrence));
      Span whole = new Span(0, document.text().length());
      settled.add(givesWay ? occurrence.of(Subject.SITE, whole) : occurrence);
    }
    return settled;
  }

  /** Whether readers see it and it is said of the work. */
  private static boolean isWorks(Occurrence occurrence) {
    return occurrence.subject() == Subject.WORK && occurrence.evidence().span().length() > 0;
  }

  private boolean isInFurniture(Occurrence occurrence) {
    Block block = document.blockAt(occurrence.offset());
    return block != null && block.role() == Block.Role.FURNITURE;
  }

  private static boolean isOtherAndNoFreer(Occurrence article, Occurrence footer) {
    return !footer.fits(article.license())
        && !article.fits(footer.license())
        && article.license().elements().containsAll(limits(footer));
  }

  /** What keeps readers from using a work as they like. */
  private static Set<String> limits(Occurrence occurrence) {
    Set<String> limits = new HashSet<>(occurrence.license().elements());
    limits.retainAll(Set.of("NC", "ND"));
    return limits;
  }
}
