package reprint.read.markdown;

import java.util.List;
import java.util.function.IntConsumer;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Keeps commonmark linear: it searches the whole paragraph for the end of every run of backticks
 * and every address, and compares emphasis marks and brackets with each other. A paragraph with
 * more of them than the document's budget allows is read as plain text.
 */
final class CrowdedInlines implements InlineParser {
  /** Characters that any paragraph may have: they cost less than reading the rest. */
  private static final int FEW = 300;

  /**
   * Steps for a document, each some nanoseconds: enough for one paragraph with 5,000 links. Twenty
   * thousand unmatched characters took 2 seconds.
   */
  private static final long BUDGET = 500_000_000;

  private final InlineParser parser;
  private final IntConsumer plain;
  private long spent;

  /**
   * For one document.
   *
   * @param plain receives the line, 0-based, of each paragraph that is read as plain text
   */
  CrowdedInlines(InlineParserContext context, IntConsumer plain) {
    parser = new InlineParserImpl(context); // commonmark has no other access to the default one
    this.plain = plain;
  }

  @Override
  public void parse(SourceLines lines, Node block) {
    Signs signs = Signs.in(lines.getLines());
    if (signs.all() <= FEW) {
      parser.parse(lines, block);
    } else if (spent + signs.cost() <= BUDGET) {
      spent += signs.cost();
      parser.parse(lines, block);
    } else {
      appendPlain(lines.getLines(), block);
    }
  }

  private void appendPlain(List<SourceLine> lines, Node block) {
    plain.accept(lines.get(0).getSourceSpan().getLineIndex());
    for (SourceLine line : lines) {
      if (block.getFirstChild() != null) {
        block.appendChild(new SoftLineBreak());
      }
      Text text = new Text(line.getContent().toString());
      text.setSourceSpans(List.of(line.getSourceSpan()));
      block.appendChild(text);
    }
  }

  /**
   * Counts of a paragraph.
   *
   * @param length UTF-16 units
   * @param searches characters whose end is searched: runs of backticks, starts of addresses
   * @param pairs characters that are compared with each other: brackets, runs of asterisks,
   *     underscores and tildes
   */
  private record Signs(long length, long searches, long pairs) {

    static Signs in(List<SourceLine> lines) {
      long length = 0;
      long searches = 0;
      long pairs = 0;
      for (SourceLine line : lines) {
        CharSequence text = line.getContent();
        length += text.length() + 1;
        char last = '\n';
        for (int i = 0; i < text.length(); i++) {
          char c = text.charAt(i);
          searches += c == '`' && last != '`' || c == '(' && last == ']' ? 1 : 0;
          pairs += c == '[' || c == ']' || (c == '*' || c == '_' || c == '~') && last != c ? 1 : 0;
          last = c;
        }
      }
      return new Signs(length, searches, pairs);
    }

    long all() {
      return searches + pairs;
    }

    long cost() {
      return searches * length + pairs * pairs;
    }
  }
}
