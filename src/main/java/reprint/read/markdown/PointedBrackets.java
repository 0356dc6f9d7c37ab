package reprint.read.markdown;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * Keeps commonmark linear: for every {@code <} it searches the whole paragraph for the end of an
 * address or tag. Once a paragraph has cost too much, {@code <} is an ordinary character in it.
 */
final class PointedBrackets implements InlineContentParserFactory {
  /** Units searched; a megabyte of short tags stays below. */
  private static final int BUDGET = 5_000_000;

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('<');
  }

  @Override
  public InlineContentParser create() {
    return new InlineContentParser() {
      private int spent;

      @Override
      public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        if (spent > BUDGET) {
          return ParsedInline.of(new Text("<"), scanner.position());
        }
        while (scanner.hasNext() && scanner.peek() != '>') {
          scanner.next();
          spent++;
        }
        return ParsedInline.none();
      }
    };
  }
}
