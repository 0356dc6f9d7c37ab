package reprint.detect.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import reprint.detect.Evidence;
import reprint.detect.evidence.Occurrence;
import reprint.detect.words.Phrases;
import reprint.detect.words.Saying;
import reprint.read.Block;
import reprint.read.Document;
import reprint.text.Span;

/**
 * Whether a sentence declares a licence or only talks about one. Signs are added up; the weights
 * were found on texts about licences and texts under them.
 */
final class DeclarationScore {
  /** UTF-16 units of a block that is a notice and not a paragraph of the text. */
  private static final int SHORT = 250;

  /** UTF-16 units of a word in front of a name: "Text: CC BY 4.0". */
  private static final int LABEL = 20;

  /** Signs that are enough. */
  private static final int ENOUGH = 2;

  private final Document document;
  private final Phrases phrases;
  private final NavigableMap<Integer, List<Occurrence>> byPlace = new TreeMap<>();

  DeclarationScore(Document document, List<Occurrence> occurrences, Phrases phrases) {
    this.document = document;
    this.phrases = phrases;
    occurrences.forEach(h -> byPlace.computeIfAbsent(h.offset(), o -> new ArrayList<>()).add(h));
  }

  boolean is(Occurrence occurrence, Block block, Saying sentence, boolean linked) {
    if (isMark(occurrence)) {
      return true;
    }
    boolean told = hasIntro(occurrence, sentence) || isCalled(occurrence, sentence);
    if (occurrence.saysNothing() && (!told || sentence.holds("general"))) {
      return false;
    }
    boolean ours = sentence.holds("this") || sentence.holds("owner");
    boolean article = document.text().length() >= 4 * SHORT;
    if (!linked && (!told || article && !ours) && isCompared(occurrence, block)) {
      return false;
    }
    if (!article) {
      return true;
    }
    boolean brief = block.span().length() <= SHORT;
    if (!brief && !told && !linked) {
      return false; // running text that does not even say what is under the licence
    }
    boolean notice = brief && (told || ours || linked || isLine(occurrence, block));
    int signs = (notice ? 2 : 0) + (told ? 1 : 0) + (ours ? 1 : 0) + (linked ? 1 : 0);
    signs += isAtEdge(block) ? 1 : 0;
    return signs - doubts(occurrence, block, sentence) >= ENOUGH;
  }

  /** A licence's whole text, or the button "some rights reserved": both mark what they stand on. */
  private static boolean isMark(Occurrence occurrence) {
    return occurrence.evidence().kind()
        == (occurrence.saysNothing() ? Evidence.Kind.BADGE : Evidence.Kind.LEGAL_TEXT);
  }

  /** Signs that the sentence only talks about it. */
  private int doubts(Occurrence occurrence, Block block, Saying sentence) {
    int doubts = sentence.holds("general") ? 2 : 0;
    doubts += sentence.text().endsWith("?") ? 2 : 0;
    return doubts + (isQuoted(occurrence, block) ? 4 : 0);
  }

  /** "This article is CC-licensed." */
  private static boolean isCalled(Occurrence occurrence, Saying sentence) {
    boolean licensed = occurrence.name() != null && occurrence.name().licensed();
    return occurrence.saysNothing() && licensed && sentence.holds("this");
  }

  /** Whether the name is what its block is there for, be it a byline's. */
  private boolean isLine(Occurrence occurrence, Block block) {
    return isMostOf(occurrence, block)
        || isAtEdge(block) && QuotationContext.isSetOff(document, occurrence, block);
  }

  /** Whether it, or the name right before it, stands in a quoted sentence. */
  private boolean isQuoted(Occurrence occurrence, Block block) {
    Map.Entry<Integer, List<Occurrence>> before = byPlace.lowerEntry(occurrence.offset());
    return QuotationContext.isQuoted(document, occurrence, block)
        || before != null
            && before.getKey() >= block.span().offset()
            && QuotationContext.isQuoted(document, before.getValue().get(0), block);
  }

  /** Whether prose speaks of several licences: names do not take a good part of their block. */
  private boolean isCompared(Occurrence occurrence, Block block) {
    boolean others = false;
    int named = 0;
    for (List<Occurrence> there :
        byPlace.subMap(block.span().offset(), true, block.span().end(), false).values()) {
      Occurrence first = there.get(0);
      named += first.evidence().span().length();
      others |= !first.fits(occurrence.license()) && !occurrence.fits(first.license());
    }
    return others && block.group() == 0 && 4 * named < block.span().length();
  }

  /** Whether the name takes most of its block, or a good part and hardly anything leads to it. */
  private static boolean isMostOf(Occurrence occurrence, Block block) {
    int length = occurrence.evidence().span().length();
    boolean first = occurrence.offset() - block.span().offset() <= LABEL;
    return (first ? 4 : 2) * length >= block.span().length();
  }

  /** Whether words such as "licensed under" lead to the name; in some languages they follow it. */
  private boolean hasIntro(Occurrence occurrence, Saying saying) {
    String sentence = saying.text();
    Span span = occurrence.evidence().span();
    String name = span.of(document.text());
    int at = name.isEmpty() ? -1 : sentence.indexOf(name);
    if (at < 0) {
      return saying.holds("intro");
    }
    return phrases.in("intro", sentence.substring(0, at))
        || phrases.in("intro-behind", sentence.substring(at + name.length()));
  }

  /** Whether it stands at the head or the end of the text, where notices stand. */
  private boolean isAtEdge(Block block) {
    int length = document.text().length();
    return block.span().offset() < length / 10 || block.span().end() > length - length / 7;
  }
}
