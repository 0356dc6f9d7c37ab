package reprint.credit.reading;

import java.util.List;
import reprint.read.Block;

/** The first and last blocks of an article; the items of a list at its head count as one block. */
final class Ends {
  /** The most items of such a list. */
  private static final int ITEMS = 10;

  private final List<Block> article;

  Ends(List<Block> article) {
    this.article = article;
  }

  /** The offset after so many blocks at the head. */
  int head(int most) {
    int at = 0;
    int items = 0;
    for (int blocks = 1; at + 1 < article.size(); at++) {
      items = isItem(at) && isItem(at + 1) ? items + 1 : 0;
      blocks += items > 0 && items < ITEMS ? 0 : 1;
      if (blocks > most) {
        break;
      }
    }
    return article.isEmpty() ? 0 : article.get(at).span().end();
  }

  /** The offset at which so many blocks at the foot start; lists there are of other works. */
  int foot(int most) {
    return article.isEmpty() ? 0 : article.get(Math.max(0, article.size() - most)).span().offset();
  }

  private boolean isItem(int at) {
    return article.get(at).element().equals("li");
  }
}
