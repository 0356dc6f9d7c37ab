package reprint.read.markdown;

import org.commonmark.internal.ParagraphParser;
import org.commonmark.parser.block.BlockParser;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Keeps commonmark linear: for each line of a paragraph that does not start with a letter it copies
 * all earlier lines, because a list or table might start there. After some thousand such lines the
 * paragraph is split. For one document.
 */
final class LongParagraphs implements BlockParserFactory {
  /** Forty thousand lines in one paragraph took 12 seconds. */
  private static final int LINES = 2_000;

  private BlockParser paragraph;
  private int lines;

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BlockParser active = state.getActiveBlockParser();
    if (active != paragraph || !(active instanceof ParagraphParser)) {
      paragraph = active;
      lines = 0;
    }
    return ++lines <= LINES || matched.getMatchedBlockParser() != active
        ? BlockStart.none()
        : BlockStart.of(new ParagraphParser()).atIndex(state.getIndex());
  }
}
