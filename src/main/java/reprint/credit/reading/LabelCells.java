package reprint.credit.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reprint.credit.words.PhraseKind;
import reprint.credit.words.Words;
import reprint.read.Block;
import reprint.text.Span;

/**
 * Finds labels in the first cells of a table that is the credit of the text: one row of it, of two
 * cells, declares the text's licence. Other tables tell of other things.
 */
final class LabelCells {
  private final CreditContext reading;

  LabelCells(CreditContext reading) {
    this.reading = reading;
  }

  /** A line for each row that names author, translator or source. */
  List<LabelledLine> lines(List<PhraseKind> labels) {
    List<LabelledLine> lines = new ArrayList<>();
    List<List<Block>> table = new ArrayList<>();
    List<Block> row = new ArrayList<>();
    for (Block block : reading.document().blocks()) {
      boolean cell = block.element().equals("th") || block.element().equals("td");
      if (!row.isEmpty() && (!cell || block.group() != row.get(0).group())) {
        table.add(row);
        row = new ArrayList<>();
      }
      if (cell) {
        row.add(block);
      } else {
        addRows(table, labels, lines);
        table.clear();
      }
    }
    table.add(row);
    addRows(table, labels, lines);
    return lines;
  }

  private void addRows(List<List<Block>> table, List<PhraseKind> labels, List<LabelledLine> lines) {
    List<List<Block>> pairs = table.stream().filter(row -> row.size() == 2).toList();
    if (pairs.stream().anyMatch(row -> reading.licenses().isOfArticleIn(row.get(1).span()))) {
      pairs.forEach(row -> line(row.get(0), row.get(1), labels).ifPresent(lines::add));
    }
  }

  private Optional<LabelledLine> line(Block head, Block cell, List<PhraseKind> labels) {
    Span label = Words.trim(reading.text(), head.span());
    String words = label.of(reading.text());
    Span value = Words.trim(reading.text(), cell.span());
    return labels.stream()
        .filter(kind -> reading.is(words, kind))
        .findFirst()
        .map(kind -> new LabelledLine(kind, label, value, cell));
  }
}
