package reprint.compare;

import java.util.ArrayList;
import java.util.List;

/** What both texts have, as places in them: for showing the two side by side. */
final class KeptPassages {
  private final Tokens a;
  private final Tokens b;

  KeptPassages(Tokens a, Tokens b) {
    this.a = a;
    this.b = b;
  }

  /** The kept runs in order, parted where a block ends on either side or a sentence begins. */
  List<Kept> of(Alignment alignment) {
    List<Kept> kept = new ArrayList<>();
    for (Stretch run : Runs.of(alignment)) {
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
