package reprint.report.text;

import java.util.stream.Collectors;
import reprint.read.Document;
import reprint.report.DocumentReport;
import reprint.text.Span;

/** The main text of a document: its paragraphs without title, byline and page. */
public final class ArticleText {
  private ArticleText() {}

  /** Paragraphs separated by an empty line; "" for a document without text. */
  public static String of(DocumentReport report) {
    Document document = report.document();
    Span title = report.credits().masthead().title().map(m -> m.span()).orElse(new Span(0, 0));
    return document.mainBlocks().stream()
        .filter(b -> !(title.length() > 0 && b.span().contains(title)))
        .map(document::text)
        .collect(Collectors.joining("\n\n"));
  }
}
