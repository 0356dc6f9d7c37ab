package reprint.credit.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reprint.credit.Mention;
import reprint.credit.name.NameReader;
import reprint.credit.name.NameReader.Names;
import reprint.credit.reading.CreditContext;
import reprint.credit.reading.SourceFinder;
import reprint.entry.EntryLines;
import reprint.entry.Label;
import reprint.read.Block;
import reprint.text.Span;

/** Reads a row of a table of credits by the heads of its columns. */
final class TableRow {
  private final CreditContext reading;
  private final EntryLines lines;
  private final SourceFinder sources;
  private final Columns columns;
  private final List<Block> cells;
  private final List<Block> heads;

  TableRow(CreditContext reading, EntryLines lines, List<Block> cells, List<Block> heads) {
    this.reading = reading;
    this.lines = lines;
    sources = new SourceFinder(reading);
    columns = new Columns(reading.document());
    this.cells = cells;
    this.heads = heads;
  }

  CreditLine credit() {
    Names names = new Names(List.of(), List.of(), 0);
    for (Block cell : column(Label.AUTHOR)) {
      names = new NameReader(reading).read(cell.span(), true);
    }
    return new CreditLine(title(), names.authors(), names.parties(), source());
  }

  private Optional<Mention> title() {
    List<Block> named = column(Label.TITLE);
    Block cell = named.isEmpty() ? unlabelled() : named.get(0);
    Span span = cell.span();
    return reading.links(span).stream()
        .filter(sources::mayLead)
        .findFirst()
        .map(sources::mention)
        .or(() -> Optional.of(reading.mention(span.of(reading.text()), "", span)));
  }

  /** The first cell without author, source or licence; its column may have any name. */
  private Block unlabelled() {
    List<Block> rest = new ArrayList<>(cells);
    for (Label label : List.of(Label.AUTHOR, Label.SOURCE, Label.LICENSE)) {
      rest.removeAll(column(label));
    }
    return rest.isEmpty() ? cells.get(0) : rest.get(0);
  }

  /** A link in the column of sources, else on the title, else anywhere but on the author. */
  private Optional<Mention> source() {
    List<Block> order = new ArrayList<>(column(Label.SOURCE));
    order.addAll(column(Label.TITLE));
    order.addAll(cells);
    order.removeAll(column(Label.AUTHOR));
    order.addAll(column(Label.AUTHOR));
    return order.stream()
        .flatMap(cell -> reading.links(cell.span()).stream())
        .filter(sources::mayLead)
        .findFirst()
        .map(sources::mention);
  }

  private List<Block> column(Label label) {
    List<Block> column = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      int at = columns.of(cells, i);
      for (int head = 0; head < heads.size(); head++) {
        if (columns.of(heads, head) == at && isCalled(heads.get(head), label)) {
          column.add(cells.get(i));
        }
      }
    }
    return column;
  }

  private boolean isCalled(Block head, Label label) {
    return lines.meaning(head.span().of(reading.text())).filter(label::equals).isPresent();
  }
}
