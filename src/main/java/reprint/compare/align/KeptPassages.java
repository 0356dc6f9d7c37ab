package reprint.compare.align;

import java.util.ArrayList;
import java.util.List;
import reprint.compare.Kept;
import reprint.compare.word.TokenRange;
import reprint.compare.word.Tokens;

/** What both texts have, as places in them: for showing the two side by side. */
public final class KeptPassages {
  private final Tokens a;
  private final Tokens b;

  public KeptPassages(Tokens a, Tokens b) {
    this.a = a;
    this.b = b;
  }

  /** The kept runs in order, parted where a block ends on either side or a sentence begins. */
  public List<Kept> of(Alignment alignment) {
    List<Kept> kept = new ArrayList<>();
    for (TokenRange run : Runs.of(alignment)) {
      int from = run.a();
      while (from < run.aEnd()) {
        int now = run.b() + from - run.a();
        int most =
            Math.min(run.aEnd() - from, Math.min(a.blockEnd(from) - from, b.blockEnd(now) - now));
        int words = 1;
        while (words < most && !a.startsSentence(from + words)) {
          words++;
        }
        kept.add(new Kept(a.span(from, from + words), b.span(now, now + words)));
        from += words;
      }
    }
    return kept;
  }
}
