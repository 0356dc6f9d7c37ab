package reprint.compare;

import reprint.read.Location;
import reprint.text.Span;

/**
 * One difference between an original and its republication.
 *
 * @param kind what was done
 * @param level whether it matters
 * @param type the contract's {@code class}
 * @param original the words that were there; text "" for an insertion
 * @param republished the words that are there now; text "" for a deletion
 * @param allowed the allowance that permits it ({@code time}, {@code place} …); "" if there is none
 */
public record Edit(
    Kind kind, Level level, Type type, Side original, Side republished, String allowed) {

  /** Whether it cannot be decided if it changes the text or the page around it. */
  public boolean isDoubtful() {
    return type == Type.ADDITION || level == Level.MINOR && type == Type.CUT;
  }

  /** What was done. */
  public enum Kind {
    INSERT,
    DELETE,
    REPLACE,
    MOVE
  }

  /** Whether a reader would call it a change. */
  public enum Level {
    MATERIAL,
    MINOR,
    TECHNICAL
  }

  /** What was changed. */
  public enum Type {
    WORDING,
    NUMBER,
    NAME,
    NEGATION,
    QUOTATION,
    SPELLING,
    UNIT,
    HEADLINE,
    CUT,
    INSERTION,
    ORDER,
    TRANSLATION,
    /** Prose before or after the text that may or may not be part of it. */
    ADDITION,
    PUNCTUATION,
    CASE,
    LOOK_ALIKE,
    FORMAT,
    DAMAGE
  }

  /**
   * The words of one side and their place.
   *
   * @param text as in the document
   * @param span its place in the document's text
   * @param location in its file; for an empty text, the place between its neighbours
   */
  public record Side(String text, Span span, Location location) {}
}
