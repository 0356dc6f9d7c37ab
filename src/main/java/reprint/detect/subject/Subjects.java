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
import reprint.detect.evidence.ElementIcons;
import reprint.detect.evidence.Hit;
import reprint.detect.words.CreditWords;
import reprint.detect.words.Offsets;
import reprint.detect.words.Phrases;
import reprint.detect.words.Saying;
import reprint.detect.words.Sentence;
import reprint.read.Block;
import reprint.read.Document;
import reprint.text.Span;

/** Tells whose licence a hit is: by the place where it stands and the words around it. */
public final class Subjects {
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
  private final Declared declared;
  private final Sections sections;
  private final CreditRuns runs;
  private final CreditEntries entries;
  private final CreditWords words;
  private Saying last;

  public Subjects(
      Document document, List<Hit> hits, Phrases phrases, CreditWords words, ElementIcons icons) {
    this.document = document;
    this.phrases = phrases;
    this.words = words;
    last = new Saying("", phrases);
    whole = new Span(0, document.text().length());
    creditLines = new CreditLines(document, hits, phrases, words, icons);
    list = new CreditList(document, hits, phrases);
    declared = new Declared(document, hits, phrases);
    sections = new Sections(document, phrases);
    runs = new CreditRuns(document.text(), hits);
    entries = new CreditEntries(document, hits, phrases, words);
    addresses = new Offsets(hits.stream().filter(h -> h.address() != null).mapToInt(Hit::offset));
    marked =
        new Offsets(
            hits.stream()
                .filter(h -> h.evidence().kind() == Evidence.Kind.LINK)
                .mapToInt(Hit::offset));
    for (Block block : document.blocks()) {
      if (block.group() > 0) {
        groups.merge(block.group(), block.span(), Subjects::both);
      }
    }
  }

  public Hit tell(Hit hit) {
    Block block = hit.settled() ? null : NearBlock.of(document, hit);
    if (block == null) {
      return hit;
    }
    return switch (block.role()) {
      case CAPTION -> hit.of(Subject.MEDIA, runs.scope(hit, scope(block)));
      case COMMENT -> hit.of(Subject.MENTION, whole);
      case CODE -> isSample(block) ? hit.of(Subject.MENTION, whole) : article(hit, block);
      case FURNITURE ->
          OTHERS.contains(block.element()) ? hit.of(Subject.MENTION, whole) : furniture(hit, block);
      default -> article(hit, block);
    };
  }

  /** Whether a block of code is one among other text, and not all that there is. */
  private boolean isSample(Block code) {
    return 2 * code.span().length() < document.text().length();
  }

  private Hit furniture(Hit hit, Block block) {
    Saying sentence = sentence(hit, block);
    if (sentence.holds("site")) {
      return hit.of(Subject.SITE, whole);
    }
    if (isMarked(hit, block)) {
      return hit;
    }
    if (phrases.starts("media", sentence.text()) && words.hasByline(sentence.text())) {
      return hit.of(Subject.MEDIA, scope(block)); // "Icons by Kit, CC BY 3.0"
    }
    return switch (block.element()) {
      case "dialog", "div" -> hit.of(Subject.MENTION, whole);
      case "nav" -> hit.of(sentence.holds("intro") ? Subject.SITE : Subject.MENTION, whole);
      case "footer", "aside", "header" -> hit.of(Subject.SITE, whole);
      default -> sentence.holds("intro") ? hit : hit.of(Subject.SITE, whole);
    };
  }

  /** Whether it, or an address in the same sentence, is marked as the licence. */
  private boolean isMarked(Hit hit, Block block) {
    Span sentence = Sentence.around(document.text(), block.span(), hit.evidence().span());
    return marked.any(sentence.offset(), sentence.end());
  }

  /** Whether it is an address or a badge, or an address stands in the same sentence. */
  private boolean isLinked(Hit hit, Block block) {
    if (hit.evidence().kind() == Evidence.Kind.BADGE) {
      return true;
    }
    Span sentence = Sentence.around(document.text(), block.span(), hit.evidence().span());
    return addresses.any(sentence.offset(), sentence.end());
  }

  private Hit article(Hit hit, Block block) {
    Span entry = entries.of(hit);
    if (entry != null) {
      return hit.of(Subject.LISTED, entry);
    }
    boolean declares = declared.is(hit, block, sentence(hit, block), isLinked(hit, block));
    Saying sentence = sentence(hit, runs.scope(hit, block.span()));
    if (hit.saysNothing() && !declares) {
      return hit.of(Subject.MENTION, whole);
    }
    if (list.isEntry(block) || sections.isOfParts(block) && !sentence.holds("this")) {
      return hit.of(Subject.LISTED, scope(block));
    }
    if (isOfMedia(hit, block, sentence, declares)) {
      return hit.of(Subject.MEDIA, runs.scope(hit, scope(block)));
    }
    if (sentence.holds("site")) {
      return hit.of(Subject.SITE, whole);
    }
    if (sentence.holds("third") || isOthers(block, sentence)) {
      return hit.of(Subject.LISTED, scope(block));
    }
    return declares ? hit : hit.of(Subject.MENTION, whole);
  }

  private boolean isOfMedia(Hit hit, Block block, Saying sentence, boolean declares) {
    return block.element().equals("figcaption")
        || creditLines.isBeside(block, sentence) && (declares || isCredit(hit, sentence))
        || declares && isAboutMedia(hit, block, sentence);
  }

  /** Whether it has an address, or stands behind "Map by Ann Lee" or "Map: Ann Lee". */
  private boolean isCredit(Hit hit, Saying sentence) {
    String text = sentence.text();
    boolean named = words.hasByline(text) || CreditWords.colon(text) >= 0;
    return hit.address() != null
        || text.length() <= SHORT && phrases.starts("media", text) && named;
  }

  /** Whether a sentence speaks of pictures, or of "all of them" behind one that does. */
  private boolean isAboutMedia(Hit hit, Block block, Saying sentence) {
    if (creditLines.isAbout(sentence)) {
      return true;
    }
    Span span = Sentence.around(document.text(), block.span(), hit.evidence().span());
    int end = span.offset() - 2;
    if (end <= block.span().offset() || !sentence.holds("them")) {
      return false;
    }
    Span before = Sentence.around(document.text(), block.span(), new Span(end, 0));
    return creditLines.isAbout(new Saying(before.of(document.text()), phrases));
  }

  /** Whether a list item speaks of other people's work, also in another sentence. */
  private boolean isOthers(Block block, Saying sentence) {
    return block.group() > 0
        && !sentence.holds("this")
        && (phrases.in("third", document.text(block))
            || sections.isOfCredits(block) && words.hasByline(document.text(block)));
  }

  private Saying sentence(Hit hit, Block block) {
    return sentence(hit, block.span());
  }

  /** The sentence of a hit; a name and its address mostly stand in the same. */
  private Saying sentence(Hit hit, Span part) {
    Span span = Sentence.around(document.text(), part, hit.evidence().span());
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
