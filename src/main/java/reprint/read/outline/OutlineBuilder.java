package reprint.read.outline;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Builds the {@link Outline} of a page. Loose lines beside blocks, or between two {@code br},
 * become paragraphs.
 */
public final class OutlineBuilder {
  private final Outline outline = new Outline();
  private final Set<Element> splitting = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Level> levels = new ArrayDeque<>();

  private OutlineBuilder() {}

  public static Outline outline(Element root) {
    OutlineBuilder builder = new OutlineBuilder();
    NodeTraversor.traverse(new Splits(builder.splitting), root);
    builder.walk(root);
    return builder.outline;
  }

  private void walk(Element root) {
    enter(root, -1);
    while (!levels.isEmpty()) {
      Level level = levels.peek();
      Node node = level.next;
      if (node == null) {
        leave();
      } else {
        level.next = node.nextSibling();
        take(level, node);
      }
    }
  }

  private void enter(Element element, int parent) {
    int at = outline.add(element, parent);
    levels.push(new Level(at, element, splitting.contains(element)));
  }

  private void leave() {
    Level level = levels.pop();
    level.closeParagraph(outline);
    outline.close(level.at);
  }

  private void take(Level level, Node node) {
    if (node instanceof TextNode text) {
      boolean blank = text.isBlank();
      if (!blank || !level.splits || level.paragraph >= 0) {
        outline.add(text, level.parentFor(outline, !blank));
      }
    } else if (node instanceof Element element && !Visibility.isHidden(element)) {
      boolean block = Markup.isBlock(element.normalName()) || splitting.contains(element);
      if (block || isPause(element)) {
        level.closeParagraph(outline);
      }
      int parent = block ? level.at : level.parentFor(outline, !isBreak(element));
      if (Markup.isEmbed(element.normalName())) {
        outline.add(element, parent);
      } else {
        enter(element, parent);
      }
    }
  }

  private static boolean isBreak(Node node) {
    return node instanceof Element element && element.normalName().equals("br");
  }

  /** Whether the node is the first of two line breaks with nothing between. */
  static boolean isPause(Node node) {
    if (!isBreak(node)) {
      return false;
    }
    Node next = node.nextSibling();
    while (next instanceof TextNode text && text.isBlank()) {
      next = next.nextSibling();
    }
    return isBreak(next);
  }

  /** Marks the elements that contain, at any depth, a block or two line breaks in a row. */
  private record Splits(Set<Element> found) implements NodeVisitor {
    @Override
    public void head(Node node, int depth) {
      if (isPause(node) && node.parent() instanceof Element parent) {
        found.add(parent);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element
          && (Markup.isBlock(element.normalName()) || found.contains(element))
          && element.parent() != null) {
        found.add(element.parent());
      }
    }
  }

  /** An element whose children are being added. */
  private static final class Level {
    private final int at;
    private final boolean splits;
    private Node next;
    private int paragraph = -1;

    Level(int at, Element element, boolean splits) {
      this.at = at;
      this.splits = splits;
      next = element.childNodeSize() == 0 ? null : element.childNode(0);
    }

    /** The parent of the next inline node: the element itself or the paragraph made for it. */
    int parentFor(Outline outline, boolean starts) {
      if (splits && paragraph < 0 && starts) {
        paragraph = outline.add(null, at);
      }
      return paragraph < 0 ? at : paragraph;
    }

    void closeParagraph(Outline outline) {
      if (paragraph >= 0) {
        outline.close(paragraph);
        paragraph = -1;
      }
    }
  }
}
