package reprint.credit.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reprint.credit.Mention;
import reprint.credit.name.NameReader;
import reprint.credit.name.NameReader.Names;
import reprint.credit.reading.CreditContext;
import reprint.credit.reading.SourceFinder;
import reprint.credit.words.PhraseKind;
import reprint.read.Block;
import reprint.text.Span;

/** Reads a row of a table of credits by what the heads of its columns say. */
final class TableRow {
  private final CreditContext reading;
  private final SourceFinder sources;
  private final Columns columns;
  private final List<Block> cells;
  private final List<Block> heads;

  TableRow(CreditContext reading, List<Block> cells, List<Block> heads) {
    this.reading = reading;
    sources = new SourceFinder(reading);
    columns = new Columns(reading.document());
    this.cells = cells;
    this.heads = heads;
  }

  CreditLine credit() {
    Names names = new Names(List.of(), List.of(), 0);
    for (Block cell : column(PhraseKind.AUTHOR_LABEL)) {
      names = new NameReader(reading).read(cell.span(), true);
    }
    return new CreditLine(title(), names.authors(), names.parties(), source());
  }

  private Optional<Mention> title() {
    List<Block> named = column(PhraseKind.TITLE_LABEL);
    Block cell = named.isEmpty() ? untold() : named.get(0);
    Span span = cell.span();
    return reading.links(span).stream()
        .filter(sources::mayLead)
        .findFirst()
        .map(sources::mention)
        .or(() -> Optional.of(reading.mention(span.of(reading.text()), "", span)));
  }

  /** The first cell of no author, source or licence; a column may be called anything. */
  private Block untold() {
    List<Block> rest = new ArrayList<>(cells);
    for (PhraseKind cue :
        List.of(PhraseKind.AUTHOR_LABEL, PhraseKind.SOURCE_LABEL, PhraseKind.LICENSE_LABEL)) {
      rest.removeAll(column(cue));
    }
    return rest.isEmpty() ? cells.get(0) : rest.get(0);
  }

  /** A link in the column of sources, else on the title, else anywhere but on the author. */
  private Optional<Mention> source() {
    List<Block> order = new ArrayList<>(column(PhraseKind.SOURCE_LABEL));
    order.addAll(column(PhraseKind.TITLE_LABEL));
    order.addAll(cells);
    order.removeAll(column(PhraseKind.AUTHOR_LABEL));
    order.addAll(column(PhraseKind.AUTHOR_LABEL));
    return order.stream()
        .flatMap(cell -> reading.links(cell.span()).stream())
        .filter(sources::mayLead)
        .findFirst()
        .map(sources::mention);
  }

  private List<Block> column(PhraseKind cue) {
    List<Block> column = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      int at = columns.of(cells, i);
      for (int head = 0; head < heads.size(); head++) {
        Block title = heads.get(head);
        if (columns.of(heads, head) == at && reading.is(title.span().of(reading.text()), cue)) {
          column.add(cells.get(i));
        }
      }
    }
    return column;
  }
}
