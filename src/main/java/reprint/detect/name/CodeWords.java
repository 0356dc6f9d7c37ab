package reprint.detect.name;

import java.util.Locale;

/** Tells the code "by" from the word. */
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

  /** Whether a code stands here and not the preposition "by". */
  boolean isCode(Token token) {
    String raw = text.substring(token.start(), token.end());
    boolean preposition = token.value().equals("by");
    if (!preposition || raw.equals(raw.toUpperCase(Locale.ROOT)) || isTight(token)) {
      return true; // "nc", "nd" and "sa" stand behind codes only, where a restriction is heard
    }
    int next = tokens.next(token.end());
    if (next < 0) {
      return false;
    }
    Token follower = tokens.read(next, true, false);
    return follower.kind() == Token.Kind.VERSION && Versions.isKnown(follower.value())
        || follower.kind() == Token.Kind.CODE;
  }

  /** Lower-case "cc-by" and "cc by" in front of a person's name stay apart by the hyphen alone. */
  private boolean isTight(Token token) {
    return Versions.isJoint(text, token.start() - 1) || Versions.isJoint(text, token.end());
  }
}
