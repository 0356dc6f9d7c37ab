package reprint.read.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import reprint.read.Block;
import reprint.read.build.Aligner;
import reprint.read.build.DocumentBuilder;
import reprint.read.build.Notes;
import reprint.read.build.SourceView;
import reprint.text.Span;

/** Turns the leaves of a Markdown tree into blocks. */
final class MarkdownWalk {
  /**
   * Text that a site generator replaces and no reader sees: Liquid's and Hugo's tags, kramdown's
   * attributes, the head of an MDX file.
   */
  private static final Pattern GENERATED =
      Pattern.compile(
          "(?s)\\s*+(?:\\{[{%:].*[}%]?\\}|import\\s[^;]*?\\sfrom\\s++[\"'].*|export\\s++(?:const|default)\\s.*)\\s*+");

  /** Kramdown, Pandoc and Hugo remove it from the end of a heading. */
  private static final Pattern ATTRIBUTES = Pattern.compile("\\s\\{[#.:][^{}]*+\\}$");

  private final DocumentBuilder builder;
  private final MarkdownSource source;
  private final MarkdownInlines inlines;
  private final Notes notes = new Notes();
  private final Strikes strikes;
  private final MarkdownBoxes boxes = new MarkdownBoxes();
  private final Deque<Integer> groups = new ArrayDeque<>();
  private int quotes;
  private int noteStart;

  MarkdownWalk(DocumentBuilder builder, MarkdownSource source, MarkdownLinks links) {
    this.builder = builder;
    this.source = source;
    strikes = new Strikes(builder);
    inlines = new MarkdownInlines(builder, source, links, notes, strikes);
    groups.push(0);
  }

  void walk(Node root) {
    MarkdownTree.walk(root, this::enter, this::leave);
    strikes.end();
    builder.linkAddresses();
    notes.resolve(builder);
  }

  private boolean enter(Node node) {
    if (node instanceof BlockQuote) {
      quotes++;
    } else if (isGrouped(node)) {
      groups.push(builder.newGroup());
      noteStart = builder.text().length();
    } else if (isLeaf(node)) {
      builder.open();
      if (node instanceof TableCell cell) {
        source.enter(cell);
      }
    } else if (node instanceof FencedCodeBlock fenced) {
      appendCode(fenced, fenced.getLiteral(), 1);
    } else if (node instanceof IndentedCodeBlock indented) {
      appendCode(indented, indented.getLiteral(), 0);
    } else if (node instanceof HtmlBlock html) {
      source.appendHtml(node, builder);
      strikes.block(html.getLiteral());
      boxes.read(html);
    } else {
      return inlines.enter(node, groups.peek());
    }
    return true;
  }

  private void leave(Node node) {
    if (node instanceof BlockQuote) {
      quotes--;
    } else if (isGrouped(node)) {
      groups.pop();
      if (node instanceof FootnoteDefinition note) {
        notes.note(note.getLabel(), new Span(noteStart, builder.text().length() - noteStart));
      }
    } else if (isLeaf(node)) {
      inlines.end(groups.peek());
      source.leaveCell();
      close(node);
    } else {
      inlines.leave(node, groups.peek());
    }
  }

  private void close(Node node) {
    int group = groups.peek();
    if (boxes.isInside()) {
      builder.close(Block.Role.FURNITURE, "aside", 0, group);
    } else if (node instanceof Heading heading) {
      int level = heading.getLevel();
      Matcher attributes = ATTRIBUTES.matcher(builder.openText());
      if (attributes.find()) {
        builder.cut(attributes.group().length());
      }
      builder.close(Block.Role.HEADING, "h" + level, level, group);
    } else if (node instanceof TableCell cell) {
      builder.close(role(), cell.isHeader() ? "th" : "td", 0, group);
    } else if (MarkdownFigures.isCaption(node)) {
      builder.close(Block.Role.CAPTION, "figcaption", 0, group);
    } else {
      boolean generated = GENERATED.matcher(source.view(node).text()).matches();
      builder.close(generated ? Block.Role.FURNITURE : role(), element(node), 0, group);
    }
  }

  private static boolean isGrouped(Node node) {
    return node instanceof ListItem
        || node instanceof TableRow
        || node instanceof FootnoteDefinition;
  }

  private static boolean isLeaf(Node node) {
    return node instanceof Paragraph || node instanceof Heading || node instanceof TableCell;
  }

  private Block.Role role() {
    return quotes > 0 ? Block.Role.QUOTE : Block.Role.BODY;
  }

  private static String element(Node paragraph) {
    Node parent = paragraph.getParent();
    if (parent instanceof ListItem || parent instanceof FootnoteDefinition) {
      return "li";
    }
    return parent instanceof BlockQuote ? "blockquote" : "p";
  }

  /** Each line of code ends where its line in the source ends. */
  private void appendCode(Node node, String literal, int firstLine) {
    int line = firstLine;
    builder.open();
    for (String code : literal.split("\n", -1)) {
      SourceView view = source.line(node, line++);
      int from = Math.max(0, view.text().length() - code.length());
      SourceView end = view.part(from, view.text().length());
      Aligner.append(builder.text(), code, end, Aligner.Escapes.NONE);
      builder.text().appendMade("\n");
    }
    builder.close(Block.Role.CODE, "pre", 0, groups.peek());
  }
}
