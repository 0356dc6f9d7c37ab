package reprint.read.build;

import java.util.Arrays;
import java.util.List;
import org.commonmark.node.SourceSpan;

/**
 * A part of the source as a format sees it, without skipped characters: quote marks before each
 * line, the backslash before a pipe.
 *
 * @param text what is left
 * @param offsets of each unit of {@code text} in the source, and after the last one
 */
public record SourceView(String text, int[] offsets) {

  /** All of {@code source} between two offsets. */
  public static SourceView of(String source, int from, int to) {
    int[] offsets = new int[to - from + 1];
    Arrays.setAll(offsets, i -> from + i);
    return new SourceView(source.substring(from, to), offsets);
  }

  /**
   * Spans of several lines, joined by line ends.
   *
   * @param base offset in {@code source} to which the spans refer
   */
  public static SourceView of(String source, int base, List<SourceSpan> spans) {
    if (spans.size() == 1) {
      int from = base + spans.get(0).getInputIndex();
      return of(source, from, from + spans.get(0).getLength());
    }
    StringBuilder text = new StringBuilder();
    int[] offsets = new int[spans.stream().mapToInt(s -> s.getLength() + 1).sum() + 1];
    for (SourceSpan span : spans) {
      int from = base + span.getInputIndex();
      for (int i = 0; i <= span.getLength(); i++) {
        offsets[text.length() + i] = from + i;
      }
      text.append(source, from, from + span.getLength()).append('\n');
    }
    if (text.length() > 0) {
      text.setLength(text.length() - 1);
    }
    return new SourceView(text.toString(), Arrays.copyOf(offsets, text.length() + 1));
  }

  /** A table cell: GFM tables remove the backslash of {@code \|} before they read the rest. */
  public static SourceView ofCell(String source, int from, int to) {
    StringBuilder text = new StringBuilder();
    int[] offsets = new int[to - from + 1];
    for (int i = from; i < to; i++) {
      offsets[text.length()] = i;
      i += source.startsWith("\\|", i) ? 1 : 0;
      text.append(source.charAt(i));
    }
    offsets[text.length()] = to;
    return new SourceView(text.toString(), Arrays.copyOf(offsets, text.length() + 1));
  }

  /** A part, from {@code from} to {@code to} or to the end. */
  public SourceView part(int from, int to) {
    int start = Math.max(0, Math.min(from, text.length()));
    int end = Math.max(start, Math.min(to, text.length()));
    return new SourceView(text.substring(start, end), Arrays.copyOfRange(offsets, start, end + 1));
  }
}
