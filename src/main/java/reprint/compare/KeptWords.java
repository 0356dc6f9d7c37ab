package reprint.compare;

import java.util.ArrayList;
import java.util.List;

/** Kept words that are not written the same, or that other signs follow. */
final class KeptWords {
  private final Tokens a;
  private final Tokens b;
  private final Alignment alignment;

  KeptWords(Tokens a, Tokens b, Alignment alignment) {
    this.a = a;
    this.b = b;
    this.alignment = alignment;
  }

  /** All changes of the words {@code from} to {@code to} of the original. */
  List<Change> changes(int from, int to) {
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
