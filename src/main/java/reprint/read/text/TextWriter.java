package reprint.read.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reprint.read.Block.Role;
import reprint.read.Location;
import reprint.read.Property;
import reprint.read.build.Addresses;
import reprint.read.build.DocumentBuilder;
import reprint.read.build.Notes;
import reprint.read.build.TextLines.Line;
import reprint.read.head.HeaderLine;
import reprint.text.Span;

/** Writes the parts of a plain text into a document. */
final class TextWriter {
  /** Cells between pipes or tabs, except for the line below a table's head. */
  private static final Pattern CELL =
      Pattern.compile("[^|\\t\\p{L}\\p{N}]*+[\\p{L}\\p{N}][^|\\t]*+");

  private static final Set<String> TITLES = Set.of("title", "subject");

  private final DocumentBuilder builder;
  private final Notes notes = new Notes();
  private boolean titled;

  TextWriter(DocumentBuilder builder) {
    this.builder = builder;
  }

  void write(List<TextPart> parts) {
    titled = parts.stream().anyMatch(part -> part.is(TextPart.Kind.TITLE));
    parts.forEach(this::write);
    builder.linkAddresses();
    notes.resolve(builder);
  }

  private void write(TextPart part) {
    switch (part.kind()) {
      case TITLE -> block(part, Role.HEADING, "h1", 1);
      case HEADING -> block(part, Role.HEADING, "h2", 2);
      case BYLINE -> block(part, Role.BYLINE, "p", 0);
      case HEADER -> header(part.lines());
      case ITEM -> block(part, Role.BODY, "li", 0);
      case QUOTE -> block(part, Role.QUOTE, "blockquote", 0);
      case ROW -> row(part.lines().get(0));
      case NOTE -> note(part);
      case REMARK -> remark(part);
      case END, SIGNATURE, FURNITURE -> block(part, Role.FURNITURE, "footer", 0);
      case RULER -> {}
      default -> block(part, Role.BODY, "p", 0);
    }
  }

  private void block(TextPart part, Role role, String element, int level) {
    int group = part.is(TextPart.Kind.ITEM) ? builder.newGroup() : 0;
    int start = builder.open();
    part.lines().forEach(this::append);
    notes.marksSince(start, builder.text(), group);
    builder.close(role, element, level, group);
  }

  private void append(Line line) {
    builder.text().append(line.text().strip(), line.offset() + line.indent());
    if (line.end() > 0) {
      builder.text().append("\n", line.offset() + line.text().length(), line.end());
    }
  }

  /**
   * A title line gives the title, if the text has none; otherwise name and value are one line of
   * the head.
   */
  private void header(List<Line> lines) {
    Line first = lines.get(0);
    HeaderLine header = HeaderLine.of(first.text());
    String name = header.name().toLowerCase(Locale.ROOT);
    boolean title = !titled && TITLES.contains(name) && !header.value().isEmpty();
    builder.open();
    String label = first.text().substring(first.indent(), header.valueStart());
    builder.text().append(label, first.offset() + first.indent());
    if (title) {
      builder.close(Role.BYLINE, "p", 0, 0);
      builder.open();
    }
    int start = builder.text().length();
    append(first.part(header.valueStart(), first.text().length()));
    lines.subList(1, lines.size()).forEach(this::append);
    notes.marksSince(start, builder.text(), 0);
    String value = builder.text().since(start).strip();
    notes.mark(header.mark(), new Span(start, value.length()), 0);
    int from = first.offset() + header.valueStart();
    Location place = builder.lines().locate(from, from + header.value().length());
    builder.property(new Property("header:" + name, fold(header, lines), "", "", place));
    builder.close(title ? Role.HEADING : Role.BYLINE, title ? "h1" : "p", title ? 1 : 0, 0);
  }

  /** A value of several lines, as in a mail's head (RFC 5322 §2.2.3); an address has no gaps. */
  private static String fold(HeaderLine header, List<Line> lines) {
    StringBuilder value = new StringBuilder(header.value());
    for (Line line : lines.subList(1, lines.size())) {
      String more = line.text().strip();
      value.append(Addresses.isWrapped(value.toString(), more) ? "" : " ").append(more);
    }
    return value.toString();
  }

  private void row(Line line) {
    int group = builder.newGroup();
    Matcher cell = CELL.matcher(line.text());
    while (cell.find()) {
      builder.open();
      append(line.part(cell.start(), cell.end()));
      builder.close(Role.BODY, "td", 0, group);
    }
  }

  /** A list of addresses is no part of the article, a note in words is. */
  private void note(TextPart part) {
    boolean address = part.lines().stream().anyMatch(line -> line.text().contains("://"));
    int start = builder.open();
    part.lines().forEach(this::append);
    String label = LineShape.note(part.lines().get(0).text());
    notes.note(label, new Span(start, builder.text().length() - start));
    builder.close(address ? Role.FURNITURE : Role.BODY, address ? "footer" : "li", 0, 0);
  }

  private void remark(TextPart part) {
    Line line = part.lines().get(0);
    String text = line.text().replaceFirst("^\\W+", "").strip();
    int from = line.offset() + line.text().indexOf(text);
    Location place = builder.lines().locate(from, from + text.length());
    builder.property(new Property("comment", text, "", "", place));
    block(part, Role.FURNITURE, "footer", 0);
  }
}
