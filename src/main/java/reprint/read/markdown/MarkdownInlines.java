package reprint.read.markdown;

import java.util.Locale;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import reprint.read.build.Aligner;
import reprint.read.build.DocumentBuilder;
import reprint.read.build.NoteMark;
import reprint.read.build.Notes;
import reprint.read.build.SourceView;
import reprint.text.Span;

/** The content of a paragraph, heading or table cell: words, links, images, inline HTML. */
final class MarkdownInlines {
  /** Starts and ends struck-out text. */
  private static final String SIGNS = "~~";

  private final DocumentBuilder builder;
  private final MarkdownSource source;
  private final MarkdownLinks links;
  private final Notes notes;
  private final InlineHtml html;
  private final Strikes strikes;

  MarkdownInlines(
      DocumentBuilder builder,
      MarkdownSource source,
      MarkdownLinks links,
      Notes notes,
      Strikes strikes) {
    this.builder = builder;
    this.source = source;
    this.links = links;
    this.notes = notes;
    this.strikes = strikes;
    html = new InlineHtml(builder);
  }

  /** Whether to visit the children. */
  boolean enter(Node node, int group) {
    if (node instanceof Text text) {
      append(text.getLiteral(), node, Aligner.Escapes.MARKDOWN);
    } else if (node instanceof Code code) {
      append(code.getLiteral(), node, Aligner.Escapes.NONE);
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      builder.breakLine();
    } else if (node instanceof HtmlInline tag) {
      html.append(source.view(node), group);
      strikes.tag(tag.getLiteral());
      if (isNoteMark(tag)) {
        builder.text().appendMade(NoteMark.GAP);
      }
    } else if (node instanceof Strikethrough) {
      strikes.open(SIGNS);
    } else if (node instanceof org.commonmark.node.Link) {
      links.start();
    } else if (node instanceof FootnoteReference mark) {
      append(mark, group);
    } else if (node instanceof Image image) {
      links.image(image, group);
      return false;
    }
    return true;
  }

  void leave(Node node, int group) {
    if (node instanceof org.commonmark.node.Link link) {
      links.end(link, group);
    } else if (node instanceof Strikethrough) {
      strikes.close(SIGNS);
    }
  }

  /** Ends the block, and inline HTML that was left open. */
  void end(int group) {
    html.end(group);
    strikes.endParagraph();
  }

  /** Whether a tag raises the mark of a note after a word. */
  private boolean isNoteMark(HtmlInline tag) {
    return tag.getLiteral().toLowerCase(Locale.ROOT).startsWith("<sup")
        && tag.getNext() instanceof Text raised
        && NoteMark.is(builder.text().end(NoteMark.MIN_WORD), raised.getLiteral());
  }

  private void append(String literal, Node node, Aligner.Escapes escapes) {
    Aligner.append(builder.text(), literal, source.view(node), escapes);
  }

  /** Writes a mark as most pages do: {@code [1]}. */
  private void append(FootnoteReference mark, int group) {
    SourceView view = source.view(mark);
    Span words = builder.sentence();
    int from = view.offsets()[0];
    builder.text().append("[" + mark.getLabel() + "]", from, view.text().length());
    notes.mark(mark.getLabel(), words, group);
  }
}
