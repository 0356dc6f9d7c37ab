package reprint.read.markdown;

import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;

/**
 * Figures, which Markdown does not have: authors write a picture and below it a line in italics, in
 * the same paragraph or in the next.
 */
final class MarkdownFigures {
  private MarkdownFigures() {}

  /** Whether the paragraph is such a line, or ends with one after pictures only. */
  static boolean isCaption(Node node) {
    if (!(node instanceof Paragraph) || !(node.getLastChild() instanceof Emphasis)) {
      return false;
    }
    Node before = beforeBreaks(node.getLastChild().getPrevious());
    return before == null
        ? node.getPrevious() instanceof Paragraph above && arePictures(above.getLastChild())
        : arePictures(before);
  }

  /** Whether the node and all nodes before it are pictures, linked or not. */
  private static boolean arePictures(Node last) {
    Node node = last;
    while (node != null && isPicture(node)) {
      node = beforeBreaks(node.getPrevious());
    }
    return node == null && last != null;
  }

  private static boolean isPicture(Node node) {
    return node instanceof Image
        || node instanceof Link
            && node.getFirstChild() instanceof Image
            && node.getFirstChild() == node.getLastChild();
  }

  private static Node beforeBreaks(Node last) {
    Node node = last;
    while (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      node = node.getPrevious();
    }
    return node;
  }
}
