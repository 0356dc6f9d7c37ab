package reprint.read;

import java.util.List;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Markdown: CommonMark with tables and footnotes, HTML in it, front matter. */
final class MarkdownFormat implements Format {

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals("text/markdown");
  }

  @Override
  public Document read(Source source) {
    Decoded decoded = source.decode(head -> "");
    DocumentBuilder builder = source.builder(decoded);
    int start = FrontMatter.read(decoded.text(), builder);
    Node root = parser(source.limits()).parse(decoded.text().substring(start));
    MarkdownSource places = new MarkdownSource(decoded.text(), start);
    MarkdownLinks links = new MarkdownLinks(builder, places, root);
    new MarkdownWalk(builder, places, links).walk(root);
    return builder.build();
  }

  private static Parser parser(Limits limits) {
    return Parser.builder()
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .customInlineContentParserFactory(new PointedBrackets())
        .maxOpenBlockParsers(limits.depth())
        .extensions(
            List.of(
                TablesExtension.create(),
                FootnotesExtension.builder().inlineFootnotes(true).build()))
        .build();
  }
}
