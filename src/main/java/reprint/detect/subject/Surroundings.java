package reprint.detect.subject;

import java.util.ArrayList;
import java.util.List;
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
import reprint.detect.evidence.Terms;
import reprint.detect.words.CreditWords;
import reprint.detect.words.Offsets;
import reprint.detect.words.Phrases;
import reprint.detect.words.Saying;
import reprint.read.Block;
import reprint.read.Document;
import reprint.text.Span;

/**
 * The questions that clues ask about a document as a whole, each answered once: its lists, sections
 * and pictures.
 */
final class Surroundings {
  /** The least UTF-16 units of a document that is more than a notice. */
  private static final int LONG = 1_000;

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
  private final Blocks blocks;
  private final Supplier<Anchors> anchors;
  private final Supplier<ExplainedLicenses> explained;
  private final Supplier<Long> items;
  private final Supplier<Boolean> legal;
  private Saying last;

  Surroundings(
      Document document,
      List<Occurrence> occurrences,
      Phrases phrases,
      CreditWords words,
      IconEvidence icons,
      Terms terms) {
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
    marked = new Once<>(() -> offsets(occurrences, isOf(Evidence.Kind.LINK)));
    blocks = new Blocks(document);
    anchors = new Once<>(() -> new Anchors(document, occurrences, phrases));
    legal = new Once<>(() -> occurrences.stream().anyMatch(isOf(Evidence.Kind.LEGAL_TEXT)));
    items = new Once<>(() -> items(occurrences));
    explained = new Once<>(() -> new ExplainedLicenses(occurrences, this, terms));
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

  /** The links to other things than licences. */
  Anchors anchors() {
    return anchors.get();
  }

  /** The licences that the document explains. */
  ExplainedLicenses explained() {
    return explained.get();
  }

  /** Whether a block or its row has a link to something else than a licence. */
  boolean anchorsIn(Block block) {
    Span part = part(block);
    return anchors().any(part.offset(), part.end() - 1);
  }

  /** Whether several items or rows of lists name licences. */
  boolean hasItems() {
    return items.get() > 1;
  }

  /** Whether it contains the text of a licence. */
  boolean hasLegalText() {
    return legal.get();
  }

  /** Whether the document is long enough to talk about things. */
  boolean isLong() {
    return document.text().length() >= LONG;
  }

  /** Whether {@code part} contains an address of a licence. */
  boolean hasAddress(Span part) {
    return addresses.get().any(part.offset(), part.end());
  }

  /** Whether {@code part} contains a link that is marked as the licence's. */
  boolean hasMarkedLink(Span part) {
    return marked.get().any(part.offset(), part.end());
  }

  /** The block, and all blocks of the same row, item or figure. */
  Span part(Block block) {
    return blocks.part(block);
  }

  /** The block that contains {@code occurrence}; null if the document has no text. */
  Block blockOf(Occurrence occurrence) {
    return blocks.of(occurrence);
  }

  /** The sentence of {@code part}; a name and its address are mostly in the same one. */
  Saying saying(Span part) {
    String text = part.of(document.text());
    if (!text.equals(last.text())) {
      last = new Saying(text, phrases);
    }
    return last;
  }

  private long items(List<Occurrence> occurrences) {
    return occurrences.stream()
        .filter(o -> o.origin().isText())
        .map(this::blockOf)
        .filter(b -> b != null && b.isArticle() && (b.group() > 0 || b.element().equals("li")))
        .map(Block::group)
        .distinct()
        .count();
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

  private static Predicate<Occurrence> isOf(Evidence.Kind kind) {
    return occurrence -> occurrence.evidence().kind() == kind;
  }
}
