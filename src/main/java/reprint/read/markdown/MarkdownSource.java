package reprint.read.markdown;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import reprint.read.build.DocumentBuilder;
import reprint.read.build.SourceView;

/** The places of the nodes of a Markdown tree in the file. */
final class MarkdownSource {
  private final String source;
  private final int base;
  private SourceView cell;
  private int cellStart;

  /**
   * For a tree read from {@code source}.
   *
   * @param base offset at which reading started
   */
  MarkdownSource(String source, int base) {
    this.source = source;
    this.base = base;
  }

  /** The source of a node; empty if it has no place. */
  SourceView view(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return SourceView.of(source, base, base);
    }
    if (cell == null) {
      return SourceView.of(source, base, spans);
    }
    int from = spans.get(0).getInputIndex() - cellStart;
    return cell.part(from, from + spans.get(0).getLength());
  }

  /**
   * A line of a block, without the marks of surrounding quotes and lists.
   *
   * @param line 0-based in the block; one without a span is empty
   */
  SourceView line(Node block, int line) {
    List<SourceSpan> spans = block.getSourceSpans();
    int wanted = spans.get(0).getLineIndex() + line;
    int found =
        Collections.binarySearch(
            spans, SourceSpan.of(wanted, 0, 0, 0), Comparator.comparing(SourceSpan::getLineIndex));
    int at = Math.min(found >= 0 ? found : -found - 1, spans.size() - 1);
    SourceView view = SourceView.of(source, base, spans.subList(at, at + 1));
    return found >= 0 ? view : view.part(0, 0);
  }

  /** In a table cell, spans refer to the cell's text without the backslashes of pipes. */
  void enter(TableCell entered) {
    if (!entered.getSourceSpans().isEmpty()) {
      SourceSpan span = entered.getSourceSpans().get(0);
      int from = base + span.getInputIndex();
      cell = SourceView.ofCell(source, from, from + span.getLength());
      cellStart = span.getInputIndex();
    }
  }

  void leaveCell() {
    cell = null;
  }

  /** Reads an HTML block, with any marks of surrounding quotes. */
  void appendHtml(Node block, DocumentBuilder builder) {
    List<SourceSpan> spans = block.getSourceSpans();
    SourceSpan last = spans.get(spans.size() - 1);
    int from = base + spans.get(0).getInputIndex();
    HtmlFragment.append(builder, source, from, base + last.getInputIndex() + last.getLength());
  }

  /** Where the last child of {@code node} ends in its view. */
  int endOfChildren(Node node, SourceView view) {
    Node last = node.getLastChild();
    if (last == null || last.getSourceSpans().isEmpty()) {
      return 1;
    }
    List<SourceSpan> spans = last.getSourceSpans();
    SourceSpan span = spans.get(spans.size() - 1);
    int end = span.getInputIndex() + span.getLength();
    if (node.getSourceSpans().size() == 1) {
      return end - node.getSourceSpans().get(0).getInputIndex();
    }
    int found = Arrays.binarySearch(view.offsets(), base + end);
    return found >= 0 ? found : -found - 1;
  }
}
