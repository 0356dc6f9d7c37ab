package reprint.compare.align;

import java.util.ArrayList;
import java.util.List;
import reprint.compare.fold.CharacterClass;
import reprint.compare.word.TokenRange;
import reprint.compare.word.Tokens;

/**
 * In a script without spaces each letter is compared by itself, so that one changed word may look
 * like two changes around a letter that both words have: 一万二千 and 二万一千.
 */
public final class UnspacedGaps {
  /** Kept letters between two changes of one word. */
  private static final int MOST_KEPT = 2;

  private final Tokens a;
  private final Tokens b;

  public UnspacedGaps(Tokens a, Tokens b) {
    this.a = a;
    this.b = b;
  }

  /** The gaps, with those of one word joined. */
  public List<TokenRange> join(List<TokenRange> gaps) {
    List<TokenRange> joined = new ArrayList<>();
    for (TokenRange gap : gaps) {
      int last = joined.size() - 1;
      if (last >= 0 && areOfOneWord(joined.get(last), gap)) {
        TokenRange before = joined.get(last);
        joined.set(last, new TokenRange(before.a(), gap.aEnd(), before.b(), gap.bEnd()));
      } else {
        joined.add(gap);
      }
    }
    return joined;
  }

  private boolean areOfOneWord(TokenRange one, TokenRange next) {
    return next.a() - one.aEnd() <= MOST_KEPT
        && isReplacement(one, next)
        && isUnspaced(a, behind(one.a(), one.aEnd()), before(next.a(), next.aEnd()))
        && isUnspaced(b, behind(one.b(), one.bEnd()), before(next.b(), next.bEnd()));
  }

  /** The last word of a gap; the word after it if the gap is empty. */
  private static int behind(int from, int to) {
    return to > from ? to - 1 : to;
  }

  /** The first word of a gap; the word before it if the gap is empty. */
  private static int before(int from, int to) {
    return to > from ? from : from - 1;
  }

  /** Whether either replaces words, or one removes what the other adds. */
  private static boolean isReplacement(TokenRange one, TokenRange next) {
    boolean gone = one.originals() > 0 && next.originals() > 0;
    boolean came = one.republished() > 0 && next.republished() > 0;
    return gone == came;
  }

  /** Whether the words are close together, each a letter of such a script. */
  private static boolean isUnspaced(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isLetter(tokens, i) || !tokens.between(i).isEmpty()) {
        return false;
      }
    }
    return from <= to && isLetter(tokens, to);
  }

  private static boolean isLetter(Tokens tokens, int token) {
    CharacterClass script = CharacterClass.of(tokens.word(token).codePointAt(0));
    return script == CharacterClass.IDEOGRAPH || script == CharacterClass.CLUSTER;
  }
}
