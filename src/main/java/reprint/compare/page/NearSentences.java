package reprint.compare.page;

import java.util.stream.IntStream;
import reprint.compare.word.Prose;
import reprint.compare.word.TokenRange;
import reprint.compare.word.Tokens;
import reprint.read.Block;

/** Short sentences directly before or after the text, which read as its first or last. */
final class NearSentences {
  /** Least number of words, without numbers; fewer are a label or a date. */
  private static final int SENTENCE = 3;

  /** The same if a colon may separate a label from a value. */
  private static final int LABELLED = 5;

  private final Page republished;
  private final TokenRange near;

  NearSentences(Page republished, TokenRange body) {
    this.republished = republished;
    near = near(body);
  }

  /** The body at {@code b} with the paragraphs that directly adjoin it. */
  private TokenRange near(TokenRange body) {
    int from = body.b();
    while (from > 0 && isParagraph(from - 1)) {
      from = republished.tokens().blockStart(from - 1);
    }
    int to = body.bEnd();
    while (to < republished.tokens().size() && isParagraph(to)) {
      to = republished.tokens().blockEnd(to);
    }
    return new TokenRange(0, 0, from, to);
  }

  private boolean isParagraph(int token) {
    Block.Role role = republished.block(token).role();
    return (role == Block.Role.BODY || role == Block.Role.QUOTE)
        && !republished.isNotice(token)
        && !republished.isTeaser(token)
        && !republished.isOfPicture(token);
  }

  /** Whether a sentence is next to the text as if it were part of it. */
  boolean has(Page.Piece piece) {
    Tokens tokens = republished.tokens();
    String end = tokens.between(piece.to() - 1);
    long words =
        IntStream.range(piece.from(), piece.to())
            .filter(i -> Character.isLetter(tokens.word(i).codePointAt(0)))
            .count();
    String text = tokens.document().text(republished.block(piece.from()));
    boolean label = text.indexOf(':') >= 0;
    return piece.from() >= near.b()
        && piece.to() <= near.bEnd()
        && words >= (label ? LABELLED : SENTENCE)
        && end.indexOf(':') < 0
        && Prose.endsLine(end)
        && text.indexOf('\u00A9') < 0;
  }
}
