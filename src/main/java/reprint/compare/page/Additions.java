package reprint.compare.page;

import java.util.ArrayList;
import java.util.List;
import reprint.compare.Words;
import reprint.compare.word.TokenRange;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Link;
import reprint.text.Span;

/**
 * Prose that only the republication has, before or after the body. It may be the page around the
 * article or a paragraph added to its text; no program can decide which, so it is reported and does
 * not count as a change of words.
 */
public final class Additions {
  /** So many words are reported wherever they are; fewer may be a line of the page. */
  private static final int PARAGRAPH = 12;

  /** Share of kept words from which both pages have a block. */
  private static final double KEPT = 0.6;

  /** How many times longer a translation may be, in words as they are compared. */
  private static final int MOST_TIMES = 3;

  private final Page original;
  private final Page republished;
  private final TokenRange body;
  private final Afterwords afterwords;
  private final Invitations invitations;
  private final NearSentences near;

  /** Those of two pages. */
  public Additions(
      Page original, Page republished, TokenRange body, Afterwords afterwords, Words words) {
    this.original = original;
    this.republished = republished;
    this.body = body;
    this.afterwords = afterwords;
    invitations = new Invitations(words);
    near = new NearSentences(republished, body);
  }

  /** Each run of such paragraphs. */
  public List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    add(behindTitle(), body.b(), lost(0, body.a(), body.a()), changes);
    add(
        body.bEnd(),
        republished.tokens().size(),
        lost(body.aEnd(), original.tokens().size(), body.aEnd()),
        changes);
    return changes;
  }

  /** Anything above the headline of the original belongs to the page. */
  private int behindTitle() {
    int start = 0;
    for (Page.Piece piece : republished.pieces(0, body.b())) {
      boolean heading = republished.block(piece.from()).role() == Block.Role.HEADING;
      start = heading && republished.kept(piece.from()) > KEPT ? piece.to() : start;
    }
    return start;
  }

  /** The paragraphs that only the original has there; the place if there are none. */
  private TokenRange lost(int from, int to, int place) {
    int start = place;
    int end = place;
    for (Page.Piece piece : original.pieces(from, to)) {
      if (original.kept(piece.from()) < KEPT && Surplus.isText(original, piece)) {
        start = start == end ? piece.from() : start;
        end = piece.to();
      }
    }
    return new TokenRange(start, end, 0, 0);
  }

  private void add(int from, int to, TokenRange lost, List<Change> changes) {
    int start = -1;
    boolean apart = false;
    boolean credited = false;
    for (Page.Piece piece : republished.pieces(from, to)) {
      boolean heading = republished.block(piece.from()).role() == Block.Role.HEADING;
      credited |= republished.isNotice(piece.from());
      apart = heading ? isApart(piece, credited && from >= body.bEnd()) : apart;
      if (!apart && isAdded(piece)) {
        start = start < 0 ? piece.from() : start;
      } else if (start >= 0) {
        changes.add(change(lost, start, piece.from()));
        start = -1;
      }
    }
    if (start >= 0) {
      changes.add(change(lost, start, to));
    }
  }

  /** Whether a heading begins something else: after the credit line another piece. */
  private boolean isApart(Page.Piece heading, boolean credited) {
    return credited
        || afterwords.follow(republished, heading.from())
        || invitations.isHeading(text(heading.from()));
  }

  private String text(int token) {
    return republished.tokens().document().text(republished.block(token));
  }

  /** Text there in another language, in the place of a part that was left out, is no addition. */
  private Change change(TokenRange lost, int from, int to) {
    TokenRange both = new TokenRange(lost.a(), lost.aEnd(), from, to);
    boolean translated =
        areAlike(lost.originals(), to - from)
            && new Translation(original.tokens()).isPart(republished.tokens(), both);
    return translated
        ? Change.material(both)
        : Change.addition(new TokenRange(lost.a(), lost.a(), from, to));
  }

  /** A separate list mostly names other stories; a single item may be added to the text's list. */
  private boolean isItem(int token) {
    return republished.block(token).element().equals("li");
  }

  private static boolean areAlike(int words, int others) {
    return Math.max(words, others) <= MOST_TIMES * Math.min(words, others);
  }

  private boolean isAdded(Page.Piece piece) {
    int at = piece.from();
    Block.Role role = republished.block(at).role();
    return (role == Block.Role.BODY || role == Block.Role.QUOTE)
        && (piece.words() >= PARAGRAPH || near.has(piece))
        && !invites(piece)
        && (!isItem(at) || isItem(at < body.b() ? body.b() : body.bEnd() - 1))
        && republished.isSentence(at, piece.to())
        && republished.kept(at) < KEPT
        && !republished.isNotice(at)
        && !republished.isTeaser(at)
        && !afterwords.are(republished, at)
        && original.lookup().find(republished.tokens(), at, piece.to()) == null;
  }

  /** Whether nearly all of it leads readers elsewhere, or its link does. */
  private boolean invites(Page.Piece piece) {
    Document document = republished.tokens().document();
    Span span = republished.block(piece.from()).span();
    return invitations.fill(text(piece.from()))
        || document.links().stream()
            .filter(l -> l.kind() == Link.Kind.ANCHOR && span.contains(l.span()))
            .anyMatch(l -> invitations.areIn(l.text()));
  }
}
