package reprint.compare.change;

import java.util.ArrayList;
import java.util.List;
import reprint.compare.Edit;
import reprint.compare.align.Alignment;
import reprint.compare.fold.Accents;
import reprint.compare.page.Change;
import reprint.compare.word.TokenRange;
import reprint.compare.word.Tokens;
import reprint.compare.word.WordKey;

/** Kept words that are written differently: accents, case, look-alike letters, typography. */
final class WordForms {
  /**
   * How many accented words must have lost their accents for each one that kept them, to count as
   * damage.
   */
  private static final int MANY = 3;

  private final Tokens a;
  private final Tokens b;
  private final int[] right;
  private final List<Change> changes = new ArrayList<>();
  private final List<TokenRange> accents = new ArrayList<>();
  private int lost;
  private int gained;
  private int accented;

  WordForms(Tokens a, Tokens b, Alignment alignment) {
    this.a = a;
    this.b = b;
    right = alignment.right();
  }

  /**
   * The differences of all words that were compared; only the end shows whether lost accents are
   * damage.
   */
  List<Change> changes() {
    boolean damage = Math.max(lost, gained) > MANY * accented;
    for (TokenRange at : accents) {
      changes.add(
          damage
              ? new Change(Edit.Kind.REPLACE, Edit.Level.TECHNICAL, Edit.Type.DAMAGE, at)
              : new Change(Edit.Kind.REPLACE, Edit.Level.MATERIAL, Edit.Type.SPELLING, at));
    }
    return changes;
  }

  /** Compares a word of the original with the one that keeps it. */
  void compare(int i, int j) {
    String before = a.word(i);
    String now = b.word(j);
    if (before.equals(now)) {
      accented += Accents.areNotIn(before) ? 0 : 1;
      typography(i, j);
    } else if (!WordKey.of(before).equals(WordKey.of(now))) {
      lost += Accents.areNotIn(now) ? 1 : 0;
      gained += Accents.areNotIn(before) ? 1 : 0;
      accents.add(new TokenRange(i, i + 1, j, j + 1));
    } else if (before.equalsIgnoreCase(now)) {
      letterCase(i, j);
    } else {
      boolean sharpS = (before + now).indexOf('\u00DF') >= 0;
      add(sharpS ? Edit.Type.SPELLING : Edit.Type.LOOK_ALIKE, Edit.Level.MINOR, i, j);
    }
  }

  private void typography(int i, int j) {
    if (!a.isSameText(i, b, j)) {
      boolean damage = b.isDamaged(j) && !a.isDamaged(i);
      add(damage ? Edit.Type.DAMAGE : Edit.Type.FORMAT, Edit.Level.TECHNICAL, i, j);
    }
  }

  private void letterCase(int i, int j) {
    if (isCapitals(i, j)) {
      add(Edit.Type.FORMAT, Edit.Level.TECHNICAL, i, j);
    } else {
      add(Edit.Type.CASE, Edit.Level.MINOR, i, j);
    }
  }

  /** Whether the case is a style of headings, of a paragraph's first words or after a drop cap. */
  private boolean isCapitals(int i, int j) {
    if (a.block(i).level() > 0 || b.block(j).level() > 0) {
      return true;
    }
    boolean capitals = isUpper(a.word(i)) || isUpper(b.word(j));
    boolean first = i == a.blockStart(i) || j == b.blockStart(j);
    return capitals && (first || isBesideCapitals(i, j));
  }

  private boolean isBesideCapitals(int i, int j) {
    return i > 0 && j > 0 && right[i - 1] == j - 1 && isOtherCase(i - 1, j - 1)
        || i + 1 < right.length && right[i + 1] == j + 1 && isOtherCase(i + 1, j + 1);
  }

  private boolean isOtherCase(int i, int j) {
    String before = a.word(i);
    String now = b.word(j);
    boolean same = before.equals(now);
    return !same && before.equalsIgnoreCase(now) && (isUpper(before) || isUpper(now));
  }

  private static boolean isUpper(String word) {
    return word.chars().noneMatch(Character::isLowerCase);
  }

  private void add(Edit.Type type, Edit.Level level, int i, int j) {
    TokenRange at = new TokenRange(i, i + 1, j, j + 1);
    changes.add(new Change(Edit.Kind.REPLACE, level, type, at));
  }
}
