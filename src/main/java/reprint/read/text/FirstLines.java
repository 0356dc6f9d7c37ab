package reprint.read.text;

import java.util.ArrayList;
import java.util.List;
import reprint.read.build.TextLines.Line;

/**
 * Separates paragraphs without blank lines between them: the first line of each is indented, as in
 * a book.
 */
final class FirstLines {
  /** Share of the indented lines that must follow the end of a sentence. */
  private static final double SURE = 0.6;

  /** The same if every line is indented: the lines of a quotation are indented too. */
  private static final double ALL = 0.8;

  private FirstLines() {}

  /** The paragraphs of a run of lines; the run itself if it is one paragraph, a list, or code. */
  static List<List<Line>> part(List<Line> lines) {
    List<Integer> starts = new ArrayList<>();
    int behindSentence = 0;
    int plain = 0;
    for (int i = 1; i < lines.size(); i++) {
      boolean indented = lines.get(i).indent() > 1;
      plain += indented ? 0 : 1;
      if (indented) {
        starts.add(i);
        behindSentence += LineShape.endsSentence(lines.get(i - 1).text()) ? 1 : 0;
      }
    }
    boolean book =
        starts.size() > 1
            && behindSentence >= (plain >= starts.size() ? SURE : ALL) * starts.size()
            && starts.stream().map(i -> lines.get(i).indent()).distinct().count() == 1;
    return book ? cut(lines, starts) : List.of(lines);
  }

  private static List<List<Line>> cut(List<Line> lines, List<Integer> starts) {
    List<List<Line>> paragraphs = new ArrayList<>();
    int from = 0;
    for (int start : starts) {
      paragraphs.add(lines.subList(from, start));
      from = start;
    }
    paragraphs.add(lines.subList(from, lines.size()));
    return paragraphs;
  }
}
