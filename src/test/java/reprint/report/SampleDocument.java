package reprint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reprint.credit.Mention;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Location;
import reprint.read.Places;
import reprint.read.Span;

/**
 * Documents for tests: paragraphs of a plain text, each place found by the words that stand there.
 */
final class SampleDocument {
  private SampleDocument() {}

  /** A document whose file is its text. */
  static Document of(String path, String mediaType, String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String paragraph : text.split("\n\n")) {
      Span span = new Span(start, paragraph.length());
      blocks.add(new Block(start == 0 ? Block.Role.HEADING : Block.Role.BODY, "p", 0, span, 0));
      start += paragraph.length() + 2;
    }
    return new Document(
        path, mediaType, "en", text, blocks, List.of(), List.of(), new Lines(text), List.of());
  }

  /** Where {@code words} stand. */
  static Location at(Document document, String words) {
    return document.locate(new Span(document.text().indexOf(words), words.length()));
  }

  static Optional<Mention> mention(Document document, String words, String url) {
    Span span = new Span(document.text().indexOf(words), words.length());
    return Optional.of(new Mention(words, url, span, document.locate(span)));
  }

  private record Lines(String text) implements Places {
    @Override
    public Location locate(Span span) {
      String before = text.substring(0, span.offset());
      int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
      int column = span.offset() - before.lastIndexOf('\n');
      return Location.lines(line, column, line, column + span.length());
    }

    @Override
    public String line(int number) {
      List<String> lines = text.lines().toList();
      return number < 1 || number > lines.size() ? "" : lines.get(number - 1);
    }
  }
}
