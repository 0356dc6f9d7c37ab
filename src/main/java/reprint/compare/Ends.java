package reprint.compare;

import reprint.read.Block;

/**
 * What of the original lies before and behind the body: page, or text that an excerpt leaves out.
 */
final class Ends {
  private final Page original;
  private final Stretch body;
  private final Moves moves;
  private int leftOut;

  Ends(Page original, Stretch body, Moves moves) {
    this.original = original;
    this.body = body;
    this.moves = moves;
  }

  /** How many words of the original's text the republication leaves out at its ends. */
  int leftOut() {
    leftOut = 0;
    count(0, body.a());
    count(body.aEnd(), original.tokens().size());
    return leftOut;
  }

  private void count(int from, int to) {
    for (Page.Piece piece : original.pieces(from, to)) {
      if (isText(piece) && !moves.isElsewhere(piece)) {
        leftOut += piece.words();
      }
    }
  }

  private boolean isText(Page.Piece piece) {
    Block.Role role = original.block(piece.from()).role();
    boolean body = role == Block.Role.BODY || role == Block.Role.QUOTE || role == Block.Role.CODE;
    return body && !original.isNotice(piece.from()) && original.isProse(piece.from(), piece.to());
  }
}
