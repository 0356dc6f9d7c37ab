package reprint.compare.change;

import java.util.ArrayList;
import java.util.List;
import reprint.compare.align.Alignment;
import reprint.compare.page.Change;
import reprint.compare.word.Tokens;

/** Kept words that are written differently, or are followed by different signs. */
public final class KeptWords {
  private final Tokens a;
  private final Tokens b;
  private final Alignment alignment;

  public KeptWords(Tokens a, Tokens b, Alignment alignment) {
    this.a = a;
    this.b = b;
    this.alignment = alignment;
  }

  /** All changes of the words {@code from} to {@code to} of the original. */
  public List<Change> changes(int from, int to) {
    WordForms forms = new WordForms(a, b, alignment);
    Signs signs = new Signs(a, b, alignment);
    for (int i = from; i < to; i++) {
      int partner = alignment.right()[i];
      if (partner >= 0) {
        forms.compare(i, partner);
        signs.compare(i, partner);
      }
    }
    List<Change> changes = new ArrayList<>(forms.changes());
    changes.addAll(signs.changes());
    return changes;
  }
}
