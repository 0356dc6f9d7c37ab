package reprint.read.markdown;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.commonmark.node.Node;

/** Goes through a tree by the nodes' own neighbours, so that no depth overflows the stack. */
final class MarkdownTree {
  private MarkdownTree() {}

  /**
   * Visits {@code root} and all below.
   *
   * @param enter says whether to visit what is inside
   * @param leave is told each node that was entered, after what is inside
   */
  static void walk(Node root, Predicate<Node> enter, Consumer<Node> leave) {
    Node node = root;
    while (node != null) {
      Node child = enter.test(node) ? node.getFirstChild() : null;
      node = child != null ? child : after(node, root, leave);
    }
  }

  private static Node after(Node done, Node root, Consumer<Node> leave) {
    Node node = done;
    leave.accept(node);
    while (node != root && node.getNext() == null) {
      node = node.getParent();
      leave.accept(node);
    }
    return node == root ? null : node.getNext();
  }
}
