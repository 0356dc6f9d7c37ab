package reprint.credit.work;

import java.util.List;
import java.util.Optional;
import reprint.credit.reading.CreditContext;
import reprint.entry.EntryLines;
import reprint.entry.Label;
import reprint.read.Block;
import reprint.text.Span;

/** The rows of a document's tables, each with the heads of its columns. */
final class Tables {
  private final CreditContext reading;
  private final EntryLines lines;
  private final List<Block> blocks;

  /** For each block of a row, the first block of the heads above; -1 if there are none. */
  private final int[] heads;

  Tables(CreditContext reading, EntryLines lines) {
    this.lines = lines;
    this.reading = reading;
    blocks = reading.document().blocks();
    heads = new int[blocks.size()];
    int head = -1;
    for (int i = 0; i < heads.length; i++) {
      Block block = blocks.get(i);
      boolean first = !isSameRow(i - 1, i) && isHead(i);
      boolean cell = isCell(block);
      head = first ? i : cell ? head : -1;
      heads[i] = head;
    }
  }

  private static boolean isCell(Block block) {
    return block.element().equals("td") || block.element().equals("th");
  }

  /** Whether a row of heads begins: they are marked, or the first row has only labels. */
  private boolean isHead(int at) {
    Block block = blocks.get(at);
    boolean begins = at == 0 || !isCell(blocks.get(at - 1));
    return block.element().equals("th") || begins && isCell(block) && names(at, Label.LICENSE);
  }

  /** Whether a cell of a row is a label of that kind. */
  private boolean names(int row, Label label) {
    return group(row).stream()
        .anyMatch(h -> lines.meaning(reading.document().text(h)).filter(label::equals).isPresent());
  }

  private boolean isSameRow(int one, int other) {
    return one >= 0 && blocks.get(one).group() == blocks.get(other).group();
  }

  /** The row of an entry; absent if it is none, or if no head of its table names an author. */
  Optional<TableRow> row(Span entry) {
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    int at = reading.document().blockIndexAt(entry.offset());
    if (!blocks.get(at).element().equals("td") || blocks.get(at).group() == 0) {
      return Optional.empty();
    }
    List<Block> row = heads[at] < 0 ? List.of() : group(heads[at]);
    boolean hasAuthor = !row.isEmpty() && names(heads[at], Label.AUTHOR);
    return hasAuthor ? Optional.of(new TableRow(reading, lines, group(at), row)) : Optional.empty();
  }

  private List<Block> group(int at) {
    int from = at;
    while (isSameRow(from - 1, at)) {
      from--;
    }
    int to = at + 1;
    while (to < blocks.size() && isSameRow(to, at)) {
      to++;
    }
    return blocks.subList(from, to);
  }
}
