package reprint.read.html;

import reprint.read.build.TextBuilder;
import reprint.read.outline.RawText;
import reprint.read.outline.SubtreeStats;

/**
 * Adds text to a block as a browser does: white space between words becomes one space, but stays as
 * it is in preformatted text.
 */
final class Flow {
  private final TextBuilder out;
  private int spaceAt = -1;
  private int spaceLength;
  private boolean lineBreak;
  private boolean empty = true;

  Flow(TextBuilder out) {
    this.out = out;
  }

  /** Starts a new block: white space at its start is dropped. */
  void startBlock() {
    spaceAt = -1;
    lineBreak = false;
    empty = true;
  }

  /** A line break in the middle of a block, from {@code sourceOffset} on in the source. */
  void breakLine(int sourceOffset, int sourceLength) {
    lineBreak = true;
    spaceAt = sourceOffset;
    spaceLength = sourceLength;
  }

  /**
   * Appends flowing text.
   *
   * @param from the first unit to take
   * @return where in the text the first word starts; the end of the text if there is none
   */
  int append(RawText raw, int from, boolean preformatted) {
    int first = -1;
    int at = from;
    while (at < raw.text().length()) {
      int end = at;
      if (!preformatted && SubtreeStats.isSpace(raw.text().charAt(at))) {
        end = spaceEnd(raw, at);
        space(raw.offsets()[at], raw.offsets()[end]);
      } else {
        end = preformatted ? raw.text().length() : wordsEnd(raw, at);
        settle();
        first = first < 0 ? out.length() : first;
        pieces(raw, at, end);
      }
      at = end;
    }
    return first < 0 ? out.length() : first;
  }

  private static int spaceEnd(RawText raw, int from) {
    int end = from;
    while (end < raw.text().length() && SubtreeStats.isSpace(raw.text().charAt(end))) {
      end++;
    }
    return end;
  }

  /** The end of the words separated by single spaces, which are the same in source and text. */
  private static int wordsEnd(RawText raw, int from) {
    String text = raw.text();
    int end = from;
    while (end < text.length() && !endsWords(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean endsWords(String text, int at) {
    return SubtreeStats.isSpace(text.charAt(at))
        && (text.charAt(at) != ' '
            || at + 1 == text.length()
            || SubtreeStats.isSpace(text.charAt(at + 1)));
  }

  /** Writes the pending space before a word. */
  private void settle() {
    if (spaceAt >= 0 && !empty) {
      if (!lineBreak && spaceLength == 1) {
        out.append(" ", spaceAt);
      } else {
        out.append(lineBreak ? "\n" : " ", spaceAt, spaceLength);
      }
    }
    spaceAt = -1;
    lineBreak = false;
    empty = false;
  }

  /** Whether white space precedes the next word. */
  boolean isSpaced() {
    return spaceAt >= 0;
  }

  /**
   * Records white space from {@code start} to {@code end} of the source, which a word may follow.
   */
  void space(int start, int end) {
    if (spaceAt < 0) {
      spaceAt = start;
      spaceLength = end - start;
    }
  }

  private void pieces(RawText raw, int from, int to) {
    int at = from;
    while (at < to) {
      int end = at;
      while (end < to && raw.isLiteral(end)) {
        end++;
      }
      if (end > at) {
        literal(raw, at, end);
      } else {
        end = raw.groupEnd(at);
        out.append(raw.text().substring(at, end), raw.offsets()[at], raw.length(at, end));
      }
      at = end;
    }
  }

  /** Line ends of the source become {@code \n}. */
  private void literal(RawText raw, int from, int to) {
    int at = from;
    while (at < to) {
      int end = at;
      while (end < to && raw.text().charAt(end) != '\r') {
        end++;
      }
      out.append(raw.text().substring(at, end), raw.offsets()[at]);
      at = end;
      if (at < to) {
        int length = raw.text().startsWith("\n", at + 1) && at + 1 < to ? 2 : 1;
        out.append("\n", raw.offsets()[at], length);
        at += length;
      }
    }
  }
}
