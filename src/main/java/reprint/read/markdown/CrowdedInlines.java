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
 * Keeps commonmark linear: it looks for the end of every run of backticks and every address through
 * the whole paragraph, and holds emphasis and brackets against each other. A paragraph with more of
 * them than the document may cost is read as plain text.
 */
final class CrowdedInlines implements InlineParser {
  /** Signs that any paragraph may have: they cost less than reading it with all else takes. */
  private static final int FEW = 300;

  /**
   * Steps for a document, each some nanoseconds: enough for one paragraph with 5,000 links. Twenty
   * thousand signs that match nothing took 2 seconds.
   */
  private static final long BUDGET = 500_000_000;

  private final InlineParser parser;
  private final IntConsumer plain;
  private long spent;

  /**
   * For one document.
   *
   * @param plain is told the line, 0-based, of each paragraph that is read as plain text
   */
  CrowdedInlines(InlineParserContext context, IntConsumer plain) {
    parser = new InlineParserImpl(context); // commonmark has no other way to the usual one
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
   * What is counted in a paragraph.
   *
   * @param length UTF-16 units
   * @param searches signs whose end is looked for: runs of backticks, starts of addresses
   * @param pairs signs that are held against each other: brackets, runs of asterisks, underscores
   *     and tildes
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
