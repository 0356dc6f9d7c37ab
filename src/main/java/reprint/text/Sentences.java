package reprint.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Where sentences end. The signs are those of Sentence_Terminal in Unicode (UAX #29); the
 * abbreviations, such as "Dr.", come from the languages. Immutable.
 */
public final class Sentences {
  /** A longer one is cut, so that a text without full stops costs no more than others. */
  public static final int REACH = 400;

  /** Knows no language: "Dr." ends a sentence. */
  public static final Sentences PLAIN = new Sentences(List.of());

  /** They end a sentence where white space follows, or a script without spaces. */
  private static final String SPACED = ".!?\u2026";

  /** They end one whatever follows. */
  private static final String ALONE =
      "\u3002\uFF61\uFF01\uFF1F\uFF0E\u061F\u06D4\u0964\u0965\u104B\u17D4\u17D5\u1362\u0589"
          + "\u203C\u2047\u2048\u2049";

  /** They end a line, and with it the sentence. */
  private static final String PARTING = "|\u2028\u2029";

  /** Quotes and brackets that belong to the sentence before them. */
  private static final String CLOSING =
      "\"'\u201C\u201D\u2018\u2019\u00AB\u00BB\u2039\u203A)]}\u300D\u300F\uFF09\u3011\u3009\u300B";

  /** Closing signs in a row, and units of the mark of a note: "[12]". */
  private static final int MOST_CLOSING = 4;

  private static final int MARK = 6;

  private final Abbreviations abbreviations;

  /**
   * Sentences of some languages.
   *
   * @param abbreviations in any case: "Dr." before anything, "No. 1" before a number only, "1. Mai"
   *     after one; of several words the last counts
   */
  public Sentences(Collection<String> abbreviations) {
    this.abbreviations = new Abbreviations(abbreviations);
  }

  /** Whether {@code c} is a sign that ends a sentence, whatever is around it. */
  public static boolean isEnd(char c) {
    return SPACED.indexOf(c) >= 0 || ALONE.indexOf(c) >= 0;
  }

  /** The sentence of {@code block} that holds {@code place}, without the space after it. */
  public Span around(String text, Span place, Span block) {
    int from = place.offset();
    int first = Math.max(block.offset(), from - REACH);
    while (from > first && !endsBefore(text, from)) {
      from--;
    }
    return new Span(from, Math.max(from, end(text, place.end(), block.end())) - from);
  }

  /** The offset after the sentence that continues at {@code at}. */
  public int end(String text, int at, int limit) {
    int to = at;
    int last = Math.min(limit, at + REACH);
    while (to < last && !(to > at && endsBefore(text, to))) {
      to++;
    }
    return to;
  }

  /** All sentences of {@code part}, each with the space after it. */
  public List<Span> of(String text, Span part) {
    List<Span> all = new ArrayList<>();
    int from = part.offset();
    for (int at = from + 1; at < part.end(); at++) {
      if (endsBefore(text, at)) {
        int next = Math.min(part.end(), Abbreviations.behindSpace(text, at));
        all.add(new Span(from, next - from));
        from = next;
      }
    }
    if (from < part.end()) {
      all.add(new Span(from, part.end() - from));
    }
    return all;
  }

  /** The offset at which the last sentence of {@code part} begins. */
  public int lastStart(String text, Span part) {
    int at = part.end() - 1;
    while (at > part.offset() && !endsBefore(text, at)) {
      at--;
    }
    return Math.max(at, part.offset());
  }

  /** Whether a sentence ends right before {@code at}, its quotes and brackets closed. */
  public boolean endsBefore(String text, int at) {
    char last = at <= 0 ? ' ' : text.charAt(at - 1);
    if (last == ' ' || Character.isLetterOrDigit(last)) {
      return false;
    }
    int stop = stop(text, at);
    if (stop < 0 || at < text.length() && isClosing(text.charAt(at))) {
      return false;
    }
    char sign = text.charAt(stop);
    if (PARTING.indexOf(sign) >= 0) {
      return true;
    }
    if (ALONE.indexOf(sign) >= 0) {
      return at >= text.length() || !Character.isDigit(text.charAt(at)) && !isEnd(text.charAt(at));
    }
    if (at < text.length() && !isGap(text.charAt(at))) {
      return false;
    }
    boolean mayGoOn = sign == '.' || sign == '\u2026' || stop < at - 1;
    return !mayGoOn || !abbreviations.goesOn(text, stop, at);
  }

  /** The sign of an end before {@code at}, or before the closing signs there; -1: none. */
  private static int stop(String text, int at) {
    int i = at - 1;
    for (int signs = 0; i >= 0 && signs < MOST_CLOSING && isClosing(text.charAt(i)); signs++) {
      i = beforeMark(text, i) - 1;
    }
    boolean ends =
        i >= 0
            && (isEnd(text.charAt(i))
                || PARTING.indexOf(text.charAt(i)) >= 0
                || isGreekQuestion(text, i));
    return ends ? i : -1;
  }

  /** A semicolon is the question mark of Greek, but mostly is a semicolon. */
  private static boolean isGreekQuestion(String text, int at) {
    char c = text.charAt(at);
    return (c == ';' || c == '\u037E')
        && at > 0
        && Character.UnicodeScript.of(text.charAt(at - 1)) == Character.UnicodeScript.GREEK;
  }

  /** Where the mark of a note such as "[12]" that ends at {@code at} begins; else {@code at}. */
  private static int beforeMark(String text, int at) {
    int i = at - 1;
    while (text.charAt(at) == ']'
        && i > 0
        && at - i < MARK
        && Character.isLetterOrDigit(text.charAt(i))) {
      i--;
    }
    return i > 0 && i < at - 1 && text.charAt(i) == '[' ? i : at;
  }

  private static boolean isClosing(char c) {
    return CLOSING.indexOf(c) >= 0;
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || Scripts.isWrittenTogether(c);
  }
}
