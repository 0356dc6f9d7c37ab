package reprint.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The texts of pictures that both sides have, wherever the picture stands. What one side alone has
 * is no change: pictures are left away or replaced, often since the licence does not hold for them.
 */
final class Captions {
  private final Pairing pair;
  private final PictureTexts original;
  private final PictureTexts republished;
  private final Tokens a;
  private final Tokens b;
  private final Alignment alignment;

  Captions(Pairing pair) {
    this.pair = pair;
    original = PictureTexts.of(pair.original(), pair.republished());
    republished = PictureTexts.of(pair.republished(), pair.original());
    a = Tokens.of(original.document(), pair.vocabulary());
    b = Tokens.of(republished.document(), pair.vocabulary());
    alignment = Alignment.empty(a.size(), b.size());
  }

  /** The changes in them. */
  List<Edit> edits(Words words, Allowances allowances) {
    List<Stretch> left = sentences(a, b, pair.republished().lookup());
    List<Stretch> right = left.isEmpty() ? left : sentences(b, a, pair.original().lookup());
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

  /** Those that the other side has nowhere: in {@code other}, nor by {@code page} in its text. */
  private static List<Stretch> sentences(Tokens tokens, Tokens other, Lookup page) {
    Set<Long> known = new HashSet<>();
    each(other, (from, to) -> known.add(UniqueRuns.hash(other.keys(), from, to - from)));
    List<Stretch> found = new ArrayList<>();
    each(
        tokens,
        (from, to) -> {
          boolean kept = known.contains(UniqueRuns.hash(tokens.keys(), from, to - from));
          if (!kept && page.find(tokens, from, to) == null) {
            found.add(new Stretch(from, to, 0, 0));
          }
        });
    return found;
  }

  private interface Taker {
    void take(int from, int to);
  }

  /** The sentences, and what stands apart like one: a credit in brackets or behind a stroke. */
  private static void each(Tokens tokens, Taker taker) {
    int from = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      if (i == tokens.size() || tokens.startsSentence(i) || isApart(tokens.between(i - 1))) {
        taker.take(from, i);
        from = i;
      }
    }
  }

  private static boolean isApart(String between) {
    return between.chars().anyMatch(c -> "([|\u00A9".indexOf(c) >= 0);
  }

  private List<Change> changes(Stretch sentence) {
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
      Stretch gap = new Stretch(from, i, to, partner);
      if (!gap.isEmpty() && !letters.isSame(gap)) {
        changes.add(Change.material(gap));
      }
      from = i + 1;
      to = partner + 1;
    }
    changes.addAll(new KeptWords(a, b, alignment).changes(sentence.a(), sentence.aEnd()));
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
