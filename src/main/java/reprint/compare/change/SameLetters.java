package reprint.compare.change;

import java.util.ArrayList;
import java.util.List;
import reprint.compare.page.Page;
import reprint.compare.word.TokenRange;
import reprint.compare.word.Tokens;
import reprint.compare.word.Vocabulary;

/**
 * Parts of a gap that have the same letters and digits on both sides and are only divided into
 * words differently: hyphenation, drop caps, split words.
 */
public final class SameLetters {
  private static final int MOST_LETTERS = 300;

  private final Tokens a;
  private final Tokens b;
  private final Vocabulary vocabulary;

  public SameLetters(Tokens a, Tokens b, Vocabulary vocabulary) {
    this.a = a;
    this.b = b;
    this.vocabulary = vocabulary;
  }

  /** Whether both sides of the stretch have the same letters. */
  boolean isSame(TokenRange at) {
    return isSame(
        List.of(new Page.Piece(at.a(), at.aEnd(), false)),
        List.of(new Page.Piece(at.b(), at.bEnd(), false)));
  }

  /** Whether pieces of blocks have the same letters, whatever is between them. */
  boolean isSame(List<Page.Piece> gone, List<Page.Piece> came) {
    return letters(a, gone).equals(letters(b, came));
  }

  private String letters(Tokens tokens, List<Page.Piece> pieces) {
    StringBuilder letters = new StringBuilder();
    for (Page.Piece piece : pieces) {
      for (int i = piece.from(); i < piece.to(); i++) {
        append(letters, tokens.keys()[i]);
      }
    }
    return letters.toString();
  }

  /** Such parts at the beginning of the gap, each as small as possible, in order. */
  List<TokenRange> fromStart(TokenRange gap) {
    List<TokenRange> found = new ArrayList<>();
    TokenRange rest = gap;
    for (TokenRange next = first(rest); next != null; next = first(rest)) {
      found.add(next);
      rest = new TokenRange(next.aEnd(), gap.aEnd(), next.bEnd(), gap.bEnd());
    }
    return found;
  }

  /** Such parts at the end of the gap, the last one first. */
  List<TokenRange> fromEnd(TokenRange gap) {
    List<TokenRange> found = new ArrayList<>();
    TokenRange rest = gap;
    for (TokenRange next = last(rest); next != null; next = last(rest)) {
      found.add(next);
      rest = new TokenRange(gap.a(), next.a(), gap.b(), next.b());
    }
    return found;
  }

  private TokenRange first(TokenRange gap) {
    StringBuilder left = new StringBuilder();
    StringBuilder right = new StringBuilder();
    int i = gap.a();
    int j = gap.b();
    while (left.length() == 0 || left.length() != right.length()) {
      if (left.length() <= right.length() && i < gap.aEnd()) {
        append(left, a.keys()[i++]);
      } else if (right.length() <= left.length() && j < gap.bEnd()) {
        append(right, b.keys()[j++]);
      } else {
        return null;
      }
      int common = Math.min(left.length(), right.length());
      if (common > MOST_LETTERS || !same(left, 0, right, 0, common)) {
        return null;
      }
    }
    return new TokenRange(gap.a(), i, gap.b(), j);
  }

  private TokenRange last(TokenRange gap) {
    StringBuilder left = new StringBuilder();
    StringBuilder right = new StringBuilder();
    int i = gap.aEnd();
    int j = gap.bEnd();
    while (left.length() == 0 || left.length() != right.length()) {
      if (left.length() <= right.length() && i > gap.a()) {
        prepend(left, a.keys()[--i]);
      } else if (right.length() <= left.length() && j > gap.b()) {
        prepend(right, b.keys()[--j]);
      } else {
        return null;
      }
      int common = Math.min(left.length(), right.length());
      if (common > MOST_LETTERS
          || !same(left, left.length() - common, right, right.length() - common, common)) {
        return null;
      }
    }
    return new TokenRange(i, gap.aEnd(), j, gap.bEnd());
  }

  /** Two numbers side by side are not the number that their digits form together. */
  private void append(StringBuilder letters, int key) {
    String next = vocabulary.letters(key);
    int length = letters.length();
    if (length > 0 && isNumeric(letters.charAt(length - 1), next.charAt(0))) {
      letters.append(' ');
    }
    letters.append(next);
  }

  private void prepend(StringBuilder letters, int key) {
    String next = vocabulary.letters(key);
    if (letters.length() > 0 && isNumeric(next.charAt(next.length() - 1), letters.charAt(0))) {
      letters.insert(0, ' ');
    }
    letters.insert(0, next);
  }

  private static boolean isNumeric(char last, char first) {
    return Character.isDigit(last) && Character.isDigit(first);
  }

  private static boolean same(
      StringBuilder left, int leftAt, StringBuilder right, int rightAt, int length) {
    for (int i = 0; i < length; i++) {
      if (left.charAt(leftAt + i) != right.charAt(rightAt + i)) {
        return false;
      }
    }
    return true;
  }
}
