package reprint.compare.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import reprint.compare.Edit;
import reprint.compare.Words;
import reprint.compare.align.Alignment;
import reprint.compare.align.Myers;
import reprint.compare.align.UniqueRuns;
import reprint.compare.page.Change;
import reprint.compare.page.Lookup;
import reprint.compare.page.Page;
import reprint.compare.page.Pairing;
import reprint.compare.page.SentencePairs;
import reprint.compare.word.TokenRange;
import reprint.compare.word.Tokens;
import reprint.text.Sentences;

/**
 * The texts of pictures that both sides have, wherever the picture is. A picture that only one side
 * has is no change: pictures are left out or replaced, often because the licence does not cover
 * them.
 */
public final class Captions {
  /** The most words of a line under a picture. */
  private static final int LONGEST = 80;

  private final Pairing pair;
  private final PictureTexts original;
  private final PictureTexts republished;
  private final Tokens a;
  private final Tokens b;
  private final Alignment alignment;
  private final Lookup inOriginal;
  private final Lookup inRepublished;

  public Captions(Pairing pair) {
    this.pair = pair;
    original = PictureTexts.of(pair.original(), pair.republished());
    republished = PictureTexts.of(pair.republished(), pair.original());
    Sentences sentences = pair.original().tokens().sentences();
    a = Tokens.of(original.document(), pair.vocabulary(), sentences);
    b = Tokens.of(republished.document(), pair.vocabulary(), sentences);
    alignment = Alignment.empty(a.size(), b.size());
    inOriginal = new Lookup(a, pair.vocabulary());
    inRepublished = new Lookup(b, pair.vocabulary());
  }

  /** Whether a block of the original is the text of a picture in the republication. */
  boolean areRepublished(Page.Piece piece) {
    return b.size() > 0 && isIn(inRepublished, pair.original().tokens(), piece);
  }

  /** Whether a block of the republication is the text of a picture in the original. */
  boolean areOriginal(Page.Piece piece) {
    return a.size() > 0 && isIn(inOriginal, pair.republished().tokens(), piece);
  }

  /** Whether it contains most words of a block, except for a label or a credit. */
  private static boolean isIn(Lookup captions, Tokens tokens, Page.Piece piece) {
    int[] found = {0};
    each(
        tokens,
        piece.from(),
        piece.to(),
        (from, to) -> found[0] += captions.find(tokens, from, to) == null ? 0 : to - from);
    return piece.words() <= LONGEST && 2 * found[0] > piece.words();
  }

  /** The changes in them. */
  public List<Edit> edits(Words words, Allowances allowances) {
    List<TokenRange> left = sentences(a, b, pair.republished().lookup());
    List<TokenRange> right = left.isEmpty() ? left : sentences(b, a, pair.original().lookup());
    if (left.isEmpty() || right.isEmpty()) {
      return List.of();
    }
    EditMaker maker = new EditMaker(a, b, words, allowances);
    return new SentencePairs(a, left, b, right)
        .find().stream()
            .flatMap(p -> changes(p).stream())
            .map(maker::edit)
            .map(this::real)
            .toList();
  }

  /** Those that the other side has neither in {@code other} nor, by {@code page}, in its text. */
  private static List<TokenRange> sentences(Tokens tokens, Tokens other, Lookup page) {
    Set<Long> known = new HashSet<>();
    each(
        other,
        0,
        other.size(),
        (from, to) -> known.add(UniqueRuns.hash(other.keys(), from, to - from)));
    List<TokenRange> found = new ArrayList<>();
    each(
        tokens,
        0,
        tokens.size(),
        (from, to) -> {
          boolean kept = known.contains(UniqueRuns.hash(tokens.keys(), from, to - from));
          if (!kept && page.find(tokens, from, to) == null) {
            found.add(new TokenRange(from, to, 0, 0));
          }
        });
    return found;
  }

  private interface Taker {
    void take(int from, int to);
  }

  /**
   * The sentences, and parts that are separate like one: a credit in brackets or after a stroke.
   */
  private static void each(Tokens tokens, int start, int end, Taker taker) {
    int from = start;
    for (int i = start + 1; i <= end; i++) {
      if (i == end || tokens.startsSentence(i) || isApart(tokens.between(i - 1))) {
        taker.take(from, i);
        from = i;
      }
    }
  }

  private static boolean isApart(String between) {
    return between.chars().anyMatch(c -> "([|:\u00A9".indexOf(c) >= 0);
  }

  private List<Change> changes(TokenRange sentence) {
    new Myers(a.keys(), b.keys()).align(sentence, alignment);
    SameLetters letters = new SameLetters(a, b, pair.vocabulary());
    List<Change> changes = new ArrayList<>();
    int from = sentence.a();
    int to = sentence.b();
    for (int i = sentence.a(); i <= sentence.aEnd(); i++) {
      boolean end = i == sentence.aEnd();
      int partner = end ? sentence.bEnd() : alignment.right()[i];
      if (partner < 0) {
        continue;
      }
      TokenRange gap = new TokenRange(from, i, to, partner);
      if (!gap.isEmpty() && !letters.isSame(gap)) {
        changes.add(Change.material(gap));
      }
      from = i + 1;
      to = partner + 1;
    }
    new KeptWords(a, b, alignment)
        .changes(sentence.a(), sentence.aEnd()).stream()
            .filter(c -> c.type() != Edit.Type.PUNCTUATION || c.at().aEnd() < sentence.aEnd())
            .forEach(changes::add);
    return changes;
  }

  private Edit real(Edit edit) {
    return new Edit(
        edit.kind(),
        edit.level(),
        edit.type(),
        original.real(edit.original()),
        republished.real(edit.republished()),
        edit.allowed());
  }
}
