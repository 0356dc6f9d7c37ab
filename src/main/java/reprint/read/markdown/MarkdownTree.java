package reprint.read.markdown;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.commonmark.node.Node;

/** Walks a tree by the nodes' links, without recursion, so that no depth overflows the stack. */
final class MarkdownTree {
  private MarkdownTree() {}

  /**
   * Visits {@code root} and all nodes below.
   *
   * @param enter returns whether to visit the children
   * @param leave called for each entered node, after its children
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
