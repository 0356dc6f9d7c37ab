package reprint.detect;

import java.util.Locale;

/** Tells "by" and its like from words of the text. */
final class CodeWords {
  private final String text;
  private final Tokens tokens;

  CodeWords(String text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** Whether codes follow {@code token}. */
  boolean isBehind(Token token) {
    int next = tokens.next(token.end());
    return next >= 0 && tokens.read(next, true, false).kind() == Token.Kind.CODE;
  }

  /**
   * Whether "by" is a code here and not a preposition.
   *
   * @param longMark whether "Creative Commons" is written out in front of it
   */
  boolean isCode(Token token, boolean longMark) {
    String raw = text.substring(token.start(), token.end());
    if (raw.length() > 2 || raw.equals(raw.toUpperCase(Locale.ROOT)) || isTight(token)) {
      return true;
    }
    int next = tokens.next(token.end());
    if (next < 0) {
      return false;
    }
    Token follower = tokens.read(next, true, false);
    return follower.kind() == Token.Kind.VERSION && Versions.isKnown(follower.value())
        || follower.kind() == Token.Kind.CODE && !longMark;
  }

  /** Lower-case "cc-by" and "cc by" in front of a person's name stay apart by the hyphen alone. */
  private boolean isTight(Token token) {
    return Versions.isJoint(text, token.start() - 1) || Versions.isJoint(text, token.end());
  }
}
