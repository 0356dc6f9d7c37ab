package reprint.report.text;

import reprint.compare.Edit;
import reprint.report.ComparedTexts;
import reprint.text.Span;

/**
 * An edit within its words, on one line: {@code [-old-]} and {@code {+new+}}, as wdiff marks them.
 */
public final class EditContext {
  /** Cells of context on each side, at most a third of the line. */
  private static final int SHARE = 3;

  private final ComparedTexts texts;
  private final AnsiStyle paint;
  private final int width;

  /**
   * @param width of the line in cells
   */
  public EditContext(ComparedTexts texts, AnsiStyle paint, int width) {
    this.texts = texts;
    this.paint = paint;
    this.width = width;
  }

  /** The line; omissions are shown in the original's words. */
  public String line(Edit edit) {
    boolean old = edit.kind() == Edit.Kind.DELETE;
    String text = (old ? texts.original() : texts.republished()).text();
    Span span = old ? edit.original().span() : edit.republished().span();
    String was = edit.kind() == Edit.Kind.MOVE ? "" : marked("[-", edit.original().text(), "-]");
    String now = marked("{+", edit.republished().text(), "+}");
    String words =
        paint.level("fail", was)
            + (was.isEmpty() || now.isEmpty() ? "" : " ")
            + paint.level("pass", now);
    if (span.length() == 0 && !(old ? was : now).isEmpty()) {
      return words; // an alternative text has no words around it
    }
    int room = (width - DisplayWidth.of(was) - DisplayWidth.of(now) - 2) / 2;
    return before(text, span.offset(), room) + words + after(text, span.end(), room);
  }

  private String marked(String open, String words, String close) {
    String line = Printable.line(words);
    int most = width / SHARE;
    boolean fits = DisplayWidth.of(line) <= most;
    String shown = fits ? line : fromStart(line, most * 2 / 3) + "…" + fromEnd(line, most / 3);
    return line.isEmpty() ? "" : open + shown + close;
  }

  /** The part of the paragraph up to {@code end} that fits. */
  private static String before(String text, int end, int room) {
    int paragraph = text.lastIndexOf("\n\n", Math.max(0, end - 1));
    int from = Math.max(Math.max(0, paragraph), end - Math.max(0, room * 2));
    String all = joined(text.substring(from, end));
    String fitting = fromEnd(all, room - 1);
    boolean cut = fitting.length() < all.length() || from > 0 && from > paragraph;
    int space = fitting.indexOf(' ');
    boolean whole = !cut || space < 0 || space > fitting.length() / 2;
    String shown = whole ? fitting : fitting.substring(space + 1);
    return cut ? "…" + shown : shown.stripLeading();
  }

  /** The part of the paragraph after it that fits. */
  private static String after(String text, int start, int room) {
    int paragraph = text.indexOf("\n\n", start);
    int end = paragraph < 0 ? text.length() : paragraph;
    int to = Math.min(end, start + Math.max(0, room * 2));
    String all = joined(text.substring(start, to));
    String fitting = fromStart(all, room - 1);
    boolean cut = fitting.length() < all.length() || to < end;
    int space = fitting.lastIndexOf(' ');
    boolean whole = !cut || space <= fitting.length() / 2;
    String shown = whole ? fitting : fitting.substring(0, space);
    return cut ? shown + (whole ? "…" : " …") : shown.stripTrailing();
  }

  /** Joins lines; white space at the ends stays. */
  private static String joined(String text) {
    return Printable.visible(text.replaceAll("\\s++", " "));
  }

  private static String fromStart(String text, int cells) {
    int left = cells;
    int end = 0;
    while (end < text.length() && (left -= DisplayWidth.of(text.codePointAt(end))) >= 0) {
      end += Character.charCount(text.codePointAt(end));
    }
    return text.substring(0, end);
  }

  private static String fromEnd(String text, int cells) {
    int left = cells;
    int start = text.length();
    while (start > 0 && (left -= DisplayWidth.of(text.codePointBefore(start))) >= 0) {
      start -= Character.charCount(text.codePointBefore(start));
    }
    return text.substring(start);
  }
}
