package reprint.detect.subject;

import static reprint.detect.Subject.LISTED;
import static reprint.detect.Subject.MEDIA;
import static reprint.detect.Subject.MENTION;
import static reprint.detect.Subject.SITE;
import static reprint.detect.Subject.WORK;
import static reprint.read.Block.Role.CAPTION;
import static reprint.read.Block.Role.CODE;
import static reprint.read.Block.Role.COMMENT;

import java.util.List;

/**
 * How detection decides whose licence a place names. The first clue that fits decides: the order is
 * the algorithm.
 */
final class SubjectClues {
  static final List<Clue> CLUES =
      List.of(
          Clue.of("no-text", WORK, p -> !p.hasBlock()),
          // the place in the document
          Clue.of("in-caption", MEDIA, p -> p.hasRole(CAPTION)).about(Place::creditedPart),
          Clue.of("in-comment", MENTION, p -> p.hasRole(COMMENT)),
          Clue.of("in-code-sample", MENTION, p -> p.hasRole(CODE) && p.isSample()),
          Clue.of("in-teaser", MENTION, p -> p.isFurniture("article", "section")),
          // the page around the article
          Clue.of("page-names-site", SITE, p -> p.isFurniture() && p.says("site")),
          Clue.of("page-marks-licence", WORK, p -> p.isFurniture() && p.isMarked()),
          Clue.of("page-credits-media", MEDIA, p -> p.isFurniture() && p.creditsMedia())
              .about(Place::part),
          Clue.of("in-dialog-or-box", MENTION, p -> p.isFurniture("dialog", "div")),
          Clue.of("menu-declares", SITE, p -> p.isFurniture("nav") && p.says("intro")),
          Clue.of("in-menu", MENTION, p -> p.isFurniture("nav")),
          Clue.of("in-footer", SITE, p -> p.isFurniture("footer", "aside", "header")),
          Clue.of("page-declares", WORK, p -> p.isFurniture() && p.says("intro")),
          Clue.of("on-page", SITE, Place::isFurniture),
          // an entry of a list of credits
          Clue.of("credit-entry", LISTED, Place::isEntry).about(Place::entry),
          Clue.of("names-no-licence", MENTION, p -> p.isVague() && !p.declares()),
          Clue.of("list-of-works", LISTED, Place::isInListOfWorks).about(Place::part),
          Clue.of("section-of-parts", LISTED, p -> p.isInSectionOfParts() && !p.saysOfOwn("this"))
              .about(Place::part),
          // the words around it
          Clue.of("in-figcaption", MEDIA, p -> p.isElement("figcaption"))
              .about(Place::creditedPart),
          Clue.of("beside-picture", MEDIA, Place::isBesidePicture).about(Place::creditedPart),
          Clue.of("speaks-of-media", MEDIA, p -> p.declares() && p.speaksOfMedia())
              .about(Place::creditedPart),
          Clue.of("names-site", SITE, p -> p.saysOfOwn("site")),
          Clue.of("names-third-party", LISTED, p -> p.saysOfOwn("third")).about(Place::part),
          Clue.of("item-credits-others", LISTED, Place::isItemOfOthers).about(Place::part),
          Clue.of("declares", WORK, Place::declares),
          Clue.of("talks-about-it", MENTION, p -> true));

  private SubjectClues() {}

  /** The first clue that fits. */
  static Clue first(Place place) {
    for (Clue clue : CLUES) {
      if (clue.fits().test(place)) {
        return clue;
      }
    }
    throw new IllegalStateException("The last clue fits everywhere.");
  }
}
