package reprint.detect.subject;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import reprint.detect.Evidence;
import reprint.detect.Reason;
import reprint.detect.evidence.Occurrence;
import reprint.detect.evidence.Origin;
import reprint.detect.words.Saying;
import reprint.read.Block;
import reprint.text.Span;

/**
 * A place that names a licence, with the questions that clues ask about it; each answer is found
 * once.
 */
final class Place {
  /** The clues that the signs of a declaration decide. */
  private static final Set<String> WEIGHED =
      Set.of("names-no-licence", "declares", "talks-about-it");

  private final Occurrence occurrence;
  private final Surroundings around;
  private final Block block;
  private final Field field;
  private final Talk talk;
  private final Credited credited;
  private Span sentenceSpan;
  private Saying sentence;
  private Saying own;
  private DeclarationScore score;
  private Setting setting;

  Place(Occurrence occurrence, Surroundings around) {
    this.occurrence = occurrence;
    this.around = around;
    block = occurrence.origin().isText() ? around.blockOf(occurrence) : null;
    talk = new Talk(this, around);
    credited = new Credited(this, around);
    boolean inField = isIn(Origin.Kind.FIELD);
    field = inField ? new Field(occurrence.origin().field(), around.phrases()) : Field.NONE;
  }

  Occurrence occurrence() {
    return occurrence;
  }

  /** Why it was decided: the clue, and the signs if they were weighed for it. */
  Reason reason(String clue) {
    boolean weighed = score != null && WEIGHED.contains(clue);
    String element = block != null && isFurniture() ? block.element() : "";
    return new Reason(
        clue, element, weighed ? score.signs() : List.of(), occurrence.evidence().location());
  }

  boolean isIn(Origin.Kind kind) {
    return occurrence.origin().kind() == kind;
  }

  /** Its field; {@link Field#NONE} if it is in none. */
  Field field() {
    return field;
  }

  /** For places outside the text. */
  Span nowhere() {
    return new Span(0, 0);
  }

  /** The block, and all blocks of the same row, item or figure. */
  Span part() {
    return around.part(block);
  }

  /** The same without the credits beside it that have other licences. */
  Span creditedPart() {
    return around.runs().scope(occurrence, part());
  }

  boolean hasBlock() {
    return block != null;
  }

  boolean hasRole(Block.Role role) {
    return block.role() == role;
  }

  Block block() {
    return block;
  }

  /** Whether it only talks about licences. */
  Talk talk() {
    return talk;
  }

  /** What it credits. */
  Credited credited() {
    return credited;
  }

  /** Its setting in its block. */
  Setting setting() {
    if (setting == null) {
      setting = new Setting(occurrence, block, around);
    }
    return setting;
  }

  boolean isLedTo() {
    return around.phrases().leads("intro", sentence().text());
  }

  boolean isElement(String name) {
    return block.element().equals(name);
  }

  boolean isFurniture() {
    return hasRole(Block.Role.FURNITURE);
  }

  /** Whether it belongs to the page around the article, in one of these elements. */
  boolean isFurniture(String... elements) {
    return isFurniture() && Arrays.asList(elements).contains(block.element());
  }

  /** Whether a block of code is one among other text, and not the whole document. */
  boolean isSample() {
    return 2 * block.span().length() < around.document().text().length();
  }

  /** Whether the sentence has a phrase of the kind. */
  boolean says(String purpose) {
    return sentence().holds(purpose);
  }

  /** Whether the sentence has it in the place's own entry of a run of credits. */
  boolean saysOfOwn(String purpose) {
    return own().holds(purpose);
  }

  /** Whether it, or an address in the same sentence, is marked as the licence. */
  boolean isMarked() {
    return around.hasMarkedLink(sentenceSpan());
  }

  /** Its entry in a list of credits; null if it is in none. */
  Span entry() {
    return around.entries().of(occurrence);
  }

  /** Whether it says no more than "Creative Commons". */
  boolean isVague() {
    return occurrence.saysNothing();
  }

  /** Whether its sentence declares the licence and does not just talk about it. */
  boolean declares() {
    if (score == null) {
      score =
          new DeclarationScore(new Statement(occurrence, block, sentence(), isLinked(), around));
    }
    return score.declares();
  }

  /** Whether it is an address or a badge, or its sentence has an address. */
  boolean isLinked() {
    return occurrence.evidence().kind() == Evidence.Kind.BADGE || around.hasAddress(sentenceSpan());
  }

  Saying sentence() {
    if (sentence == null) {
      sentence = around.saying(sentenceSpan());
    }
    return sentence;
  }

  Saying own() {
    if (own == null) {
      own = around.saying(sentenceIn(around.runs().scope(occurrence, block.span())));
    }
    return own;
  }

  Span sentenceSpan() {
    if (sentenceSpan == null) {
      sentenceSpan = sentenceIn(block.span());
    }
    return sentenceSpan;
  }

  private Span sentenceIn(Span part) {
    return around
        .phrases()
        .sentences()
        .around(around.document().text(), occurrence.evidence().span(), part);
  }
}
