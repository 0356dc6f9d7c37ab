package reprint.detect.entries;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reprint.detect.evidence.Occurrence;
import reprint.detect.words.CreditWords;
import reprint.detect.words.Lines;
import reprint.detect.words.Offsets;
import reprint.entry.EntryLine;
import reprint.entry.Label;
import reprint.read.Block;
import reprint.read.Document;
import reprint.text.Span;

/**
 * Finds works that are credited one below the other in lines with labels, "Title: …, Author: …,
 * License: …". A single such block is the head of an article; several in a row are a list.
 */
final class LabelledEntries {
  /** How many lines of the file between two lines separate two entries. */
  private static final int GAP = 2;

  private final Document document;
  private final CreditWords words;
  private final Offsets licenses;
  private final List<Entry> run = new ArrayList<>();
  private final List<Span> found = new ArrayList<>();
  private Entry open;

  private LabelledEntries(Document document, Offsets licenses, CreditWords words) {
    this.document = document;
    this.words = words;
    this.licenses = licenses;
  }

  /** The entries of all lists. */
  static List<Span> find(Document document, List<Occurrence> occurrences, CreditWords words) {
    Offsets licenses = new Offsets(occurrences.stream().mapToInt(Occurrence::offset));
    LabelledEntries finder = new LabelledEntries(document, licenses, words);
    if (finder.hasTwo(occurrences)) {
      document.blocks().stream().filter(Block::isArticle).forEach(finder::take);
      finder.endRun();
    }
    return finder.found;
  }

  /** The entry that is being read, as far as it is known. */
  private static final class Entry {
    private final Set<Label> labels = EnumSet.noneOf(Label.class);
    private final int start;
    private final boolean headed;
    private int end;
    private boolean licensed;

    Entry(int start, boolean headed) {
      this.start = start;
      this.headed = headed;
    }

    boolean isWork() {
      return licensed && (isTitled() || labels.contains(Label.AUTHOR));
    }

    boolean isTitled() {
      return headed || labels.contains(Label.TITLE);
    }
  }

  /** Whether two lines with the label of a licence name one, so that reading is worthwhile. */
  private boolean hasTwo(List<Occurrence> occurrences) {
    Optional<Label> license = Optional.of(Label.LICENSE);
    return occurrences.stream()
            .filter(h -> !h.isDecided() && h.evidence().span().length() > 0)
            .map(h -> Lines.around(document.text(), h.offset()))
            .distinct()
            .filter(line -> words.lines().label(line.of(document.text())).equals(license))
            .limit(2)
            .count()
        == 2;
  }

  private void take(Block block) {
    if (block.role() == Block.Role.HEADING) {
      heading(block);
      return;
    }
    words.lines().of(document.text(), block.span()).forEach(this::line);
  }

  /** A heading is the value of the label above it, else the title of the entry below. */
  private void heading(Block block) {
    if (open != null && open.end < 0) {
      open.end = block.span().end();
      return;
    }
    endEntry();
    open = new Entry(block.span().offset(), true);
    open.end = block.span().end();
  }

  private void line(EntryLine line) {
    Span span = line.span();
    if (line.colon() < 0) {
      endRun(); // prose: what follows is another list
      return;
    }
    Label label = line.label().orElse(null);
    if (label == Label.LICENSE && !licenses.any(span.offset(), span.end() - 1)) {
      label = null; // "Copyright: Ann Lee"
    }
    if (open == null || isNext(label) || isApart(span)) {
      endEntry();
      open = new Entry(span.offset(), false);
    }
    if (label != null) {
      open.labels.add(label);
    }
    open.licensed |= label == Label.LICENSE;
    boolean waits = label == Label.TITLE && line.value().of(document.text()).isBlank();
    open.end = waits ? -1 : span.end();
  }

  /** Whether a line begins the next entry, or the first one under the list's heading. */
  private boolean isNext(Label label) {
    return label != null && (open.labels.contains(label) || open.headed && label == Label.TITLE);
  }

  /** Whether an empty line separates it from an entry that has its licence. */
  private boolean isApart(Span line) {
    return open.licensed
        && document.locate(line).line() >= document.locate(new Span(open.end - 1, 1)).line() + GAP;
  }

  private void endEntry() {
    if (open != null && open.isWork()) {
      run.add(open);
    }
    open = null;
  }

  private void endRun() {
    endEntry();
    if (run.size() > 1
        && !run.get(0).isTitled()
        && run.stream().skip(1).allMatch(Entry::isTitled)) {
      run.remove(0); // the head of the list itself
    }
    if (run.size() > 1) {
      run.forEach(e -> found.add(new Span(e.start, e.end - e.start)));
    }
    run.clear();
  }
}
