package reprint.credit.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reprint.catalog.Catalog;
import reprint.catalog.Field;
import reprint.catalog.FieldNames;
import reprint.credit.Mention;
import reprint.credit.words.PhraseIndex;
import reprint.credit.words.PhraseKind;
import reprint.credit.words.PhraseMatch;
import reprint.detect.Declarations;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Link;
import reprint.read.Property;
import reprint.text.Sentences;
import reprint.text.Span;

/**
 * A document on its way to a credit: its text with the credit words found in it. Immutable. Long
 * because all readers of credit ask it.
 */
public final class CreditContext {
  /** Phrases searched in the whole text; others are only searched near these. */
  private static final Set<PhraseKind> NOTABLE =
      EnumSet.of(
          PhraseKind.SOURCE_NOTICE,
          PhraseKind.TRANSLATION,
          PhraseKind.ADAPTATION,
          PhraseKind.CHANGE,
          PhraseKind.UNALTERED,
          PhraseKind.WRITTEN,
          PhraseKind.COPYRIGHT,
          PhraseKind.WARRANTY,
          PhraseKind.ENDORSEMENT,
          PhraseKind.RESTRICTION,
          PhraseKind.RESTRICTION_CHANGES,
          PhraseKind.RESTRICTION_COMMERCE,
          PhraseKind.PERMISSION,
          PhraseKind.TRANSLATOR_NOTE,
          PhraseKind.OFFERED_TRANSLATION,
          PhraseKind.OFFERED_COPY,
          PhraseKind.COMMERCE,
          PhraseKind.EXCERPT);

  /** Blocks of the article at its head and foot in which a notice about it is expected. */
  private static final int HEAD = 5;

  private static final int FOOT = 8;

  private static final int MOST_HITS = 100;

  private final Document document;
  private final Declarations declarations;
  private final PhraseIndex cues;
  private final Catalog catalog;
  private final Map<PhraseKind, List<PhraseMatch>> hits = new EnumMap<>(PhraseKind.class);
  private final LinkIndex links;
  private final LicensePlaces licenses;
  private final int headEnd;
  private final int footStart;

  public CreditContext(
      Document document, Declarations declarations, PhraseIndex cues, Catalog catalog) {
    this.catalog = catalog;
    this.document = document;
    this.declarations = declarations;
    this.cues = cues;
    for (PhraseMatch hit : cues.find(document.text(), all(), NOTABLE)) {
      hits.computeIfAbsent(hit.cue(), cue -> new ArrayList<>()).add(hit);
    }
    links = new LinkIndex(document.links());
    licenses = new LicensePlaces(declarations, catalog.phrases("other-license-address"));
    Ends ends = new Ends(document.blocks().stream().filter(Block::isArticle).toList());
    headEnd = ends.head(HEAD);
    footStart = ends.foot(FOOT);
  }

  public Document document() {
    return document;
  }

  public Declarations declarations() {
    return declarations;
  }

  public String text() {
    return document.text();
  }

  /** Knows where sentences end. */
  public Sentences sentences() {
    return catalog.sentences();
  }

  public Span all() {
    return new Span(0, document.text().length());
  }

  /**
   * The phrases of one kind, among those that are searched in the whole text: the first and the
   * last {@value #MOST_HITS}, since notices stand at the ends.
   */
  public List<PhraseMatch> hits(PhraseKind cue) {
    List<PhraseMatch> all = hits.getOrDefault(cue, List.of());
    if (all.size() <= 2 * MOST_HITS) {
      return all;
    }
    List<PhraseMatch> ends = new ArrayList<>(all.subList(0, MOST_HITS));
    ends.addAll(all.subList(all.size() - MOST_HITS, all.size()));
    return ends;
  }

  /** Phrases of any kind in a part of the text. */
  public List<PhraseMatch> hits(Span within, PhraseKind... wanted) {
    return cues.find(text(), within, EnumSet.copyOf(List.of(wanted)));
  }

  /** The offset after the phrase of {@code cue} at {@code at}; -1 if there is none. */
  public int end(int at, int limit, PhraseKind cue) {
    return cues.end(text(), at, limit, cue);
  }

  /** Whether all of {@code words} is one phrase of {@code cue}. */
  public boolean is(String words, PhraseKind cue) {
    return cues.is(words, cue);
  }

  /** The offset in {@code words} after the phrase of {@code cue} that they begin with; or -1. */
  public int endIn(String words, PhraseKind cue) {
    return cues.end(words, 0, words.length(), cue);
  }

  /** The words before the first phrase of {@code cue}; all of them if there is none. */
  public String before(String words, PhraseKind cue) {
    List<PhraseMatch> found = cues.find(words, new Span(0, words.length()), EnumSet.of(cue));
    return found.isEmpty() ? words : words.substring(0, found.get(0).span().offset());
  }

  /** Whether {@code words} contain a phrase of {@code cue}. */
  public boolean has(String words, PhraseKind cue) {
    return !cues.find(words, new Span(0, words.length()), EnumSet.of(cue)).isEmpty();
  }

  /**
   * Words like "by" before a name; not the "BY" of a licence, nor a part of "stand-by".
   *
   * @param more further kinds of words that do
   */
  public List<PhraseMatch> bylines(Span within, PhraseKind... more) {
    EnumSet<PhraseKind> wanted = EnumSet.of(PhraseKind.BYLINE, more);
    return cues.find(text(), within, wanted).stream().filter(this::leads).toList();
  }

  private boolean leads(PhraseMatch hit) {
    Span span = hit.span();
    char before = span.offset() == 0 ? ' ' : text().charAt(span.offset() - 1);
    char after = span.end() >= text().length() ? ' ' : text().charAt(span.end());
    boolean verb = Character.UnicodeBlock.of(after) == Character.UnicodeBlock.HIRAGANA;
    return before != '-' && after != '-' && !verb && !licenses.covers(span);
  }

  /** All links that readers can follow. */
  public LinkIndex links() {
    return links;
  }

  /** Links on words of {@code span}, in the order of the text. */
  public List<Link> links(Span span) {
    return links.in(span);
  }

  /** The link on words that begins at {@code offset}, or null. */
  public Link linkAt(int offset) {
    return links.at(offset);
  }

  /** The licences' places in the text, and their addresses. */
  public LicensePlaces licenses() {
    return licenses;
  }

  /** Whether {@code block} is where a notice about the whole text is expected. */
  public boolean isEdge(Block block) {
    return block.role() == Block.Role.FURNITURE
        || block.span().offset() < headEnd
        || block.span().offset() >= footStart;
  }

  /** Whether {@code block} is one of the first. */
  public boolean isHead(Block block) {
    return block.span().offset() < headEnd;
  }

  /** Whether {@code block} is a numbered note: it is about the passage with its number. */
  public boolean isNote(Block block) {
    return block.element().equals("li")
        && (text().substring(block.span().offset(), block.span().end()).contains("↩")
            || links.areNoted(block.span()));
  }

  /** The names of metadata fields that state something. */
  public FieldNames fields(Field field) {
    return catalog.fields(field);
  }

  /** The document's values of such fields, in the order of the file, without blank ones. */
  public List<Property> stated(Field field) {
    FieldNames names = catalog.fields(field);
    return document.properties().stream()
        .filter(p -> names.have(p.name()) && !p.value().isBlank())
        .toList();
  }

  public Mention mention(String text, String url, Property field) {
    return new Mention(text, url, new Span(0, 0), field.location());
  }

  public Mention mention(String text, String url, Span span) {
    return new Mention(text, url, span, document.locate(span));
  }
}
