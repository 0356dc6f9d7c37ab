package reprint.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Span;

/**
 * Whether a sentence declares a licence or only talks about one. Signs are added up; the weights
 * were found on texts about licences and texts under them.
 */
final class Declared {
  /** UTF-16 units of a block that is a notice and not a paragraph of the text. */
  private static final int SHORT = 250;

  /** Signs that are enough. */
  private static final int ENOUGH = 2;

  private final Document document;
  private final Phrases phrases;
  private final NavigableMap<Integer, List<Hit>> byPlace = new TreeMap<>();

  Declared(Document document, List<Hit> hits, Phrases phrases) {
    this.document = document;
    this.phrases = phrases;
    hits.forEach(h -> byPlace.computeIfAbsent(h.offset(), o -> new ArrayList<>()).add(h));
  }

  boolean is(Hit hit, Block block, Saying sentence, boolean linked) {
    if (hit.saysNothing() && hit.evidence().kind() == Evidence.Kind.BADGE) {
      return true; // the button "some rights reserved" marks what it stands on
    }
    if (!hit.saysNothing() && hit.evidence().kind() == Evidence.Kind.LEGAL_TEXT) {
      return true; // whoever puts in a licence's whole text means it
    }
    boolean told = hasIntro(hit, sentence);
    if (hit.saysNothing() && (!told || sentence.holds("general"))) {
      return false;
    }
    if (!told && !linked && isCompared(hit, block)) {
      return false;
    }
    if (document.text().length() < 4 * SHORT) {
      return true;
    }
    int signs = 0;
    boolean ours = sentence.holds("this") || sentence.holds("owner");
    boolean brief = block.span().length() <= SHORT;
    if (!brief && !told && !linked) {
      return false; // running text that does not even say what is under the licence
    }
    boolean notice = told || ours || linked || isMostOf(hit, block);
    signs += notice && brief ? 2 : 0;
    signs += told ? 1 : 0;
    signs += ours ? 1 : 0;
    signs += linked ? 1 : 0;
    signs += isAtEdge(block) ? 1 : 0;
    signs -= sentence.holds("general") ? 2 : 0;
    signs -= sentence.text().endsWith("?") ? 2 : 0;
    return signs >= ENOUGH;
  }

  /** Whether prose speaks of several licences: names do not take a good part of their block. */
  private boolean isCompared(Hit hit, Block block) {
    boolean others = false;
    int named = 0;
    for (List<Hit> there :
        byPlace.subMap(block.span().offset(), true, block.span().end(), false).values()) {
      Hit first = there.get(0);
      named += first.evidence().span().length();
      others |= !first.fits(hit.license()) && !hit.fits(first.license());
    }
    return others && block.group() == 0 && 4 * named < block.span().length();
  }

  /** Whether the name takes a good part of its block. */
  private static boolean isMostOf(Hit hit, Block block) {
    return 4 * hit.evidence().span().length() >= block.span().length();
  }

  /** Whether words such as "licensed under" lead to the name; in some languages they follow it. */
  private boolean hasIntro(Hit hit, Saying saying) {
    String sentence = saying.text();
    Span span = hit.evidence().span();
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
