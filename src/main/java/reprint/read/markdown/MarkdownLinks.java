package reprint.read.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.commonmark.node.Image;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import reprint.read.Location;
import reprint.read.Property;
import reprint.read.build.DocumentBuilder;
import reprint.read.build.SourceView;
import reprint.text.Span;

/** The links and images of a Markdown tree, with the place of their addresses. */
final class MarkdownLinks {
  private final DocumentBuilder builder;
  private final MarkdownSource source;
  private final Map<String, Span> definitions = new HashMap<>();
  private final Deque<Integer> starts = new ArrayDeque<>();

  /** For the tree below {@code root}, whose link reference definitions may be anywhere. */
  MarkdownLinks(DocumentBuilder builder, MarkdownSource source, Node root) {
    this.builder = builder;
    this.source = source;
    MarkdownTree.walk(root, this::learn, node -> {});
  }

  private boolean learn(Node node) {
    if (node instanceof LinkReferenceDefinition definition) {
      SourceView view = source.view(definition);
      Span place = destination(view, view.text().indexOf("]:") + 2);
      definitions.putIfAbsent(definition.getDestination(), place);
      if (isComment(definition)) {
        int start = view.offsets()[0];
        Location whole = builder.lines().locate(start, start + view.text().length());
        builder.property(new Property("comment", definition.getTitle(), "", "", whole));
      }
    }
    return true;
  }

  /** {@code [//]: # (words)}: Markdown's usual comment, a definition without a target. */
  private static boolean isComment(LinkReferenceDefinition definition) {
    String address = definition.getDestination();
    return definition.getTitle() != null && (address.isEmpty() || address.equals("#"));
  }

  /** Starts a link's words. */
  void start() {
    starts.push(builder.text().length());
  }

  /** Ends a link's words. */
  void end(org.commonmark.node.Link link, int group) {
    Location location = locate(link, link.getDestination());
    builder.links().addSince(starts.pop(), link.getDestination(), "", group, location);
  }

  void image(Image image, int group) {
    StringBuilder words = new StringBuilder();
    MarkdownTree.walk(
        image,
        node -> {
          words.append(node instanceof Text text ? text.getLiteral() : "");
          return true;
        },
        node -> {});
    Location location = locate(image, image.getDestination());
    builder.links().addImage(image.getDestination(), words.toString(), group, location);
  }

  /**
   * The address after the words, in the definition of a reference, or in the pointed brackets
   * themselves.
   */
  private Location locate(Node link, String url) {
    SourceView view = source.view(link);
    int end = source.endOfChildren(link, view);
    Span place = new Span(view.offsets()[0], view.text().length());
    if (view.text().startsWith("](", end)) {
      place = destination(view, end + 2);
    } else if (view.text().startsWith("<")) {
      place = new Span(view.offsets()[0] + 1, Math.max(0, view.text().length() - 2));
    } else {
      place = definitions.getOrDefault(url, place);
    }
    return builder.lines().locate(place.offset(), place.end());
  }

  /** The address that starts after the white space at {@code from} (CommonMark 0.31 §6.3). */
  private static Span destination(SourceView view, int from) {
    String text = view.text();
    int start = from;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    boolean pointed = text.startsWith("<", start);
    start += pointed ? 1 : 0;
    int end = start;
    int depth = 0;
    while (end < text.length()) {
      char c = text.charAt(end);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (pointed ? c == '>' : depth < 0 || Character.isWhitespace(c)) {
        break;
      }
      end++;
    }
    int offset = view.offsets()[start];
    return new Span(offset, view.offsets()[end] - offset);
  }
}
