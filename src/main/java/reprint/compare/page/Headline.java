package reprint.compare.page;

import java.util.List;
import reprint.catalog.FieldNames;
import reprint.compare.Edit;
import reprint.compare.Words;
import reprint.compare.word.TokenRange;
import reprint.compare.word.Vocabulary;

/**
 * The headline is separate from the body: it is compared by itself, and its absence is no change of
 * the text.
 */
public final class Headline {
  private final Page original;
  private final Page republished;
  private final TokenRange body;
  private final Vocabulary vocabulary;
  private final Kickers kickers;
  private final FieldNames stated;

  /**
   * Those of two pages.
   *
   * @param words the labels that may precede a headline, and the fields that state one
   */
  public Headline(
      Page original, Page republished, TokenRange body, Vocabulary vocabulary, Words words) {
    this.original = original;
    this.republished = republished;
    this.body = body;
    this.vocabulary = vocabulary;
    this.kickers = new Kickers(republished.tokens(), words.kickers());
    stated = words.titles();
  }

  /** The changed headline; empty if it is kept, or if one of the two has none. */
  public List<Change> changes() {
    TitleFinder originals = new TitleFinder(original, vocabulary);
    TitleFinder now = new TitleFinder(republished, vocabulary);
    List<TokenRange> before = originals.before(body.a());
    List<TokenRange> after = now.before(body.b());
    before = before.isEmpty() ? originals.like(now, after, body.a()) : before;
    after = after.isEmpty() ? now.like(originals, before, body.b()) : after;
    if (before.isEmpty() || after.isEmpty()) {
      return List.of();
    }
    TokenRange title = originals.highest(before);
    TokenRange shown = now.highest(after);
    boolean kept =
        before.stream().anyMatch(h -> originals.text(h).equals(now.text(shown)))
            || after.stream()
                .map(kickers::without)
                .anyMatch(h -> originals.text(title).equals(now.text(h)))
            || isStated(originals.text(title), now, shown)
            || originals.isNamed(now.text(shown));
    if (kept || isIn(republished, original, title) || isIn(original, republished, shown)) {
      return List.of();
    }
    TokenRange at = new TokenRange(title.a(), title.aEnd(), shown.a(), shown.aEnd());
    return List.of(
        new Change(Edit.Kind.REPLACE, Edit.Level.MATERIAL, Edit.Type.HEADLINE, shrink(at)));
  }

  /** Whether the front matter gives the headline, and the line that is shown is one below it. */
  private boolean isStated(String title, TitleFinder now, TokenRange shown) {
    return republished.block(shown.a()).level() > 1 && now.isStated(title, stated);
  }

  /** Whether a page has the other's headline anywhere: as a block of its own. */
  private static boolean isIn(Page page, Page other, TokenRange title) {
    int[] place = page.lookup().find(other.tokens(), title.a(), title.aEnd());
    return place != null
        && place[0] == page.tokens().blockStart(place[0])
        && place[1] == page.tokens().blockEnd(place[0]);
  }

  /** Only the words from the first to the last that changed. */
  private TokenRange shrink(TokenRange at) {
    int[] keys = original.tokens().keys();
    int[] now = republished.tokens().keys();
    int a = at.a();
    int b = at.b();
    int aEnd = at.aEnd();
    int bEnd = at.bEnd();
    while (a < aEnd && b < bEnd && keys[a] == now[b]) {
      a++;
      b++;
    }
    while (aEnd > a && bEnd > b && keys[aEnd - 1] == now[bEnd - 1]) {
      aEnd--;
      bEnd--;
    }
    return new TokenRange(a, aEnd, b, bEnd);
  }
}
