package reprint.credit.reading;

import java.util.ArrayList;
import java.util.List;
import reprint.credit.words.PhraseKind;
import reprint.entry.EntryLines;
import reprint.read.Block;
import reprint.text.Scripts;
import reprint.text.Span;

/**
 * Finds labels with a colon at the beginning of lines, and after signs that divide a line. One word
 * may be a label of several kinds, unlike in an entry of a list ({@link EntryLines}).
 */
public final class LabelFinder {
  private static final List<PhraseKind> LABELS =
      List.of(
          PhraseKind.AUTHOR_LABEL,
          PhraseKind.TRANSLATOR_LABEL,
          PhraseKind.SOURCE_LABEL,
          PhraseKind.PHOTO_LABEL);

  private static final String PARTERS = "\n|•·/(（[【,，،;；؛>※";

  /** Units of the longest value. */
  private static final int LONGEST = 600;

  /** Units of the names after a label without a colon. */
  private static final int NAME = 50;

  /** How many lines with labels are read; a list of credits is read elsewhere. */
  private static final int MOST = 200;

  private final CreditContext reading;
  private final String text;

  public LabelFinder(CreditContext reading) {
    this.reading = reading;
    text = reading.text();
  }

  /**
   * All lines with a label, in the order of the text, then those of cells, and those that name the
   * source without one; code and readers' comments left out.
   */
  public List<LabelledLine> lines() {
    List<LabelledLine> lines = new ArrayList<>();
    for (Block block : reading.document().blocks()) {
      if (block.role() != Block.Role.CODE && block.role() != Block.Role.COMMENT) {
        addLines(block, lines);
      }
    }
    lines.addAll(new LabelCells(reading).lines(LABELS));
    lines.addAll(new SourceLines(reading).lines());
    return lines;
  }

  private void addLines(Block block, List<LabelledLine> lines) {
    int at = block.span().offset();
    while (at < block.span().end() && lines.size() < MOST) {
      LabelledLine line = line(at, block);
      if (line != null) {
        lines.add(line);
      }
      at = next(line == null ? at : line.label().end(), block.span().end());
    }
  }

  /** The next place where a label may begin. */
  private int next(int from, int limit) {
    int at = from;
    while (at < limit && !parts(at) && !(at > from && reading.sentences().endsBefore(text, at))) {
      at = behindWord(at, limit);
    }
    at++;
    while (at < limit && (Character.isWhitespace(text.charAt(at)) || isMark(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private boolean parts(int at) {
    return PARTERS.indexOf(text.charAt(at)) >= 0 || isWide(at);
  }

  /** The offset after {@code at} and the small letters there: nothing ends between two of them. */
  private int behindWord(int at, int limit) {
    int behind = at + 1;
    while (behind < limit && isSmall(text.charAt(behind - 1)) && isSmall(text.charAt(behind))) {
      behind++;
    }
    return behind;
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** In East Asian lines a space separates two labels: "作者：甲　译者：乙". */
  private boolean isWide(int at) {
    char c = text.charAt(at);
    return (c == ' ' || c == '\u3000') && at > 0 && Scripts.isWrittenTogether(text.charAt(at - 1));
  }

  private static boolean isMark(char c) {
    return "*-–—_#".indexOf(c) >= 0;
  }

  private LabelledLine line(int at, Block block) {
    int limit = block.span().end();
    for (PhraseKind cue : LABELS) {
      int end = reading.end(at, limit, cue);
      int colon = end < 0 ? -1 : colon(end, limit);
      if (colon < 0 && end > 0 && isBare(cue, at, end, block)) {
        colon = end - 1;
      }
      if (colon >= 0) {
        Span label = new Span(at, colon + 1 - at);
        return new LabelledLine(cue, label, value(colon + 1, block), block);
      }
    }
    return null;
  }

  /**
   * "訳 甲乙", "翻訳 Ann Lee": in scripts without spaces, a space at the start of a short line may
   * replace the colon.
   */
  private boolean isBare(PhraseKind cue, int at, int end, Block block) {
    int line = text.indexOf('\n', end);
    int stop = line < 0 ? block.span().end() : Math.min(line, block.span().end());
    boolean starts = at == block.span().offset() || text.charAt(at - 1) == '\n';
    return starts
        && (cue == PhraseKind.TRANSLATOR_LABEL || cue == PhraseKind.SOURCE_LABEL)
        && block.role() != Block.Role.HEADING
        && Scripts.isWrittenTogether(text.charAt(end - 1))
        && end < stop
        && " \u3000".indexOf(text.charAt(end)) >= 0
        && stop - end <= NAME
        && text.substring(end, stop).chars().noneMatch(c -> "。、，,.!?！？".indexOf(c) >= 0);
  }

  /** The colon after a label, or the dash between label and value: "Author — Ann Lee", "文/王小明". */
  private int colon(int end, int limit) {
    int at = end;
    while (at < limit && (text.charAt(at) == ' ' || text.charAt(at) == '*')) {
      at++;
    }
    if (at >= limit) {
      return -1;
    }
    char sign = text.charAt(at);
    boolean dash = (sign == '—' || sign == '–') && at > end && at - end <= 2;
    boolean wide = "/／｜＝".indexOf(sign) >= 0 && Scripts.isWrittenTogether(text.charAt(end - 1));
    return sign == ':' || sign == '：' || dash || wide ? at : -1;
  }

  private Span value(int start, Block block) {
    int limit = Math.min(block.span().end(), start + LONGEST);
    int end = start;
    while (end < limit && !(text.charAt(end) == '\n' && end > start + 1)) {
      end++;
    }
    int first = start;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    if (text.substring(first, start).indexOf('\n') >= 0
        && EntryLines.colon(text.substring(start, limit)) >= 0) {
      return new Span(first, 0);
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end - start);
  }
}
