package reprint.detect.subject;

import java.util.Arrays;
import java.util.Optional;
import reprint.entry.EntryLines;
import reprint.entry.Label;

/**
 * The thing that a place credits: pictures, entries of lists, parts, announced articles, or this
 * text.
 */
final class Credited {
  /** The most UTF-16 units of a line with an author and a licence. */
  private static final int LINE = 120;

  /** UTF-16 units of the name of a field: "Republished from". */
  private static final int LABEL = 30;

  private final Place place;
  private final Surroundings around;

  Credited(Place place, Surroundings around) {
    this.place = place;
    this.around = around;
  }

  /** Whether a line beside the article begins with this text, or credits its source. */
  boolean isOwnOnPage() {
    if (!place.declares() && !place.isMarked()) {
      return false;
    }
    if (around.words().hasSourceNotice(around.document().text(place.block()))
        || isBehindSourceLabel()) {
      return true;
    }
    if (!place.isFurniture("p", "li", "td", "span")) {
      return false;
    }
    String text = place.sentence().text();
    boolean source =
        Arrays.stream(EntryLines.SIGN.split(text))
            .anyMatch(s -> around.words().lines().label(s).equals(Optional.of(Label.SOURCE)));
    return source
        || !place.isMarked() && around.phrases().starts("this", text) && !place.says("site");
  }

  /** Whether the block before is the label of a field that credits the source. */
  private boolean isBehindSourceLabel() {
    int at = around.document().blockIndexAt(place.block().span().offset());
    if (at == 0) {
      return false;
    }
    String label = around.document().text(around.document().blocks().get(at - 1)).strip();
    return label.length() <= LABEL
        && (around.words().hasSourceNotice(label)
            || around.words().lines().meaning(label).equals(Optional.of(Label.SOURCE)));
  }

  /**
   * "Ann Lee, CC BY 4.0" beside the article: with something before it, and nothing after it that it
   * covers.
   */
  boolean isCreditOnPage() {
    return place.declares()
        && !place.isLedTo()
        && !place.says("this")
        && place.setting().isBehindWords();
  }

  /** Whether it announces another article. */
  boolean isTeaser() {
    return place.isFurniture("article", "section");
  }

  /** Whether a short line names it and says which it is. */
  boolean isInLine() {
    return !place.isVague() && place.block().span().length() <= LINE;
  }

  /** Whether the line is labelled as the licence's: "Licence: CC BY 4.0". */
  boolean isLicenceLine() {
    return LicenceLine.holds(place.occurrence(), around);
  }

  /** Whether it covers a part that is not text: "the code is under CC0". */
  boolean isOfOtherPart() {
    return place.isLedTo() && place.setting().isOfOtherPart(place.own().text());
  }

  /** "Icons by Kit, CC BY 3.0". */
  boolean creditsMedia() {
    String text = place.sentence().text();
    return around.phrases().starts("media", text) && around.words().hasByline(text)
        || !place.isElement("footer")
            && isBesidePicture()
            && (place.says("media") || place.setting().isBehindLink());
  }

  boolean isInListOfWorks() {
    return around.list().isEntry(place.block());
  }

  /** Whether it is in a section about sounds, fonts or data, and not about this work. */
  boolean isInSectionOfParts() {
    return around.sections().isOfParts(place.block()) && !place.saysOfOwn("this");
  }

  boolean isBesidePicture() {
    boolean drawn = place.occurrence().evidence().span().length() == 0;
    return (!drawn || place.setting().isBehindLink())
        && around.creditLines().isBeside(place.block(), place.own())
        && (place.declares() || around.creditLines().isCredit(place.occurrence(), place.own()));
  }

  /** Whether it declares a licence of pictures, or of "all of them" after such a sentence. */
  boolean speaksOfMedia() {
    boolean named =
        place.isVague()
            ? around.words().hasByline(place.own().text())
            : !place.saysOfOwn("general");
    return named
        && !place.isMarked()
        && place.declares()
        && around.creditLines().isAbout(place.block(), place.own(), place.sentenceSpan());
  }

  /** Whether a list item mentions other people's work, even in another sentence. */
  boolean isItemOfOthers() {
    if (place.block().group() == 0 || place.saysOfOwn("this")) {
      return false;
    }
    String text = around.document().text(place.block());
    return around.phrases().in("third", text)
        || around.sections().isOfCredits(place.block()) && around.words().hasByline(text);
  }

  /** Whether it is one of several items that name something with a link, and then its licence. */
  boolean isItemOfList() {
    boolean several = around.hasItems() || around.words().hasByline(place.own().text());
    boolean talk = place.saysOfOwn("general") && !place.isLedTo();
    return place.setting().isItemBehindLink() && several && !place.saysOfOwn("this") && !talk;
  }
}
