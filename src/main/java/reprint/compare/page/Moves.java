package reprint.compare.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import reprint.compare.Edit;
import reprint.compare.word.TokenRange;
import reprint.read.Block;

/**
 * Words that the alignment reports as cut, but that are elsewhere on the republished page: moved,
 * or repeated (a pulled quote, a caption) and so not lost.
 */
public final class Moves {
  /** Fewer words of a block occur in another place by chance. */
  private static final int FEWEST_WORDS = 5;

  private final Page original;
  private final Page republished;
  private final TokenRange body;
  private final BitSet taken = new BitSet();
  private final List<Change> changes = new ArrayList<>();

  public Moves(Page original, Page republished, TokenRange body) {
    this.original = original;
    this.republished = republished;
    this.body = body;
  }

  /** Whether the piece of the original is not lost; if it was moved, records that. */
  public boolean isElsewhere(Page.Piece piece) {
    if (!piece.whole() && piece.words() < FEWEST_WORDS) {
      return false;
    }
    int[] place = republished.lookup().find(original.tokens(), piece.from(), piece.to());
    if (place == null) {
      return false;
    }
    if (isText(place) && republished.kept(place[0], place[1]) < 0.3) {
      taken.set(place[0], place[1]);
      TokenRange at = new TokenRange(piece.from(), piece.to(), place[0], place[1]);
      changes.add(new Change(Edit.Kind.MOVE, Edit.Level.MATERIAL, Edit.Type.ORDER, at));
    }
    return true;
  }

  /** Whether a place of the republication belongs to the article's text. */
  private boolean isText(int[] place) {
    boolean inside = place[0] >= body.b() && place[1] <= body.bEnd();
    boolean paragraph = republished.block(place[0]).role() == Block.Role.BODY;
    return inside || paragraph && republished.isProse(place[0], place[1]);
  }

  /** Whether the piece of the republication is where something was moved to. */
  public boolean isTarget(Page.Piece piece) {
    int covered = taken.get(piece.from(), piece.to()).cardinality();
    return covered * 10 >= piece.words() * 7;
  }

  public List<Change> changes() {
    return changes;
  }
}
