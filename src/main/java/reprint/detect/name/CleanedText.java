package reprint.detect.name;

import reprint.catalog.Names;
import reprint.detect.words.Lines;
import reprint.text.Letters;

/**
 * The text from a name on, without signs among its letters that readers ignore: invisible
 * characters, marks of notes, the comment marks before each line.
 */
final class CleanedText {
  /** UTF-16 units after a name's end: a long word. */
  private static final int NEAR = 60;

  /** The most UTF-16 units of the signs before a line. */
  private static final int MAX_LEADER = 6;

  /** UTF-16 units of a line in front of a name. */
  private static final int MAX_LINE = 200;

  /** Characters that stand for a blank. */
  private static final String PARTING = "|\\><#=~\u2022\u00B7\u2026\"\f";

  private final String text;
  private final int start;
  private final NoteMarks marks;
  private final String leader;
  private final StringBuilder plain = new StringBuilder();
  private final int[] offsets;

  /** The text from {@code start} to {@code limit}. */
  CleanedText(Names names, String text, int start, int limit) {
    this.start = start;
    this.text = PlainLetters.of(text.substring(start, limit));
    marks = new NoteMarks(names, this.text);
    leader = leader(text, start);
    offsets = new int[limit - start];
    int i = 0;
    while (i < this.text.length()) {
      i = take(i);
    }
  }

  /** Whether there is anything to leave out in a name or near {@code end}, its apparent end. */
  static boolean isNeeded(String text, int start, int end) {
    for (int i = start; i < Math.min(text.length(), end + NEAR); i++) {
      char c = text.charAt(i);
      boolean plain =
          Letters.fold(c) != '\0' && !PlainLetters.mayBe(c) || " -.,)/:';\n".indexOf(c) >= 0;
      if (!plain || NoteMarks.isRaised(text, i) || c == '\n' && isItem(text, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line begins with a digit or further in. */
  private static boolean isItem(String text, int line) {
    return line < text.length() && text.charAt(line) <= '9' && text.charAt(line) != '\n';
  }

  String plain() {
    return plain.toString();
  }

  /** The offset in the source text after the unit before {@code end}. */
  int behind(int end) {
    return start + (end == 0 ? 0 : offsets[end - 1] + 1);
  }

  /** Takes or skips the character at {@code at}; returns the offset after it. */
  private int take(int at) {
    char c = text.charAt(at);
    int end = Letters.isLetter(c) ? at : marks.behind(at);
    if (end > at) {
      add(' ', end - 1);
      return end;
    }
    if (!isUnseen(c) && !isMarkdown(c)) {
      add(PARTING.indexOf(c) >= 0 ? ' ' : c, at);
    }
    return c == '\n' ? lineStart(at + 1) : at + 1;
  }

  /**
   * The offset after the signs that begin the line at {@code start}, and after the number of an
   * item.
   */
  private int lineStart(int start) {
    boolean led = !leader.isEmpty() && text.startsWith(leader, start);
    int at = led ? start + leader.length() : start;
    int word = at;
    while (word < text.length() && text.charAt(word) == ' ') {
      word++;
    }
    int behind = Lines.behindNumber(text, word);
    return Math.min(text.length(), behind > word ? behind : at);
  }

  private void add(char c, int at) {
    offsets[plain.length()] = at;
    plain.append(c);
  }

  private static boolean isUnseen(char c) {
    return c >= 0xAD && (Character.getType(c) == Character.FORMAT || c == '\u034F');
  }

  /** A sign of Markdown that was not closed. */
  private static boolean isMarkdown(char c) {
    return c == '*' || c == '`';
  }

  /** The beginning of the line of {@code at}, up to a blank; "" if that is no sign of a line. */
  private static String leader(String text, int at) {
    int start = at;
    while (start > 0 && text.charAt(start - 1) != '\n') {
      if (at - --start > MAX_LINE) {
        return "";
      }
    }
    int blank = text.substring(start, Math.min(at, start + MAX_LEADER)).indexOf(' ');
    return blank > 0 ? text.substring(start, start + blank + 1) : "";
  }
}
