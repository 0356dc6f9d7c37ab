package reprint.compare.align;

import java.util.ArrayList;
import java.util.List;
import reprint.compare.word.TokenRange;
import reprint.compare.word.Tokens;

/**
 * Separates words that were aligned by chance: if a sentence was replaced, the few small words that
 * both sentences have are not "kept".
 */
public final class ChanceMatches {
  /** Words of a run that may be there by chance. */
  private static final int LONGEST = 4;

  /** How many times longer than the run the changes on both of its sides must be. */
  private static final int RATIO = 3;

  private final Tokens a;
  private final Tokens b;
  private final Alignment alignment;

  public ChanceMatches(Tokens a, Tokens b, Alignment alignment) {
    this.a = a;
    this.b = b;
    this.alignment = alignment;
  }

  /** Removing a run enlarges the gap after the run before it, so that run is checked again. */
  public void part() {
    List<TokenRange> runs = Runs.of(alignment);
    List<TokenRange> kept = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      kept.add(runs.get(i));
      TokenRange next = i + 1 < runs.size() ? runs.get(i + 1) : end();
      while (!kept.isEmpty() && isChance(kept, next)) {
        TokenRange run = kept.remove(kept.size() - 1);
        for (int k = run.a(); k < run.aEnd(); k++) {
          alignment.part(k);
        }
      }
    }
  }

  /** Whether the last run is one by chance, with {@code next} the run after it. */
  private boolean isChance(List<TokenRange> kept, TokenRange next) {
    int index = kept.size() - 1;
    TokenRange run = kept.get(index);
    TokenRange last = index > 0 ? kept.get(index - 1) : new TokenRange(0, 0, 0, 0);
    int length = run.originals();
    int before = Math.max(run.a() - last.aEnd(), run.b() - last.bEnd());
    int behind = Math.max(next.a() - run.aEnd(), next.b() - run.bEnd());
    return length <= LONGEST
        && before >= RATIO * length
        && behind >= RATIO * length
        && !(isWholeBlocks(a, run.a(), run.aEnd()) && isWholeBlocks(b, run.b(), run.bEnd()));
  }

  private static boolean isWholeBlocks(Tokens tokens, int from, int to) {
    return tokens.blockStart(from) == from && tokens.blockEnd(to - 1) == to;
  }

  private TokenRange end() {
    return new TokenRange(a.size(), a.size(), b.size(), b.size());
  }
}
