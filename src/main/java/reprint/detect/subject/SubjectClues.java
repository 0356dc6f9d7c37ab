package reprint.detect.subject;

import static reprint.detect.Subject.LISTED;
import static reprint.detect.Subject.MEDIA;
import static reprint.detect.Subject.MENTION;
import static reprint.detect.Subject.SITE;
import static reprint.detect.Subject.WORK;
import static reprint.detect.evidence.Origin.Kind.FIELD;
import static reprint.detect.evidence.Origin.Kind.FILE;
import static reprint.detect.evidence.Origin.Kind.FOLDER;
import static reprint.detect.evidence.Origin.Kind.HEAD;
import static reprint.read.Block.Role.CAPTION;
import static reprint.read.Block.Role.CODE;
import static reprint.read.Block.Role.COMMENT;

import java.util.List;
import java.util.stream.Stream;

/**
 * How detection decides what the licence at a place covers. Three lists are checked in turn, and in
 * each the first clue that fits decides: their order is the algorithm.
 */
final class SubjectClues {
  /** Clues of a place by itself. The last one fits everywhere. */
  static final List<Clue<Place>> OF_PLACES =
      List.of(
          // files, the head and fields for machines
          Clue.of("file-of-folder", SITE, p -> p.isIn(FOLDER)),
          Clue.of("file-beside", WORK, p -> p.isIn(FILE)),
          Clue.of("marked-in-head", WORK, p -> p.isIn(HEAD)),
          Clue.of("type-is-media", MEDIA, p -> p.field().isOfMedia(), Place::nowhere),
          Clue.of("type-is-site", SITE, p -> p.field().hasType("site-type")),
          Clue.of("type-is-other", LISTED, p -> p.field().hasType("other-type")),
          Clue.of("field-of-maker", LISTED, p -> p.field().isOfMaker()),
          Clue.of("field-of-media", MEDIA, p -> p.field().names("media-field"), Place::nowhere),
          Clue.of("field-of-site", SITE, p -> p.field().names("site-field")),
          Clue.of("field-of-other", LISTED, p -> p.field().names("other-field")),
          Clue.of("in-field", WORK, p -> p.isIn(FIELD)),
          Clue.of("no-text", WORK, p -> !p.hasBlock()),
          // the place in the text
          Clue.of(
              "talk-in-caption", MENTION, p -> p.hasRole(CAPTION) && p.talk().isTalkInCaption()),
          Clue.of(
              "in-caption",
              MEDIA,
              p -> p.hasRole(CAPTION) && !p.talk().declaresThis(),
              Place::creditedPart),
          Clue.of("in-pictures-words", MEDIA, p -> p.setting().isInPicturesWords(), Place::part),
          Clue.of("in-comment", MENTION, p -> p.hasRole(COMMENT)),
          Clue.of("in-code-sample", MENTION, p -> p.hasRole(CODE) && p.isSample()),
          Clue.of(
              "in-title-of-link",
              MENTION,
              p -> p.setting().isInTitleOfLink() && !p.talk().declaresThis()),
          Clue.of(
              "teaser-credits-media",
              MEDIA,
              p -> p.credited().isTeaser() && p.credited().creditsMedia(),
              Place::part),
          Clue.of(
              "teaser-names-licence",
              LISTED,
              p -> p.credited().isTeaser() && p.credited().isInLine(),
              Place::part),
          Clue.of("in-teaser", MENTION, p -> p.credited().isTeaser()),
          // the page around the article
          Clue.of("page-names-site", SITE, p -> p.isFurniture() && p.says("site")),
          Clue.of("page-declares", WORK, p -> p.isFurniture() && p.credited().isOwnOnPage()),
          Clue.of("page-marks-licence", SITE, p -> p.isFurniture() && p.isMarked()),
          Clue.of(
              "page-credits-media",
              MEDIA,
              p -> p.isFurniture() && p.credited().creditsMedia(),
              Place::creditedPart),
          Clue.of("in-dialog-or-box", MENTION, p -> p.isFurniture("dialog", "div")),
          Clue.of("menu-declares", SITE, p -> p.isFurniture("nav") && p.says("intro")),
          Clue.of("in-menu", MENTION, p -> p.isFurniture("nav")),
          Clue.of(
              "page-names-part",
              LISTED,
              p -> p.isFurniture() && p.credited().isOfOtherPart(),
              Place::part),
          Clue.of("in-footer", SITE, p -> p.isFurniture("footer", "aside", "header")),
          Clue.of("page-explains", MENTION, p -> p.isFurniture() && p.talk().isExplained()),
          Clue.of(
              "page-credits",
              MEDIA,
              p -> p.isFurniture() && p.credited().isCreditOnPage(),
              Place::creditedPart),
          Clue.of("on-page", SITE, p -> p.isFurniture() && p.declares()),
          Clue.of("page-talks", MENTION, Place::isFurniture),
          // an entry of a list of credits
          Clue.of("credit-entry", LISTED, p -> p.entry() != null, Place::entry),
          Clue.of("names-no-licence", MENTION, p -> p.talk().namesNone()),
          Clue.of("defines-licence", MENTION, p -> p.talk().isDefined()),
          Clue.of("explains-licences", MENTION, p -> p.talk().isExplained()),
          Clue.of("in-heading", MENTION, p -> p.setting().isHeading()),
          Clue.of("list-of-works", LISTED, p -> p.credited().isInListOfWorks(), Place::part),
          Clue.of("section-of-parts", LISTED, p -> p.credited().isInSectionOfParts(), Place::part),
          // the words around it
          Clue.of("item-behind-link", LISTED, p -> p.credited().isItemOfList(), Place::part),
          Clue.of(
              "in-figcaption",
              MEDIA,
              p -> p.isElement("figcaption") && !p.talk().declaresThis(),
              Place::creditedPart),
          Clue.of(
              "beside-picture", MEDIA, p -> p.credited().isBesidePicture(), Place::creditedPart),
          Clue.of("speaks-of-media", MEDIA, p -> p.credited().speaksOfMedia(), Place::creditedPart),
          Clue.of("names-site", SITE, p -> p.saysOfOwn("site")),
          Clue.of("names-other-part", LISTED, p -> p.credited().isOfOtherPart(), Place::part),
          Clue.of(
              "names-third-party",
              LISTED,
              p -> p.saysOfOwn("third") && !p.credited().isLicenceLine(),
              Place::part),
          Clue.of("item-credits-others", LISTED, p -> p.credited().isItemOfOthers(), Place::part),
          Clue.of("declares", WORK, Place::declares),
          Clue.of("talks-about-it", MENTION, p -> true));

  /** Clues of the document as a whole. Without one, nothing changes. */
  static final List<Clue<Classified>> OF_DOCUMENT =
      List.of(
          Clue.leavesOut("in-licence-text", c -> c.isMention() && c.isInLicenceText()),
          Clue.leavesOut("in-list-of-names", c -> c.isMention() && c.isInListOfNames()),
          Clue.leavesOut("in-list-of-versions", c -> c.isMention() && c.isInListOfVersions()),
          Clue.of(
              "credits-without-pictures",
              LISTED,
              Classified::isCreditWithoutPicture,
              c -> c.occurrence().scope()),
          Clue.of("continues-media", MEDIA, c -> c.continues(MEDIA), Classified::scopeBefore),
          Clue.of("continues-list", LISTED, c -> c.continues(LISTED), Classified::scopeBefore),
          Clue.of("article-has-another", SITE, Classified::givesWayToArticle),
          Clue.leavesOut("file-disagrees", Classified::isFileThatDisagrees));

  /** Clues that leave places out once it is known which places show the same licence. */
  static final List<Clue<Grouped>> OF_GROUPS =
      List.of(
          Clue.leavesOut("repeats-site", g -> g.is(WORK) && g.repeatsSite()),
          Clue.leavesOut("mentions-none", g -> g.is(MENTION) && g.isVague()),
          Clue.leavesOut("repeats-declared", g -> g.is(MENTION) && g.repeatsDeclared()),
          Clue.leavesOut("repeats-article", g -> g.is(SITE) && g.repeatsArticle()));

  private SubjectClues() {}

  /** The ids of all clues, in order. */
  static List<String> ids() {
    return Stream.of(OF_PLACES, OF_DOCUMENT, OF_GROUPS)
        .flatMap(List::stream)
        .map(Clue::id)
        .toList();
  }
}
