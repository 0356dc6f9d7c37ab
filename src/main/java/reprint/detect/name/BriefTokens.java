package reprint.detect.name;

import java.util.Locale;
import reprint.catalog.Names;
import reprint.text.Letters;

/** Reads "CC" and the codes of elements, the short form of a licence's name. */
final class BriefTokens {
  private static final int MAX_WORD = 60;

  private final Names names;
  private final Tokens tokens;
  private final String text;
  private final int limit;

  BriefTokens(Names names, Tokens tokens, String text, int limit) {
    this.names = names;
    this.tokens = tokens;
    this.text = text;
    this.limit = limit;
  }

  /** "CC", "CCBY", "CC0" or codes. */
  Token read(int start, boolean codes) {
    int end = Codes.wordEnd(text, start, limit);
    String letters = Letters.of(text.substring(start, Math.min(end, start + MAX_WORD)));
    if (letters.startsWith("cc")) {
      return marked(start, end, letters);
    }
    if (!codes) {
      return null;
    }
    if (letters.length() % 2 == 1 && letters.endsWith("v") && isDigit(end)) {
      end--;
      letters = letters.substring(0, letters.length() - 1);
    }
    if (letters.length() == 1) {
      return apart(start);
    }
    String elements = Codes.of(isMarked(start, end) ? letters.substring(0, 2) : letters);
    return elements.isEmpty() ? null : new Token(Token.Kind.CODE, elements, start, end);
  }

  /** Whether codes follow {@code token}. */
  boolean isBeforeCodes(Token token) {
    int next = tokens.next(token.end());
    return next >= 0 && tokens.read(next, true, false).kind() == Token.Kind.CODE;
  }

  /** Whether there is a code and not the preposition "by". */
  boolean isCode(Token token) {
    String raw = text.substring(token.start(), token.end());
    boolean preposition = token.value().equals("by");
    if (!preposition || raw.equals(raw.toUpperCase(Locale.ROOT)) || isTight(token)) {
      return true; // "nc", "nd" and "sa" only follow codes, where a restriction is read
    }
    int next = tokens.next(token.end());
    if (next < 0) {
      return false;
    }
    Token follower = tokens.read(next, true, false);
    return follower.kind() == Token.Kind.VERSION && Versions.isKnown(follower.value())
        || follower.kind() == Token.Kind.CODE;
  }

  /** Only the hyphen distinguishes "cc-by" from "cc by" before a person's name. */
  private boolean isTight(Token token) {
    return Versions.isJoint(text, token.start() - 1) || Versions.isJoint(text, token.end());
  }

  /** Whether the raised mark of a note seems to follow a code: "NCa" for NC\u1D43. */
  private boolean isMarked(int start, int end) {
    return end - start == 3
        && Character.isUpperCase(text.charAt(start + 1))
        && Character.isLowerCase(text.charAt(start + 2));
  }

  /** A code whose letters are separated, and not initials: {@code N C} but not "N C Wyeth". */
  private Token apart(int start) {
    int second = tokens.next(start + 1);
    boolean pair = second >= 0 && isSingle(start) && isSingle(second);
    String gap = pair ? text.substring(start + 1, second) : ".";
    if (gap.indexOf('.') >= 0 || isWord(start, gap, tokens.next(second + 1))) {
      return null;
    }
    String elements = Codes.of(Letters.of("" + text.charAt(start) + text.charAt(second)));
    return elements.isEmpty() ? null : new Token(Token.Kind.CODE, elements, start, second + 1);
  }

  private boolean isSingle(int at) {
    return at + 1 >= limit || !Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** Whether a letter is an initial, the end of "it's" or a small word; {@code next} follows. */
  private boolean isWord(int start, String gap, int next) {
    if (Character.isUpperCase(text.charAt(start))) {
      return isName(next);
    }
    boolean number = next >= 0 && Character.isDigit(text.charAt(next));
    boolean genitive = start > 0 && "'\u2019".indexOf(text.charAt(start - 1)) >= 0;
    return genitive || !number && gap.chars().allMatch(Character::isSpaceChar);
  }

  private boolean isName(int at) {
    return at >= 0
        && at + 1 < limit
        && Character.isUpperCase(text.charAt(at))
        && Character.isLowerCase(text.charAt(at + 1))
        && names.at(text, at, limit) == null;
  }

  private Token marked(int start, int end, String letters) {
    if (letters.equals("cc")) {
      boolean zero = end < limit && text.charAt(end) == '0' && !isDigit(end + 1);
      return zero
          ? new Token(Token.Kind.CODE, "zero", start, end + 1)
          : new Token(Token.Kind.MARKER, "CC", start, end);
    }
    if (letters.equals("cco")) {
      return new Token(Token.Kind.CODE, "zero", start, end);
    }
    String rest = letters.substring(2);
    String elements = Codes.of(rest.endsWith("v") ? rest.substring(0, rest.length() - 1) : rest);
    return elements.isEmpty() ? null : new Token(Token.Kind.MARKER, "CC", start, start + 2);
  }

  private boolean isDigit(int at) {
    return at < limit && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
