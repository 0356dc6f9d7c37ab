package reprint.compare;

import java.util.List;

/**
 * The headline stands apart from the body: it is compared by itself, and its absence is no change
 * of the text.
 */
final class Headline {
  private final Page original;
  private final Page republished;
  private final Stretch body;
  private final Vocabulary vocabulary;

  Headline(Page original, Page republished, Stretch body, Vocabulary vocabulary) {
    this.original = original;
    this.republished = republished;
    this.body = body;
    this.vocabulary = vocabulary;
  }

  /** The changed headline; empty where it is kept, or one of the two has none. */
  List<Change> changes() {
    List<Stretch> before = new TitleFinder(original, vocabulary).before(body.a());
    List<Stretch> now = new TitleFinder(republished, vocabulary).before(body.b());
    if (before.isEmpty() || now.isEmpty()) {
      return List.of();
    }
    Stretch title = title(original, before);
    Stretch shown = title(republished, now);
    boolean kept =
        before.stream().anyMatch(h -> isSame(h, shown))
            || now.stream().anyMatch(h -> isSame(title, h));
    if (kept || isIn(republished, original, title) || isIn(original, republished, shown)) {
      return List.of();
    }
    Stretch at = new Stretch(title.a(), title.aEnd(), shown.a(), shown.aEnd());
    return List.of(
        new Change(Edit.Kind.REPLACE, Edit.Level.MATERIAL, Edit.Type.HEADLINE, shrink(at)));
  }

  /** The highest heading, and of several the nearest to the body. */
  private static Stretch title(Page page, List<Stretch> headings) {
    Stretch best = headings.get(0);
    for (Stretch heading : headings) {
      if (page.block(heading.a()).level() <= page.block(best.a()).level()) {
        best = heading;
      }
    }
    return best;
  }

  /** Whether a page has the other's headline anywhere: in its text, or as another of its titles. */
  private static boolean isIn(Page page, Page other, Stretch title) {
    return page.lookup().find(other.tokens(), title.a(), title.aEnd()) != null;
  }

  private boolean isSame(Stretch title, Stretch shown) {
    return text(original, title).equals(text(republished, shown));
  }

  private String text(Page page, Stretch heading) {
    StringBuilder text = new StringBuilder();
    for (int i = heading.a(); i < heading.aEnd(); i++) {
      text.append(vocabulary.letters(page.tokens().keys()[i]));
    }
    return text.toString();
  }

  /** Only the words from the first to the last that changed. */
  private Stretch shrink(Stretch at) {
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
    return new Stretch(a, aEnd, b, bEnd);
  }
}
