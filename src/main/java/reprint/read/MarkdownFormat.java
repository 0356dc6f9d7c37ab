package reprint.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
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
    TableSize.check(decoded.text(), source.limits());
    List<Integer> plain = new ArrayList<>();
    Node root = parser(source.limits(), plain::add).parse(decoded.text().substring(start));
    MarkdownSource places = new MarkdownSource(decoded.text(), start);
    MarkdownLinks links = new MarkdownLinks(builder, places, root);
    new MarkdownWalk(builder, places, links).walk(root);
    if (!plain.isEmpty()) {
      builder.notify(
          "A paragraph has too many mark-up characters; it was read as plain text.",
          Collections.min(plain) + 1 + (int) decoded.text().substring(0, start).lines().count());
    }
    return builder.build();
  }

  private static Parser parser(Limits limits, IntConsumer plain) {
    return Parser.builder()
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .inlineParserFactory(context -> new CrowdedInlines(context, plain))
        .customBlockParserFactory(new LongParagraphs())
        .customInlineContentParserFactory(new PointedBrackets())
        .maxOpenBlockParsers(limits.depth())
        .extensions(
            List.of(
                TablesExtension.create(),
                StrikethroughExtension.builder().requireTwoTildes(true).build(),
                FootnotesExtension.builder().inlineFootnotes(true).build()))
        .build();
  }
}
