package reprint.compare;

/** Whether two documents are one work at all. */
final class Kinship {
  /**
   * Share of the shorter article's words that must be kept in runs (Broder 1997: containment);
   * below that two articles only share their subject or their site.
   */
  private static final double LEAST = 0.3;

  /** Words of a run that two works do not share by chance. */
  private static final int RUN = 5;

  private Kinship() {}

  static boolean areOneWork(Page original, Page republished, Alignment alignment, Stretch body) {
    int kept = 0;
    for (Stretch run : Runs.of(alignment)) {
      int inside = Math.min(run.aEnd(), body.aEnd()) - Math.max(run.a(), body.a());
      kept += inside >= RUN ? inside : 0;
    }
    int shorter = Math.min(articleWords(original), articleWords(republished));
    return kept > 0 && kept >= LEAST * shorter;
  }

  /** Words of the blocks that are the article's and no notice. */
  static int articleWords(Page page) {
    int words = 0;
    Tokens tokens = page.tokens();
    for (int i = 0; i < tokens.size(); i = tokens.blockEnd(i)) {
      boolean counts = tokens.block(i).isArticle() && !page.isNotice(i);
      words += counts ? tokens.blockEnd(i) - i : 0;
    }
    return words;
  }
}
