package reprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reprint.credit.Mention;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Location;
import reprint.read.Places;
import reprint.read.Property;
import reprint.text.Span;

/**
 * Documents for tests: paragraphs of a plain text, each place found by the words that stand there.
 */
public final class SampleDocument {
  private SampleDocument() {}

  /** A document whose file is its text. */
  public static Document of(String path, String mediaType, String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String paragraph : text.split("\n\n")) {
      if (!paragraph.startsWith("<!--")) {
        Span span = new Span(start, paragraph.length());
        blocks.add(new Block(start == 0 ? Block.Role.HEADING : Block.Role.BODY, "p", 0, span, 0));
      }
      start += paragraph.length() + 2;
    }
    return new Document(
        path, mediaType, "en", text, blocks, List.of(), comments(text), new Lines(text), List.of());
  }

  private static List<Property> comments(String text) {
    List<Property> comments = new ArrayList<>();
    Matcher m = Pattern.compile("<!--(.*?)-->", Pattern.DOTALL).matcher(text);
    while (m.find()) {
      Location place = new Lines(text).locate(new Span(m.start(), m.end() - m.start()));
      comments.add(new Property("comment", m.group(1).strip(), "", "", place));
    }
    return comments;
  }

  /** Where {@code words} stand. */
  public static Location at(Document document, String words) {
    return document.locate(new Span(document.text().indexOf(words), words.length()));
  }

  public static Optional<Mention> mention(Document document, String words, String url) {
    Span span = new Span(document.text().indexOf(words), words.length());
    return Optional.of(new Mention(words, url, span, document.locate(span)));
  }

  private record Lines(String text) implements Places {
    @Override
    public Location locate(Span span) {
      int line = lineAt(span.offset());
      int endLine = lineAt(Math.max(span.offset(), span.end() - 1));
      return Location.lines(line, column(span.offset()), endLine, column(span.end()));
    }

    private int lineAt(int offset) {
      return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    }

    private int column(int offset) {
      return offset - text.lastIndexOf('\n', offset - 1);
    }

    @Override
    public String line(int number) {
      List<String> lines = text.lines().toList();
      return number < 1 || number > lines.size() ? "" : lines.get(number - 1);
    }
  }
}
