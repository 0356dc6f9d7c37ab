package reprint.detect.entries;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import reprint.detect.evidence.Occurrence;
import reprint.detect.words.CreditWords;
import reprint.detect.words.Lines;
import reprint.detect.words.Offsets;
import reprint.detect.words.Phrases;
import reprint.entry.EntryLines;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Link;
import reprint.text.Span;

/**
 * Finds lines, one below the other, that each credit a work of their own: "Wall - Ann Lee - CC BY
 * 2.0 - https://…". One alone may be the article's own notice.
 */
final class CreditRows {
  /** The most UTF-16 units of a line; a longer one is a paragraph. */
  private static final int LONGEST = 300;

  /** The most UTF-16 units between two rows: an address on a line of its own. */
  private static final int GAP = 150;

  /** The most letters after the licence's beginning; a sentence has more. */
  private static final int TAIL = 120;

  /** Parts of a row without "by": title, name, licence. */
  private static final int PARTS = 3;

  private final Document document;
  private final Phrases phrases;
  private final CreditWords words;
  private final Offsets ownLinks;
  private final String title;
  private final TreeMap<Integer, Row> rows = new TreeMap<>();

  private record Row(Span line, Block block, boolean media, boolean introduced) {}

  private CreditRows(
      Document document, List<Occurrence> occurrences, Phrases phrases, CreditWords words) {
    this.document = document;
    this.phrases = phrases;
    this.words = words;
    title = document.titleBlock().map(document::text).orElse("");
    Set<String> licenses =
        occurrences.stream()
            .filter(h -> h.address() != null)
            .map(h -> h.evidence().text())
            .collect(Collectors.toSet());
    ownLinks =
        new Offsets(
            document.links().stream()
                .filter(l -> l.span().length() > 0 && l.kind() != Link.Kind.NOTE)
                .filter(l -> !licenses.contains(l.url()))
                .mapToInt(l -> l.span().offset()));
  }

  /** The entries of all lists. */
  static List<Span> find(
      Document document, List<Occurrence> occurrences, Phrases phrases, CreditWords words) {
    CreditRows finder = new CreditRows(document, occurrences, phrases, words);
    for (Occurrence occurrence : occurrences) {
      finder.look(occurrence);
    }
    return finder.lists();
  }

  private void look(Occurrence occurrence) {
    boolean vague = occurrence.license().isFamily() && occurrence.license().elements().isEmpty();
    Block block = occurrence.isDecided() || vague ? null : document.blockAt(occurrence.offset());
    if (block == null || block.role() != Block.Role.BODY || block.element().startsWith("t")) {
      return;
    }
    Span line = Lines.around(document.text(), occurrence.offset());
    if (!rows.containsKey(line.offset()) && isRow(line, occurrence) && !isOfTitle(line)) {
      String text = line.of(document.text());
      boolean media = phrases.starts("media", text);
      rows.put(line.offset(), new Row(line, block, media, phrases.in("intro", text)));
    }
  }

  private boolean isRow(Span line, Occurrence occurrence) {
    if (line.length() > LONGEST) {
      return false;
    }
    String text = line.of(document.text());
    String before = text.substring(0, Math.max(0, occurrence.offset() - line.offset()));
    boolean linked = ownLinks.any(line.offset(), line.end() - 1);
    boolean credits = isParted(text) && (linked || hasLetter(before)) || words.hasByline(before);
    String behind = text.substring(Math.min(text.length(), before.length()));
    return credits
        && behind.chars().filter(Character::isLetter).count() <= TAIL
        && !phrases.in("this", text)
        && !phrases.in("general", text)
        && !startsWithByline(text);
  }

  /** Whether it has the title of the document, whose own notice it is then. */
  private boolean isOfTitle(Span line) {
    return !title.isEmpty() && phrases.holds(line.of(document.text()), title);
  }

  /** "By Ann Lee - CC BY 4.0" is the head of an article. */
  private boolean startsWithByline(String text) {
    int space = text.indexOf(' ');
    return space > 0 && words.hasByline(text.substring(0, space));
  }

  private static boolean hasLetter(String words) {
    return words.chars().anyMatch(Character::isLetter);
  }

  /** Whether one sign divides it into three or more. */
  private static boolean isParted(String text) {
    return EntryLines.SIGN.split(text).length >= PARTS
        || EntryLines.colon(text) > 0 && text.contains(", ");
  }

  /** Rows that follow each other, all of pictures or none of them. */
  private List<Span> lists() {
    List<Span> found = new ArrayList<>();
    List<Row> run = new ArrayList<>();
    for (Row row : rows.values()) {
      if (!run.isEmpty() && !isNext(run.get(run.size() - 1), row)) {
        end(run, found);
      }
      run.add(row);
    }
    end(run, found);
    return found;
  }

  private static boolean isNext(Row one, Row other) {
    return one.media() == other.media() && other.line().offset() - one.line().end() <= GAP;
  }

  /** "Wall by Ann Lee is licensed under CC BY 2.0" is a row only among others or in a list. */
  private static boolean isList(List<Row> run) {
    return run.size() > 1
        && (run.stream().allMatch(r -> r.block().element().equals("li"))
            || run.stream().noneMatch(Row::introduced));
  }

  private static void end(List<Row> run, List<Span> found) {
    for (int i = 0; isList(run) && i < run.size(); i++) {
      Row row = run.get(i);
      boolean first = i == 0 || run.get(i - 1).block() != row.block();
      boolean last = i + 1 == run.size() || run.get(i + 1).block() != row.block();
      Span block = row.block().span();
      boolean above = first && last && block.length() <= LONGEST; // a title on a line of its own
      int start = above ? block.offset() : row.line().offset();
      int end = last ? block.end() : run.get(i + 1).line().offset();
      found.add(new Span(start, end - start));
    }
    run.clear();
  }
}
