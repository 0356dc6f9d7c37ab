package reprint.compare.page;

import reprint.compare.Edit;
import reprint.compare.word.TokenRange;

/**
 * A difference in words, before it is put into a report.
 *
 * @param kind what was done
 * @param level whether it matters
 * @param type what was changed; null if not classified yet
 * @param at the words on both sides
 */
public record Change(Edit.Kind kind, Edit.Level level, Edit.Type type, TokenRange at) {

  /** A change of words, not classified yet. */
  public static Change material(TokenRange at) {
    Edit.Kind kind =
        at.originals() == 0
            ? Edit.Kind.INSERT
            : at.republished() == 0 ? Edit.Kind.DELETE : Edit.Kind.REPLACE;
    return new Change(kind, Edit.Level.MATERIAL, null, at);
  }

  /** A block of the original alone that may or may not be part of the text. */
  static Change doubtfulCut(Page.Piece piece, int place) {
    TokenRange at = new TokenRange(piece.from(), piece.to(), place, place);
    return new Change(Edit.Kind.DELETE, Edit.Level.MINOR, Edit.Type.CUT, at);
  }

  /** Words of the republication alone that may or may not be part of the text. */
  public static Change addition(TokenRange at) {
    return new Change(Edit.Kind.INSERT, Edit.Level.MINOR, Edit.Type.ADDITION, at);
  }
}
