package reprint.read;

import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** A block of HTML inside a document of another format. */
final class HtmlFragment implements NodeVisitor {
  private static final Set<String> SILENT = Set.of("script", "style", "template", "noscript");

  private final DocumentBuilder builder;
  private final SourceView view;
  private final Block.Role role;
  private final int group;
  private final InlineHtml inlines;
  private String element = "p";

  private HtmlFragment(DocumentBuilder builder, SourceView view, Block.Role role, int group) {
    this.builder = builder;
    this.view = view;
    this.role = role;
    this.group = group;
    inlines = new InlineHtml(builder);
  }

  /** Appends the text, links and comments of {@code view}; each block element is a block. */
  static void append(DocumentBuilder builder, SourceView view, Block.Role role, int group) {
    HtmlFragment fragment = new HtmlFragment(builder, view, role, group);
    Parser.htmlParser()
        .setTrackPosition(true)
        .parseFragmentInput(view.text(), new Element("body"), "")
        .forEach(node -> node.traverse(fragment));
    fragment.close();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text);
    } else if (node instanceof Comment) {
      inlines.append(part(node), group);
    } else if (node instanceof Element tag) {
      if (tag.isBlock()) {
        close();
        element = tag.normalName();
      }
      inlines.append(part(node), group);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element tag) {
      if (tag.isBlock()) {
        close();
        element = "p";
      } else if (tag.normalName().equals("a")) {
        inlines.end(group);
      }
    }
  }

  private void append(TextNode text) {
    Node parent = text.parent();
    boolean silent = parent != null && SILENT.contains(parent.normalName());
    if (silent || !builder.isOpen() && text.isBlank()) {
      return;
    }
    if (!builder.isOpen()) {
      builder.open();
    }
    Aligner.append(builder.text(), text.getWholeText(), part(text), Aligner.Escapes.ENTITIES);
  }

  private SourceView part(Node node) {
    return view.part(node.sourceRange().startPos(), node.sourceRange().endPos());
  }

  private void close() {
    inlines.end(group);
    if (builder.isOpen()) {
      boolean heading = element.matches("h[1-6]");
      int level = heading ? element.charAt(1) - '0' : 0;
      builder.close(heading ? Block.Role.HEADING : role, element, level, group);
    }
  }
}
