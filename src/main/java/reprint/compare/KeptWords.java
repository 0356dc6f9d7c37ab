package reprint.compare;

import java.util.ArrayList;
import java.util.List;

/** Differences where the words are the same: case, look-alike letters, punctuation, typography. */
final class KeptWords {
  private final Tokens a;
  private final Tokens b;
  private final int[] right;
  private final List<Change> changes = new ArrayList<>();

  KeptWords(Tokens a, Tokens b, Alignment alignment) {
    this.a = a;
    this.b = b;
    right = alignment.right();
  }

  /** All of them between the words {@code from} and {@code to} of the original. */
  List<Change> changes(int from, int to) {
    for (int i = from; i < to; i++) {
      if (right[i] >= 0) {
        word(i, right[i]);
        between(i, right[i]);
      }
    }
    return changes;
  }

  private void word(int i, int j) {
    if (a.isSameText(i, b, j)) {
      return;
    }
    String left = a.word(i);
    String now = b.word(j);
    if (left.equals(now)) {
      boolean damage = b.isDamaged(j) && !a.isDamaged(i);
      add(damage ? Edit.Type.DAMAGE : Edit.Type.FORMAT, Edit.Level.TECHNICAL, i, j);
    } else if (left.equalsIgnoreCase(now)) {
      boolean style = isCapitals(i, j, left, now);
      add(
          style ? Edit.Type.FORMAT : Edit.Type.CASE,
          style ? Edit.Level.TECHNICAL : Edit.Level.MINOR,
          i,
          j);
    } else if (LookAlikes.unmixed(left).equalsIgnoreCase(LookAlikes.unmixed(now))) {
      add(Edit.Type.LOOK_ALIKE, Edit.Level.MINOR, i, j);
    } else {
      add(Edit.Type.DAMAGE, Edit.Level.TECHNICAL, i, j);
    }
  }

  /** Whether the case is a style of headings, of a paragraph's first words or after a drop cap. */
  private boolean isCapitals(int i, int j, String left, String now) {
    boolean heading = a.block(i).level() > 0 || b.block(j).level() > 0;
    if (heading) {
      return true;
    }
    boolean capitals = isUpper(left) || isUpper(now);
    boolean first = i == a.blockStart(i) || j == b.blockStart(j);
    return capitals && (left.length() > 1 || first) && (first || isBesideCapitals(i, j));
  }

  private boolean isBesideCapitals(int i, int j) {
    return i > 0 && j > 0 && right[i - 1] == j - 1 && isOtherCase(i - 1, j - 1)
        || i + 1 < right.length && right[i + 1] == j + 1 && isOtherCase(i + 1, j + 1);
  }

  private boolean isOtherCase(int i, int j) {
    String left = a.word(i);
    String now = b.word(j);
    return !left.equals(now) && left.equalsIgnoreCase(now) && (isUpper(left) || isUpper(now));
  }

  private static boolean isUpper(String word) {
    return word.chars().noneMatch(Character::isLowerCase);
  }

  private void between(int i, int j) {
    boolean last = i + 1 == a.blockEnd(i) || j + 1 == b.blockEnd(j);
    if (!last && (i + 1 >= right.length || right[i + 1] != j + 1)) {
      return;
    }
    String left = a.between(i);
    String now = b.between(j);
    if (left.equals(now)) {
      return;
    }
    String signs = last ? Punctuation.behind(left) : Punctuation.between(left);
    String signsNow = last ? Punctuation.behind(now) : Punctuation.between(now);
    if (signs.equals(signsNow)) {
      return;
    }
    boolean damage = Punctuation.isDamage(signs, signsNow);
    add(
        damage ? Edit.Type.DAMAGE : Edit.Type.PUNCTUATION,
        damage ? Edit.Level.TECHNICAL : Edit.Level.MINOR,
        i,
        j);
  }

  private void add(Edit.Type type, Edit.Level level, int i, int j) {
    Stretch at = new Stretch(i, i + 1, j, j + 1);
    changes.add(new Change(Edit.Kind.REPLACE, level, type, at));
  }
}
