package reprint.detect.name;

import reprint.text.Letters;

/**
 * A piece of a licence's name.
 *
 * @param kind what it is
 * @param value elements or unit of {@code NAME} and {@code CODE}; the number of {@code VERSION};
 *     the code of {@code PLACE}; the meaning of {@code WORD}
 * @param start offset of its first unit
 * @param end offset after its last unit
 */
record Token(Kind kind, String value, int start, int end) {
  /** What a token is. */
  enum Kind {
    /** "Creative Commons" or "CC". */
    MARKER,
    /** Elements in words, or the name of a tool. */
    NAME,
    /** Elements as codes. */
    CODE,
    VERSION,
    PLACE,
    /** A word around the elements: licence, version, and, International … */
    WORD,
    /** Something else. */
    OTHER
  }

  boolean is(Kind other, String meaning) {
    return kind == other && value.equals(meaning);
  }

  /** Whether it is a word that may stand between two pieces of a name. */
  boolean isBetween() {
    return is(Kind.WORD, "filler") || is(Kind.WORD, "and");
  }

  /** Whether both are names of elements that begin with different letters. */
  boolean isOtherThan(Token before, String text) {
    boolean names = kind == Kind.NAME && before.kind == Kind.NAME;
    return names && !letters(text).startsWith(before.letters(text));
  }

  /** "by-Attribution", or the same in another language: "Attribution (Namensnennung)". */
  boolean isAgain(Token before, String text) {
    return before.kind == Kind.CODE || value.equals(before.value) && isOtherThan(before, text);
  }

  private String letters(String text) {
    return Letters.of(text.substring(start, end));
  }

  /** Whether a full stop belongs to the word: "Int'l." */
  boolean isAbbreviated(String text) {
    boolean stop = end < text.length() && text.charAt(end) == '.';
    String word = text.substring(start, end);
    return stop && (word.indexOf('\'') > 0 || word.indexOf('\u2019') > 0);
  }
}
