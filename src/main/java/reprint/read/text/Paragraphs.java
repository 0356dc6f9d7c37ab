package reprint.read.text;

import java.util.ArrayList;
import java.util.List;
import reprint.read.build.TextLines;
import reprint.read.build.TextLines.Line;

/**
 * The paragraphs of a plain text, and its wrapping.
 *
 * @param all each with its lines, none of them empty
 * @param width in UTF-16 units at which the lines wrap
 */
record Paragraphs(List<List<Line>> all, int width) {
  /** Units; a longer line is a whole paragraph, or was left unwrapped on purpose. */
  private static final int LONGEST = 100;

  /** Units; editors and mailers wrap earlier, so a longer line is a paragraph of its own. */
  private static final int UNWRAPPED = 120;

  /** Share of the indented lines that must follow the end of a sentence. */
  private static final double SURE = 0.6;

  /** The same if every line is indented: the lines of a quotation are indented too. */
  private static final double ALL = 0.8;

  static Paragraphs of(List<Line> lines) {
    List<Line> own = isQuotation(lines) ? lines.stream().map(Paragraphs::unquoted).toList() : lines;
    List<List<Line>> all = new ArrayList<>();
    for (List<Line> group : TextLines.groups(own)) {
      for (List<Line> run : TextLines.groups(CommentLeader.strip(group))) {
        all.addAll(part(run));
      }
    }
    return new Paragraphs(all, width(own));
  }

  /** Whether each line starts with {@code >}, as in a forwarded letter. */
  private static boolean isQuotation(List<Line> lines) {
    boolean all = !lines.isEmpty();
    for (int i = 0; all && i < lines.size(); i++) {
      all = lines.get(i).isBlank() || LineShape.quote(lines.get(i).text()) > 0;
    }
    return all;
  }

  private static Line unquoted(Line line) {
    return line.part(LineShape.quote(line.text()), line.text().length());
  }

  private static int width(List<Line> lines) {
    return lines.stream()
        .map(Line::text)
        .filter(text -> text.length() <= LONGEST && !text.contains("://"))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** Whether the first word of {@code next} would have fitted into {@code line}. */
  boolean isMeantToEnd(Line line, Line next) {
    String text = next.text().strip();
    int space = text.indexOf(' ');
    int word = space < 0 ? text.length() : space;
    return line.text().stripTrailing().length() + 1 + word <= width;
  }

  /**
   * Whether each line is a paragraph: by their mean, or by those that are longer than any that was
   * wrapped.
   */
  static boolean isUnwrapped(List<Line> lines) {
    int all = 0;
    int longest = 0;
    for (Line line : lines) {
      int length = line.text().length();
      all += length;
      longest += length > UNWRAPPED ? length : 0;
    }
    return all > UNWRAPPED * lines.size() || 2 * longest > all;
  }

  /**
   * The paragraphs of lines that no blank line parts: in a book the first line of each is indented.
   * One, if they are a list or code.
   */
  private static List<List<Line>> part(List<Line> lines) {
    List<Integer> starts = new ArrayList<>();
    int behindSentence = 0;
    int plain = 0;
    for (int i = 1; i < lines.size() && lines.size() > 3; i++) {
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
