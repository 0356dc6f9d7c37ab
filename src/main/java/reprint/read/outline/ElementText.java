package reprint.read.outline;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of an element, as the value of a statement. */
public final class ElementText {
  /** Longer values are cut: statements about a work are short, the work itself is in the text. */
  static final int LONGEST = 5_000;

  private ElementText() {}

  /** The text in it, white space collapsed. */
  public static String of(Element element) {
    StringBuilder text = new StringBuilder();
    Node at = element;
    while (at != null && text.length() < LONGEST) {
      if (at instanceof TextNode node) {
        text.append(node.getWholeText());
      } else if (at instanceof Element e && Markup.isBlock(e.normalName()) || isBreak(at)) {
        text.append(' ');
      }
      at = next(at, element);
    }
    String collapsed = text.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
    return collapsed.length() > LONGEST ? collapsed.substring(0, LONGEST) : collapsed;
  }

  private static boolean isBreak(Node node) {
    return node.normalName().equals("br");
  }

  /** The next node in reading order inside {@code root}; null: there is none. */
  private static Node next(Node node, Node root) {
    if (node.childNodeSize() > 0) {
      return node.childNode(0);
    }
    Node at = node;
    while (at != root && at.nextSibling() == null) {
      at = at.parent();
    }
    return at == root ? null : at.nextSibling();
  }
}
