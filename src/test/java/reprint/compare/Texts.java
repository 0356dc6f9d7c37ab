package reprint.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import reprint.catalog.FieldNames;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Location;
import reprint.read.Places;
import reprint.text.Sentences;
import reprint.text.Span;

/**
 * Documents for tests, a paragraph an argument: {@code # } begins a headline, {@code ~ } page
 * furniture, {@code ^ } a caption, {@code @ } a byline.
 */
final class Texts {
  private static final String MARKS = "#~^@";

  private Texts() {}

  static Document document(String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : paragraphs) {
      text.append(text.isEmpty() ? "" : "\n\n");
      boolean marked = paragraph.length() > 1 && MARKS.indexOf(paragraph.charAt(0)) >= 0;
      String shown = marked ? paragraph.substring(2) : paragraph;
      char mark = marked ? paragraph.charAt(0) : ' ';
      Span span = new Span(text.length(), shown.length());
      blocks.add(new Block(role(mark), "p", mark == '#' ? 1 : 0, span, 0));
      text.append(shown);
    }
    String all = text.toString();
    return new Document(
        "test", "text/plain", "", all, blocks, List.of(), List.of(), new Lines(all), List.of());
  }

  /** The same document, which says that it is in that language. */
  static Document in(String language, Document document) {
    return new Document(
        document.path(),
        document.mediaType(),
        language,
        document.text(),
        document.blocks(),
        List.of(),
        List.of(),
        document.places(),
        List.of());
  }

  static Comparison compare(Document original, Document republished, String... allowances) {
    return new TextComparer(english()).compare(original, republished, Set.of(allowances), "option");
  }

  static List<Edit> material(Comparison comparison) {
    return comparison.edits().stream().filter(e -> e.level() == Edit.Level.MATERIAL).toList();
  }

  static Words english() {
    return new Words(
        Set.of("not", "never", "n't"),
        Set.of("seven", "eight"),
        Set.of("miles", "kilometres"),
        new Words.Times(
            Set.of("yesterday", "today", "monday", "may"),
            Set.of("yesterday", "today"),
            Set.of("on")),
        Set.of("here"),
        Set.of("originally published"),
        Set.of("photo", "image"),
        Set.of("about the author", "advertisement"),
        Set.of("editor's note"),
        Set.of("correction"),
        Set.of("sign up"),
        Set.of("page"),
        Set.of("opinion"),
        Set.of("our or", "ise ize"),
        Set.of("seven = 7", "per cent = percent = %"),
        new Sentences(Set.of("Dr.")),
        new FieldNames(List.of("front-matter:title")));
  }

  private static Block.Role role(char mark) {
    return switch (mark) {
      case '#' -> Block.Role.HEADING;
      case '~' -> Block.Role.FURNITURE;
      case '^' -> Block.Role.CAPTION;
      case '@' -> Block.Role.BYLINE;
      default -> Block.Role.BODY;
    };
  }

  private record Lines(String text) implements Places {
    @Override
    public Location locate(Span span) {
      int line = 1 + (int) text.substring(0, span.offset()).chars().filter(c -> c == '\n').count();
      int column = span.offset() - text.lastIndexOf('\n', Math.max(0, span.offset() - 1));
      return Location.lines(line, Math.max(1, column), line, column + span.length());
    }

    @Override
    public String line(int number) {
      return text.lines().skip(number - 1L).findFirst().orElse("");
    }
  }
}
