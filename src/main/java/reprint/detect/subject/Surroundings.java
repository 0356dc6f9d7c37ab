package reprint.detect.subject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import reprint.detect.Evidence;
import reprint.detect.entries.CreditEntries;
import reprint.detect.entries.CreditList;
import reprint.detect.entries.CreditRuns;
import reprint.detect.evidence.IconEvidence;
import reprint.detect.evidence.Occurrence;
import reprint.detect.words.CreditWords;
import reprint.detect.words.Offsets;
import reprint.detect.words.Phrases;
import reprint.detect.words.Saying;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Location;
import reprint.text.Span;

/** What clues ask of a document as a whole, each found once: its lists, sections and pictures. */
final class Surroundings {
  private final Document document;
  private final Phrases phrases;
  private final CreditWords words;
  private final Supplier<CreditLines> creditLines;
  private final Supplier<CreditList> list;
  private final Supplier<NavigableMap<Integer, List<Occurrence>>> byPlace;
  private final Supplier<Sections> sections;
  private final Supplier<CreditRuns> runs;
  private final Supplier<CreditEntries> entries;
  private final Supplier<Offsets> addresses;
  private final Supplier<Offsets> marked;
  private final Supplier<Map<Integer, Span>> groups;
  private Saying last;

  Surroundings(
      Document document,
      List<Occurrence> occurrences,
      Phrases phrases,
      CreditWords words,
      IconEvidence icons) {
    this.document = document;
    this.phrases = phrases;
    this.words = words;
    last = new Saying("", phrases);
    creditLines = new Once<>(() -> new CreditLines(document, occurrences, phrases, words, icons));
    list = new Once<>(() -> new CreditList(document, occurrences, phrases));
    byPlace = new Once<>(() -> byPlace(occurrences));
    sections = new Once<>(() -> new Sections(document, phrases));
    runs = new Once<>(() -> new CreditRuns(document.text(), occurrences));
    entries = new Once<>(() -> new CreditEntries(document, occurrences, phrases, words));
    addresses = new Once<>(() -> offsets(occurrences, o -> o.address() != null));
    marked = new Once<>(() -> offsets(occurrences, Surroundings::isMarked));
    groups = new Once<>(() -> groups(document));
  }

  Document document() {
    return document;
  }

  Phrases phrases() {
    return phrases;
  }

  CreditWords words() {
    return words;
  }

  CreditLines creditLines() {
    return creditLines.get();
  }

  CreditList list() {
    return list.get();
  }

  /** The places by their offsets in the text. */
  NavigableMap<Integer, List<Occurrence>> byPlace() {
    return byPlace.get();
  }

  Sections sections() {
    return sections.get();
  }

  CreditRuns runs() {
    return runs.get();
  }

  CreditEntries entries() {
    return entries.get();
  }

  /** Whether an address of a licence stands in {@code part}. */
  boolean hasAddress(Span part) {
    return addresses.get().any(part.offset(), part.end());
  }

  /** Whether a link that is marked as the licence's stands in {@code part}. */
  boolean hasMarkedLink(Span part) {
    return marked.get().any(part.offset(), part.end());
  }

  /** The block, and all blocks of the same row, item or figure. */
  Span part(Block block) {
    return block.group() == 0 ? block.span() : groups.get().get(block.group());
  }

  /** What {@code part} says; a name and its address mostly stand in the same sentence. */
  Saying saying(Span part) {
    String text = part.of(document.text());
    if (!text.equals(last.text())) {
      last = new Saying(text, phrases);
    }
    return last;
  }

  /**
   * The block that holds {@code occurrence}; null: the document has no text. A badge in a paragraph
   * of its own stands between two blocks: before furniture it belongs to the article if it is
   * nearer to that in the file.
   */
  Block blockOf(Occurrence occurrence) {
    int at = document.blockIndexAt(occurrence.offset());
    Block next = document.blockAt(occurrence.offset());
    if (occurrence.evidence().span().length() > 0
        || at == 0
        || next.role() != Block.Role.FURNITURE) {
      return next;
    }
    Block before = document.blocks().get(at - 1);
    boolean between =
        next.span().offset() >= occurrence.offset() && before.span().end() <= occurrence.offset();
    return between && before.isArticle() && isNearer(document, before, next, occurrence)
        ? before
        : next;
  }

  private static boolean isNearer(
      Document document, Block before, Block next, Occurrence occurrence) {
    Location place = occurrence.evidence().location();
    Location end = document.locate(before.span());
    Location start = document.locate(next.span());
    int up = place.line() - end.endLine();
    int down = start.line() - place.line();
    return up < down
        || up == down && place.column() - end.endColumn() < start.column() - place.column();
  }

  private static Offsets offsets(List<Occurrence> occurrences, Predicate<Occurrence> which) {
    return new Offsets(occurrences.stream().filter(which).mapToInt(Occurrence::offset));
  }

  private static NavigableMap<Integer, List<Occurrence>> byPlace(List<Occurrence> occurrences) {
    NavigableMap<Integer, List<Occurrence>> byPlace = new TreeMap<>();
    occurrences.forEach(
        o -> byPlace.computeIfAbsent(o.offset(), offset -> new ArrayList<>()).add(o));
    return byPlace;
  }

  private static boolean isMarked(Occurrence occurrence) {
    return occurrence.evidence().kind() == Evidence.Kind.LINK;
  }

  private static Map<Integer, Span> groups(Document document) {
    Map<Integer, Span> groups = new HashMap<>();
    for (Block block : document.blocks()) {
      if (block.group() > 0) {
        groups.merge(block.group(), block.span(), Surroundings::both);
      }
    }
    return groups;
  }

  private static Span both(Span one, Span other) {
    int start = Math.min(one.offset(), other.offset());
    return new Span(start, Math.max(one.end(), other.end()) - start);
  }
}
