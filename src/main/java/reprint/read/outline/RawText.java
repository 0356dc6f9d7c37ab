package reprint.read.outline;

import java.util.Arrays;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * The words of a text node with the place of each unit in the source, which may contain character
 * references.
 *
 * @param text as readers see it
 * @param offsets where each unit starts in the source, and where the last one ends; units from the
 *     same reference have the same start
 */
public record RawText(String text, int[] offsets) {
  /** Longest character reference in HTML, including {@code &} and {@code ;}. */
  private static final int LONGEST_REFERENCE = 40;

  /**
   * The text of {@code node}.
   *
   * @param source to which {@code base} refers
   * @param base offset in the source at which the parsed text starts
   */
  public static RawText of(TextNode node, String source, int base) {
    Range range = node.sourceRange();
    String text = node.getWholeText();
    if (!range.isTracked()) {
      return new RawText(text, new int[text.length() + 1]);
    }
    return new RawText(text, offsets(text, source, base + range.startPos(), base + range.endPos()));
  }

  /** The end of the group of units that starts with unit {@code from}. */
  public int groupEnd(int from) {
    int to = from + 1;
    while (to < text.length() && offsets[to] == offsets[from]) {
      to++;
    }
    return to;
  }

  /** Whether the source contains the unit unchanged. */
  public boolean isLiteral(int unit) {
    return offsets[unit + 1] == offsets[unit] + 1
        && (unit == 0 || offsets[unit - 1] < offsets[unit]);
  }

  /** Length in the source of the units {@code from} to {@code to}. */
  public int length(int from, int to) {
    return offsets[to] - offsets[from];
  }

  public boolean isBlank() {
    return firstWord() == text.length();
  }

  /** Where a block with this first text starts: indents are kept, empty lines are not. */
  public int firstLine(boolean preformatted) {
    int at = firstWord();
    while (preformatted && at > 0 && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r') {
      at--;
    }
    return at;
  }

  private int firstWord() {
    int at = 0;
    while (at < text.length() && SubtreeStats.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int[] offsets(String text, String source, int start, int end) {
    int[] offsets = new int[text.length() + 1];
    int at = start;
    int unit = 0;
    while (unit < text.length()) {
      int stop = referenceEnd(source, at, end);
      String run = source.substring(at, stop);
      String read = run.length() < 2 ? run : Parser.unescapeEntities(run, false);
      if (!read.equals(run)) {
        int kept = keptBehind(run, read);
        int made = Math.min(read.length() - kept, text.length() - unit);
        Arrays.fill(offsets, unit, unit + made, at);
        unit += made;
        at = stop - kept;
      } else if (at >= end || isSame(source.charAt(at), text.charAt(unit))) {
        offsets[unit++] = Math.min(at++, end);
      } else {
        at++; // the parser dropped this one
      }
    }
    offsets[unit] = Math.min(at, end);
    return offsets;
  }

  /** References that are no character become U+FFFD. */
  private static boolean isSame(char raw, char read) {
    return raw == read || read == '\uFFFD';
  }

  /** The end of a possible character reference at {@code at}; {@code at} if there is none. */
  private static int referenceEnd(String source, int at, int end) {
    if (at >= end || source.charAt(at) != '&') {
      return at;
    }
    int to = at + 1;
    int limit = Math.min(end, at + LONGEST_REFERENCE);
    while (to < limit
        && (Character.isLetterOrDigit(source.charAt(to)) || source.charAt(to) == '#')) {
      to++;
    }
    return to < limit && source.charAt(to) == ';' ? to + 1 : to;
  }

  /** Units at the end of {@code run} that are unchanged. */
  private static int keptBehind(String run, String read) {
    int kept = 0;
    while (kept < read.length() - 1
        && run.charAt(run.length() - 1 - kept) == read.charAt(read.length() - 1 - kept)) {
      kept++;
    }
    return kept;
  }
}
