package reprint.compare.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import reprint.compare.Edit;
import reprint.compare.Words;
import reprint.compare.page.Afterwords;
import reprint.compare.page.Change;
import reprint.compare.page.Moves;
import reprint.compare.page.Page;
import reprint.compare.word.TokenRange;
import reprint.compare.word.Tokens;

/** Turns the gaps between kept words into changes, except for what is not part of the text. */
public final class GapChanges {
  private final Page original;
  private final Page republished;
  private final SameLetters sameLetters;
  private final Moves moves;
  private final Furniture furniture;
  private final SetApart setApart;
  private final Afterwords afterwords;
  private final List<Change> changes = new ArrayList<>();
  private final List<TokenRange> gaps = new ArrayList<>();

  public GapChanges(
      Page original,
      Page republished,
      SameLetters sameLetters,
      Moves moves,
      Captions captions,
      Afterwords afterwords,
      Words words) {
    this.original = original;
    this.republished = republished;
    this.sameLetters = sameLetters;
    this.moves = moves;
    this.afterwords = afterwords;
    furniture = new Furniture(original, republished, captions, words);
    setApart = new SetApart(original, republished, words);
  }

  /** All changes in the gaps. */
  public List<Change> of(List<TokenRange> all) {
    all.forEach(this::takeSameLetters);
    List<List<Page.Piece>> gone = new ArrayList<>();
    for (TokenRange gap : gaps) {
      boolean alone = hasNoMark(republished, gap.b(), gap.bEnd());
      gone.add(
          left(
              original.pieces(gap.a(), gap.aEnd()),
              p -> isForgivenCut(p, alone) || isApart(original, p)));
    }
    for (int i = 0; i < gaps.size(); i++) {
      TokenRange gap = gaps.get(i);
      boolean alone = hasNoMark(original, gap.a(), gap.aEnd());
      List<Page.Piece> came =
          left(
              republished.pieces(gap.b(), gap.bEnd()),
              p -> isForgivenInsertion(p, alone) || isApart(republished, p) || isOwn(p, gap.a()));
      pair(gap, gone.get(i), came);
    }
    return changes;
  }

  private void takeSameLetters(TokenRange gap) {
    int a = gap.a();
    int b = gap.b();
    boolean beside =
        startsWhole(original, a, gap.aEnd()) != startsWhole(republished, b, gap.bEnd());
    for (TokenRange same : beside ? List.<TokenRange>of() : sameLetters.fromStart(gap)) {
      changes.add(joint(same));
      a = same.aEnd();
      b = same.bEnd();
    }
    int aEnd = gap.aEnd();
    int bEnd = gap.bEnd();
    for (TokenRange same : sameLetters.fromEnd(new TokenRange(a, aEnd, b, bEnd))) {
      changes.add(joint(same));
      aEnd = same.a();
      bEnd = same.b();
    }
    if (aEnd > a || bEnd > b) {
      gaps.add(new TokenRange(a, aEnd, b, bEnd));
    }
  }

  /** Whether a whole block begins the gap on that side: a caption, say, that the other lacks. */
  private static boolean startsWhole(Page page, int from, int to) {
    return from < to
        && page.tokens().blockStart(from) == from
        && page.tokens().blockEnd(from) <= to;
  }

  /** The same letters, divided differently: by the author's hyphen, or by the layout. */
  private Change joint(TokenRange same) {
    boolean hyphen =
        hasHyphen(original.tokens(), same.a(), same.aEnd())
            != hasHyphen(republished.tokens(), same.b(), same.bEnd());
    return hyphen
        ? new Change(Edit.Kind.REPLACE, Edit.Level.MINOR, Edit.Type.PUNCTUATION, same)
        : new Change(Edit.Kind.REPLACE, Edit.Level.TECHNICAL, Edit.Type.FORMAT, same);
  }

  /** Whether a hyphen divides the words, other than one at the end of a line. */
  private static boolean hasHyphen(Tokens tokens, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      String between = tokens.between(i);
      if (between.indexOf('-') >= 0 && between.indexOf('\n') < 0) {
        return true;
      }
    }
    return false;
  }

  private static List<Page.Piece> left(List<Page.Piece> all, Predicate<Page.Piece> forgiven) {
    return all.stream().filter(forgiven.negate()).toList();
  }

  private static boolean hasNoMark(Page page, int from, int to) {
    return page.pieces(from, to).stream().noneMatch(p -> Furniture.isListMark(page.tokens(), p));
  }

  /** Layout adds and drops the numbers of a list, but never changes them. */
  private boolean isForgivenCut(Page.Piece piece, boolean alone) {
    return alone && Furniture.isListMark(original.tokens(), piece)
        || furniture.isOfOriginal(piece)
        || moves.isElsewhere(piece);
  }

  private boolean isForgivenInsertion(Page.Piece piece, boolean alone) {
    return alone && Furniture.isListMark(republished.tokens(), piece)
        || moves.isTarget(piece)
        || furniture.isOfRepublication(piece);
  }

  private boolean isApart(Page page, Page.Piece piece) {
    return piece.whole() && afterwords.isLabel(page, piece.from());
  }

  /** Whether a paragraph is the republisher's own; if only an editor can decide, it is reported. */
  private boolean isOwn(Page.Piece piece, int place) {
    if (piece.whole() && afterwords.isNote(republished, piece.from())) {
      return true;
    }
    SetApart.Answer answer = setApart.of(piece);
    boolean doubtful =
        answer == SetApart.Answer.DOUBTFUL
            || answer == SetApart.Answer.NO
                && piece.whole()
                && afterwords.isUpdate(republished, piece.from());
    if (doubtful) {
      changes.add(Change.addition(new TokenRange(place, place, piece.from(), piece.to())));
    }
    return doubtful || answer == SetApart.Answer.YES;
  }

  /** Pieces in order: parts of blocks with parts of blocks, whole blocks with whole blocks. */
  private void pair(TokenRange gap, List<Page.Piece> gone, List<Page.Piece> came) {
    boolean whole =
        gone.stream().anyMatch(Page.Piece::whole) || came.stream().anyMatch(Page.Piece::whole);
    if (!whole && !gone.isEmpty() && !came.isEmpty()) {
      join(gone, came);
      return;
    }
    for (boolean kind : new boolean[] {true, false}) {
      List<Page.Piece> left = gone.stream().filter(p -> p.whole() == kind).toList();
      List<Page.Piece> right = came.stream().filter(p -> p.whole() == kind).toList();
      pairInOrder(gap, left, right);
    }
  }

  private void pairInOrder(TokenRange gap, List<Page.Piece> left, List<Page.Piece> right) {
    int a = gap.a();
    int b = gap.b();
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      Page.Piece l = i < left.size() ? left.get(i) : new Page.Piece(a, a, false);
      Page.Piece r = i < right.size() ? right.get(i) : new Page.Piece(b, b, false);
      join(List.of(l), List.of(r));
      a = l.to();
      b = r.to();
    }
  }

  private void join(List<Page.Piece> gone, List<Page.Piece> came) {
    int a = gone.get(0).from();
    int aEnd = gone.get(gone.size() - 1).to();
    int b = came.get(0).from();
    int bEnd = came.get(came.size() - 1).to();
    TokenRange at = new TokenRange(a, aEnd, b, bEnd);
    changes.add(sameLetters.isSame(gone, came) ? joint(at) : Change.material(at));
  }
}
