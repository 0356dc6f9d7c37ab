package reprint.detect.subject;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reprint.detect.Evidence;
import reprint.detect.Subject;
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
import reprint.text.Span;

/** Tells whose licence a occurrence is: by the place where it stands and the words around it. */
public final class SubjectClassifier {
  /** UTF-16 units of a sentence that is a credit and no prose. */
  private static final int SHORT = 120;

  /** Furniture that announces other articles. */
  private static final Set<String> OTHERS = Set.of("article", "section");

  private final Document document;
  private final Phrases phrases;
  private final CreditLines creditLines;
  private final CreditList list;
  private final Span whole;
  private final Offsets marked;
  private final Offsets addresses;
  private final Map<Integer, Span> groups = new HashMap<>();
  private final DeclarationScore declared;
  private final Sections sections;
  private final CreditRuns runs;
  private final CreditEntries entries;
  private final CreditWords words;
  private Saying last;

  public SubjectClassifier(
      Document document,
      List<Occurrence> occurrences,
      Phrases phrases,
      CreditWords words,
      IconEvidence icons) {
    this.document = document;
    this.phrases = phrases;
    this.words = words;
    last = new Saying("", phrases);
    whole = new Span(0, document.text().length());
    creditLines = new CreditLines(document, occurrences, phrases, words, icons);
    list = new CreditList(document, occurrences, phrases);
    declared = new DeclarationScore(document, occurrences, phrases);
    sections = new Sections(document, phrases);
    runs = new CreditRuns(document.text(), occurrences);
    entries = new CreditEntries(document, occurrences, phrases, words);
    addresses =
        new Offsets(
            occurrences.stream().filter(h -> h.address() != null).mapToInt(Occurrence::offset));
    marked =
        new Offsets(
            occurrences.stream()
                .filter(h -> h.evidence().kind() == Evidence.Kind.LINK)
                .mapToInt(Occurrence::offset));
    for (Block block : document.blocks()) {
      if (block.group() > 0) {
        groups.merge(block.group(), block.span(), SubjectClassifier::both);
      }
    }
  }

  public Occurrence classify(Occurrence occurrence) {
    Block block = occurrence.settled() ? null : NearBlock.of(document, occurrence);
    if (block == null) {
      return occurrence;
    }
    return switch (block.role()) {
      case CAPTION -> occurrence.of(Subject.MEDIA, runs.scope(occurrence, scope(block)));
      case COMMENT -> occurrence.of(Subject.MENTION, whole);
      case CODE ->
          isSample(block) ? occurrence.of(Subject.MENTION, whole) : article(occurrence, block);
      case FURNITURE ->
          OTHERS.contains(block.element())
              ? occurrence.of(Subject.MENTION, whole)
              : furniture(occurrence, block);
      default -> article(occurrence, block);
    };
  }

  /** Whether a block of code is one among other text, and not all that there is. */
  private boolean isSample(Block code) {
    return 2 * code.span().length() < document.text().length();
  }

  private Occurrence furniture(Occurrence occurrence, Block block) {
    Saying sentence = sentence(occurrence, block);
    if (sentence.holds("site")) {
      return occurrence.of(Subject.SITE, whole);
    }
    if (isMarked(occurrence, block)) {
      return occurrence;
    }
    if (phrases.starts("media", sentence.text()) && words.hasByline(sentence.text())) {
      return occurrence.of(Subject.MEDIA, scope(block)); // "Icons by Kit, CC BY 3.0"
    }
    return switch (block.element()) {
      case "dialog", "div" -> occurrence.of(Subject.MENTION, whole);
      case "nav" -> occurrence.of(sentence.holds("intro") ? Subject.SITE : Subject.MENTION, whole);
      case "footer", "aside", "header" -> occurrence.of(Subject.SITE, whole);
      default -> sentence.holds("intro") ? occurrence : occurrence.of(Subject.SITE, whole);
    };
  }

  /** Whether it, or an address in the same sentence, is marked as the licence. */
  private boolean isMarked(Occurrence occurrence, Block block) {
    Span sentence =
        phrases.sentences().around(document.text(), occurrence.evidence().span(), block.span());
    return marked.any(sentence.offset(), sentence.end());
  }

  /** Whether it is an address or a badge, or an address stands in the same sentence. */
  private boolean isLinked(Occurrence occurrence, Block block) {
    if (occurrence.evidence().kind() == Evidence.Kind.BADGE) {
      return true;
    }
    Span sentence =
        phrases.sentences().around(document.text(), occurrence.evidence().span(), block.span());
    return addresses.any(sentence.offset(), sentence.end());
  }

  private Occurrence article(Occurrence occurrence, Block block) {
    Span entry = entries.of(occurrence);
    if (entry != null) {
      return occurrence.of(Subject.LISTED, entry);
    }
    boolean declares =
        declared.is(occurrence, block, sentence(occurrence, block), isLinked(occurrence, block));
    Saying sentence = sentence(occurrence, runs.scope(occurrence, block.span()));
    if (occurrence.saysNothing() && !declares) {
      return occurrence.of(Subject.MENTION, whole);
    }
    if (list.isEntry(block) || sections.isOfParts(block) && !sentence.holds("this")) {
      return occurrence.of(Subject.LISTED, scope(block));
    }
    if (isOfMedia(occurrence, block, sentence, declares)) {
      return occurrence.of(Subject.MEDIA, runs.scope(occurrence, scope(block)));
    }
    if (sentence.holds("site")) {
      return occurrence.of(Subject.SITE, whole);
    }
    if (sentence.holds("third") || isOthers(block, sentence)) {
      return occurrence.of(Subject.LISTED, scope(block));
    }
    return declares ? occurrence : occurrence.of(Subject.MENTION, whole);
  }

  private boolean isOfMedia(Occurrence occurrence, Block block, Saying sentence, boolean declares) {
    return block.element().equals("figcaption")
        || creditLines.isBeside(block, sentence) && (declares || isCredit(occurrence, sentence))
        || declares && isAboutMedia(occurrence, block, sentence);
  }

  /** Whether it has an address, or stands behind "Map by Ann Lee" or "Map: Ann Lee". */
  private boolean isCredit(Occurrence occurrence, Saying sentence) {
    String text = sentence.text();
    boolean named = words.hasByline(text) || CreditWords.colon(text) >= 0;
    return occurrence.address() != null
        || text.length() <= SHORT && phrases.starts("media", text) && named;
  }

  /** Whether a sentence speaks of pictures, or of "all of them" behind one that does. */
  private boolean isAboutMedia(Occurrence occurrence, Block block, Saying sentence) {
    if (creditLines.isAbout(sentence)) {
      return true;
    }
    Span span =
        phrases.sentences().around(document.text(), occurrence.evidence().span(), block.span());
    int end = span.offset() - 2;
    if (end <= block.span().offset() || !sentence.holds("them")) {
      return false;
    }
    Span before = phrases.sentences().around(document.text(), new Span(end, 0), block.span());
    return creditLines.isAbout(new Saying(before.of(document.text()), phrases));
  }

  /** Whether a list item speaks of other people's work, also in another sentence. */
  private boolean isOthers(Block block, Saying sentence) {
    return block.group() > 0
        && !sentence.holds("this")
        && (phrases.in("third", document.text(block))
            || sections.isOfCredits(block) && words.hasByline(document.text(block)));
  }

  private Saying sentence(Occurrence occurrence, Block block) {
    return sentence(occurrence, block.span());
  }

  /** The sentence of a occurrence; a name and its address mostly stand in the same. */
  private Saying sentence(Occurrence occurrence, Span part) {
    Span span = phrases.sentences().around(document.text(), occurrence.evidence().span(), part);
    String text = span.of(document.text());
    if (!text.equals(last.text())) {
      last = new Saying(text, phrases);
    }
    return last;
  }

  /** The block, and all blocks of the same row, item or figure. */
  private Span scope(Block block) {
    return block.group() == 0 ? block.span() : groups.get(block.group());
  }

  private static Span both(Span one, Span other) {
    int start = Math.min(one.offset(), other.offset());
    return new Span(start, Math.max(one.end(), other.end()) - start);
  }
}
