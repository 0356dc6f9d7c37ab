package reprint.detect.name;

import java.util.Set;
import reprint.catalog.Names;
import reprint.text.Letters;

/** Words of a licence's name with one or two typing errors. */
final class Misspelling {
  private static final int MAX_WORDS = 3;

  /** Shorter words are too similar to others. */
  private static final int MIN_LETTERS = 7;

  private static final Set<String> NEVER = Set.of("filler", "and", "version", "cc", "sampling");

  private final Names names;
  private final String text;
  private final Tokens tokens;

  Misspelling(Names names, String text, Tokens tokens) {
    this.names = names;
    this.text = text;
    this.tokens = tokens;
  }

  /** The meaning of {@code other} and the words after it, or null. */
  Token at(Token other) {
    Token found = null;
    int end = other.end();
    for (int words = 1; words <= MAX_WORDS; words++) {
      String letters = Letters.of(text.substring(other.start(), end));
      String meaning = letters.length() < MIN_LETTERS ? "" : names.near(letters);
      if (!meaning.isEmpty() && !NEVER.contains(meaning)) {
        boolean word = meaning.startsWith("license") || meaning.equals("scope");
        Token.Kind kind = word ? Token.Kind.WORD : Token.Kind.NAME;
        found = new Token(kind, meaning, other.start(), end);
      }
      int next = tokens.next(end);
      if (next < 0) {
        break;
      }
      end = tokens.read(next, false, false).end();
    }
    return found;
  }
}
