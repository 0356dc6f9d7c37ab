package reprint.compare.change;

import java.util.ArrayList;
import java.util.List;
import reprint.compare.Edit;
import reprint.compare.align.Alignment;
import reprint.compare.fold.Punctuation;
import reprint.compare.page.Change;
import reprint.compare.word.TokenRange;
import reprint.compare.word.Tokens;

/** Differences in the signs between kept words. */
final class Signs {
  private final Tokens a;
  private final Tokens b;
  private final int[] right;
  private final List<Change> changes = new ArrayList<>();

  Signs(Tokens a, Tokens b, Alignment alignment) {
    this.a = a;
    this.b = b;
    right = alignment.right();
  }

  /** All of them after the words that were compared. */
  List<Change> changes() {
    return changes;
  }

  /** Compares the signs after a word of the original and after the word that keeps it. */
  void compare(int i, int j) {
    boolean last = i + 1 == a.blockEnd(i) || j + 1 == b.blockEnd(j);
    if (!last && (i + 1 >= right.length || right[i + 1] != j + 1)) {
      return;
    }
    String before = a.between(i);
    String now = b.between(j);
    if (before.equals(now)) {
      return;
    }
    String signs = last ? Punctuation.behind(before) : Punctuation.between(before);
    String signsNow = last ? Punctuation.behind(now) : Punctuation.between(now);
    if (!signs.equals(signsNow)) {
      TokenRange at = new TokenRange(i, i + 1, j, j + 1);
      changes.add(
          Punctuation.isDamage(signs, signsNow)
              ? new Change(Edit.Kind.REPLACE, Edit.Level.TECHNICAL, Edit.Type.DAMAGE, at)
              : new Change(Edit.Kind.REPLACE, Edit.Level.MINOR, Edit.Type.PUNCTUATION, at));
    }
  }
}
