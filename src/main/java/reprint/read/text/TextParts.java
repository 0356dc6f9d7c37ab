package reprint.read.text;

import java.util.ArrayList;
import java.util.List;
import reprint.read.build.Addresses;
import reprint.read.build.TextLines.Line;
import reprint.read.head.HeaderLine;
import reprint.read.head.HeaderNames;
import reprint.read.text.TextPart.Kind;

/**
 * Splits a plain text into parts by what its lines look like, one paragraph after the other. The
 * kind of a line depends on those before it, so all tests share one state.
 */
final class TextParts {
  /** Units; a longer line that continues after a short value is wrapped text. */
  private static final int WRAPPED = 45;

  private final HeaderNames names;
  private final Paragraphs paragraphs;
  private final List<TextPart> parts = new ArrayList<>();
  private boolean numbered;
  private boolean single;
  private boolean unwrapped;
  private boolean table;
  private int paragraphStart;

  private TextParts(HeaderNames names, Paragraphs paragraphs) {
    this.names = names;
    this.paragraphs = paragraphs;
  }

  static List<TextPart> of(List<Line> lines, HeaderNames names) {
    Paragraphs paragraphs = Paragraphs.of(lines);
    TextParts parts = new TextParts(names, paragraphs);
    paragraphs.all().forEach(parts::addParagraph);
    return parts.parts;
  }

  private void addParagraph(List<Line> lines) {
    paragraphStart = parts.size();
    numbered = isNumbered(lines);
    table = isTable(lines);
    single = lines.size() == 1;
    unwrapped = Paragraphs.isUnwrapped(lines);
    lines.forEach(this::add);
  }

  private void add(Line line) {
    Kind kind = kind(line);
    if (kind == Kind.RULER && underlines(line.text())) {
      parts.set(parts.size() - 1, previous().as(Kind.HEADING));
    }
    if (kind == Kind.PROSE && goesOn(line)) {
      previous().lines().add(line);
    } else if (kind == Kind.QUOTE && parts.size() > paragraphStart && isOpenQuote(previous())) {
      previous().lines().add(shown(kind, line));
    } else {
      parts.add(new TextPart(kind, new ArrayList<>(List.of(shown(kind, line)))));
    }
  }

  /** A line with only {@code >} ends a quoted paragraph. */
  private static boolean isOpenQuote(TextPart part) {
    return part.is(Kind.QUOTE) && !part.lines().get(part.lines().size() - 1).isBlank();
  }

  private Kind kind(Line line) {
    String text = line.text();
    if (LineShape.isRemark(text)) {
      return Kind.REMARK;
    }
    if (LineShape.isSignature(text)) {
      return Kind.SIGNATURE;
    }
    if (LineShape.isEnd(text)) {
      return Kind.END;
    }
    if (LineShape.isRuler(text)) {
      return Kind.RULER;
    }
    if (!LineShape.note(text).isEmpty()) {
      return Kind.NOTE;
    }
    if (LineShape.quote(text) > 0) {
      return Kind.QUOTE;
    }
    return isHeader(text) ? Kind.HEADER : listKind(text);
  }

  private Kind listKind(String text) {
    if (table) {
      return Kind.ROW;
    }
    if (single && LineShape.hashes(text) > 0) {
      return Kind.HEADING;
    }
    boolean first = parts.size() == paragraphStart || previous().is(Kind.ITEM);
    boolean bullet = LineShape.bullet(text) > 0 && first;
    return bullet || numbered && LineShape.number(text) >= 0 ? Kind.ITEM : Kind.PROSE;
  }

  /** A known name, or any name next to one; not inside a sentence. */
  private boolean isHeader(String text) {
    HeaderLine header = HeaderLine.of(text);
    if (header == null || parts.size() > paragraphStart && isOpen(previous())) {
      return false;
    }
    boolean beside = parts.size() > paragraphStart && previous().is(Kind.HEADER);
    return beside || names.has(header.name());
  }

  private static boolean isOpen(TextPart part) {
    String last = part.lines().get(part.lines().size() - 1).text();
    boolean running = part.is(Kind.PROSE) || part.is(Kind.ITEM);
    return running && last.length() > WRAPPED && !LineShape.endsSentence(last);
  }

  /** Whether a line without any mark belongs to the part before it. */
  private boolean goesOn(Line line) {
    if (parts.size() == paragraphStart) {
      return false;
    }
    TextPart part = previous();
    return switch (part.kind()) {
      case PROSE -> !unwrapped;
      case ITEM, QUOTE -> true;
      case HEADER, NOTE -> line.indent() > 0 || isWrapped(part, line);
      default -> false;
    };
  }

  private boolean isWrapped(TextPart part, Line next) {
    Line last = part.lines().get(part.lines().size() - 1);
    String text = last.text();
    return text.contains("://")
        ? Addresses.isWrapped(text, next.text())
        : text.length() > WRAPPED
            && !LineShape.endsSentence(text)
            && !paragraphs.isMeantToEnd(last, next);
  }

  /** A ruler below a single line of about its length makes it a heading. */
  private boolean underlines(String ruler) {
    if (parts.size() != paragraphStart + 1) {
      return false;
    }
    TextPart part = previous();
    int length = part.first().length();
    return part.is(Kind.PROSE)
        && part.lines().size() == 1
        && ruler.strip().length() * 2 >= length
        && ruler.strip().length() <= length * 2;
  }

  private static boolean isNumbered(List<Line> lines) {
    int last = -1;
    for (Line line : lines) {
      int number = LineShape.number(line.text());
      if (number > 0 && number == last + 1) {
        return true;
      }
      last = number > 0 ? number : last;
    }
    return false;
  }

  /** At least two lines, all with the same number of cells. */
  private static boolean isTable(List<Line> lines) {
    int cells = LineShape.cells(lines.get(0).text());
    return lines.size() > 1
        && cells > 1
        && lines.stream().allMatch(line -> LineShape.cells(line.text()) == cells);
  }

  /** The line without the marks of its kind. */
  private static Line shown(Kind kind, Line line) {
    String text = line.text();
    int marks =
        switch (kind) {
          case QUOTE -> LineShape.quote(text);
          case ITEM -> LineShape.bullet(text);
          case HEADING -> LineShape.hashes(text);
          default -> 0;
        };
    return line.part(marks, text.length());
  }

  private TextPart previous() {
    return parts.get(parts.size() - 1);
  }
}
