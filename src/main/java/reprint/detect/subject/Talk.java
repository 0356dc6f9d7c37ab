package reprint.detect.subject;

import reprint.detect.Evidence;

/** Whether a place only talks about licences: explains them, or does not even name one. */
final class Talk {
  /** UTF-16 units of a caption that is a credit and no sentence. */
  private static final int CAPTION = 60;

  private final Place place;
  private final Surroundings around;

  Talk(Place place, Surroundings around) {
    this.place = place;
    this.around = around;
  }

  /**
   * Whether the document explains several licences, and this place does not say what one covers.
   */
  boolean isExplained() {
    ExplainedLicenses explained = around.explained();
    boolean talks = explained.areSeveral() || explained.areInTerms() && !isCredit();
    return !around.hasLegalText() && talks && !(isFramed() && place.declares());
  }

  /** Whether the block credits somebody's work. */
  private boolean isCredit() {
    return around.anchorsIn(place.block())
        || around.words().hasByline(place.own().text())
        || around.creditLines().isBeside(place.block(), place.own());
  }

  /** Whether its sentence says that this text is under it. */
  boolean declaresThis() {
    return isAfterThis() && place.isLedTo() && !place.says("media");
  }

  /** Whether it says only "Creative Commons", without saying that something is under it. */
  boolean namesNone() {
    boolean marked = place.occurrence().evidence().kind() == Evidence.Kind.BADGE;
    return place.isVague() && !(place.declares() && (marked || place.isLedTo() || isAfterThis()));
  }

  /** Whether an item begins with the licence and explains it. */
  boolean isDefined() {
    boolean item = place.block().group() > 0 || place.block().element().equals("li");
    return item && !place.isLinked() && !around.hasLegalText() && place.setting().leadsToProse();
  }

  /** Whether a caption only has a word about licences in a sentence. */
  boolean isTalkInCaption() {
    return place.isVague()
        && !around.words().hasByline(place.own().text())
        && place.block().span().length() > CAPTION;
  }

  private boolean isFramed() {
    return place.isLedTo() && (place.says("this") || place.says("owner"));
  }

  private boolean isAfterThis() {
    return place.setting().isBehind("this", place.sentence().text());
  }
}
