package reprint.compare;

import java.util.ArrayList;
import java.util.List;
import reprint.read.Block;

/**
 * Prose that only the republication has, before or behind the body. It may be the page around the
 * article or a paragraph put into its text; no program tells which, so that it is told and does not
 * count as a change of words.
 */
final class Additions {
  /** Fewer words are a label, a date, a line of a share bar. */
  private static final int FEWEST_WORDS = 12;

  /** Share of kept words from which a block is one that both pages have. */
  private static final double KEPT = 0.6;

  private final Page original;
  private final Page republished;
  private final Stretch body;
  private final Afterwords afterwords;

  Additions(Page original, Page republished, Stretch body, Afterwords afterwords) {
    this.original = original;
    this.republished = republished;
    this.body = body;
    this.afterwords = afterwords;
  }

  /** Each run of such paragraphs. */
  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    add(0, body.b(), body.a(), changes);
    add(body.bEnd(), republished.tokens().size(), body.aEnd(), changes);
    return changes;
  }

  private void add(int from, int to, int place, List<Change> changes) {
    int start = -1;
    boolean apart = false;
    for (Page.Piece piece : republished.pieces(from, to)) {
      boolean heading = republished.block(piece.from()).role() == Block.Role.HEADING;
      apart = heading ? afterwords.follow(republished, piece.from()) : apart;
      if (!apart && isAdded(piece)) {
        start = start < 0 ? piece.from() : start;
      } else if (start >= 0) {
        changes.add(Change.addition(new Stretch(place, place, start, piece.from())));
        start = -1;
      }
    }
    if (start >= 0) {
      changes.add(Change.addition(new Stretch(place, place, start, to)));
    }
  }

  private boolean isAdded(Page.Piece piece) {
    int at = piece.from();
    Block.Role role = republished.block(at).role();
    return (role == Block.Role.BODY || role == Block.Role.QUOTE)
        && piece.words() >= FEWEST_WORDS
        && republished.isSentence(at, piece.to())
        && republished.kept(at) < KEPT
        && !republished.isNotice(at)
        && !republished.isTeaser(at)
        && !afterwords.are(republished, at)
        && original.lookup().find(republished.tokens(), at, piece.to()) == null;
  }
}
