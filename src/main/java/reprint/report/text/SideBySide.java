package reprint.report.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import reprint.compare.Edit;
import reprint.compare.Kept;
import reprint.read.Block;
import reprint.report.ComparedTexts;
import reprint.text.Span;

/**
 * The rows of two documents. A row ends where no passage or edit crosses the border on either side.
 * Takes linear time except for sorting.
 */
public final class SideBySide {
  private final List<Block> original;
  private final List<Block> republished;
  private final BitSet editedOriginals = new BitSet();
  private final BitSet editedNow = new BitSet();
  private final List<Row> rows = new ArrayList<>();
  private int a;
  private int b;

  private SideBySide(ComparedTexts texts) {
    original = Passages.of(texts.original());
    republished = Passages.of(texts.republished());
  }

  /**
   * All rows in order; each passage of both documents is in one of them.
   *
   * @param edits that make a row an edited one
   */
  public static List<Row> rows(ComparedTexts texts, List<Edit> edits) {
    SideBySide sides = new SideBySide(texts);
    sides.note(edits);
    List<Row> ties = new ArrayList<>();
    for (Kept kept : texts.comparison().kept()) {
      ties.add(sides.tie(kept.original(), kept.republished()));
    }
    for (Edit edit : edits) {
      if (edit.kind() == Edit.Kind.REPLACE) {
        ties.add(sides.tie(edit.original().span(), edit.republished().span()));
      }
    }
    ties.sort(Comparator.comparingInt(Row::a).thenComparingInt(Row::b));
    sides.join(ties);
    return sides.rows;
  }

  private void note(List<Edit> edits) {
    for (Edit edit : edits) {
      mark(editedOriginals, original, edit.original().span());
      mark(editedNow, republished, edit.republished().span());
    }
  }

  private static void mark(BitSet edited, List<Block> blocks, Span span) {
    if (span.length() > 0) {
      edited.set(at(blocks, span.offset()), at(blocks, span.end() - 1) + 1);
    }
  }

  private Row tie(Span left, Span right) {
    return row(
        at(original, left.offset()),
        at(original, last(left)) + 1,
        at(republished, right.offset()),
        at(republished, last(right)) + 1);
  }

  private static int last(Span span) {
    return Math.max(span.offset(), span.end() - 1);
  }

  /** Ties into the same block become one row; passages between them stand alone. */
  private void join(List<Row> ties) {
    Row open = null;
    for (Row tie : ties) {
      boolean touches = open != null && (tie.a() < open.aEnd() || tie.b() < open.bEnd());
      if (touches && tie.b() >= open.b()) {
        open =
            row(
                open.a(),
                Math.max(open.aEnd(), tie.aEnd()),
                open.b(),
                Math.max(open.bEnd(), tie.bEnd()));
      } else if (!touches) {
        close(open);
        open = tie;
      }
    }
    close(open);
    alone(original.size(), republished.size());
  }

  private void close(Row row) {
    if (row != null) {
      alone(row.a(), row.b());
      rows.add(row);
      a = row.aEnd();
      b = row.bEnd();
    }
  }

  private void alone(int aEnd, int bEnd) {
    for (; a < aEnd; a++) {
      rows.add(row(a, a + 1, b, b));
    }
    for (; b < bEnd; b++) {
      rows.add(row(a, a, b, b + 1));
    }
  }

  private Row row(int a, int aEnd, int b, int bEnd) {
    boolean edited = isAnyIn(editedOriginals, a, aEnd) || isAnyIn(editedNow, b, bEnd);
    Row.State quiet = a < aEnd && b < bEnd ? Row.State.SAME : Row.State.ALONE;
    return new Row(a, aEnd, b, bEnd, edited ? Row.State.EDITED : quiet);
  }

  private static boolean isAnyIn(BitSet set, int from, int to) {
    int next = set.nextSetBit(from);
    return next >= 0 && next < to;
  }

  /** The block that contains {@code offset}, else the last one before it. */
  private static int at(List<Block> blocks, int offset) {
    int low = 0;
    int high = blocks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (blocks.get(middle).span().offset() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
