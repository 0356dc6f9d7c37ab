package reprint.detect.subject;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import reprint.detect.Evidence;
import reprint.detect.evidence.Occurrence;
import reprint.detect.words.Phrases;
import reprint.detect.words.Saying;
import reprint.read.Block;
import reprint.read.Document;
import reprint.text.Span;

/**
 * A sentence that names a licence, with the questions that the signs of a declaration ask about it.
 */
final class Statement {
  /** The most UTF-16 units of a block that is a notice and not a paragraph of the text. */
  private static final int SHORT = 250;

  /** The most UTF-16 units of a word before a name: "Text: CC BY 4.0". */
  private static final int LABEL = 20;

  /** UTF-16 units before a name in which it would be called an example. */
  private static final int EXAMPLE = 40;

  /** It may have a word such as "example" in its host. */
  private static final Pattern ADDRESS = Pattern.compile("\\S*[./]\\S*/\\S*");

  private final Occurrence occurrence;
  private final Block block;
  private final Saying sentence;
  private final boolean linked;
  private final Document document;
  private final Phrases phrases;
  private final NavigableMap<Integer, List<Occurrence>> byPlace;
  private final int at;
  private final int end;
  private final Supplier<Boolean> licenceLine;
  private final boolean ledTo;
  private final boolean inArticle;

  /**
   * A sentence.
   *
   * @param linked whether the name is an address or a badge, or the sentence has an address
   */
  Statement(
      Occurrence occurrence, Block block, Saying sentence, boolean linked, Surroundings around) {
    this.occurrence = occurrence;
    this.block = block;
    this.sentence = sentence;
    this.linked = linked;
    document = around.document();
    inArticle = around.isLong();
    phrases = around.phrases();
    byPlace = around.byPlace();
    String name = occurrence.evidence().span().of(document.text());
    at = name.isEmpty() ? -1 : sentence.text().indexOf(name);
    end = at + name.length();
    licenceLine = new Once<>(() -> LicenceLine.holds(occurrence, around));
    ledTo = hasIntroduction() || isCalled();
  }

  /**
   * A licence's whole text, or the button "some rights reserved": both mark the page that they are
   * on.
   */
  boolean isMark() {
    return occurrence.evidence().kind()
        == (occurrence.saysNothing() ? Evidence.Kind.BADGE : Evidence.Kind.LEGAL_TEXT);
  }

  /** Whether it neither names a licence nor says that anything is under one. */
  boolean namesNone() {
    return occurrence.saysNothing() && (!ledTo || isGeneral());
  }

  /** Whether prose speaks of several licences: names are a small part of their block. */
  boolean comparesLicences() {
    return !linked && (!ledTo || inArticle && !saysWhose()) && isCompared();
  }

  /** Whether the document is long enough to talk about things. */
  boolean isInArticle() {
    return inArticle;
  }

  /** Running text that does not even say what the licence covers. */
  boolean isRunningText() {
    return !isShort() && !ledTo && !linked;
  }

  boolean isShortNotice() {
    return isShort() && (ledTo || saysWhose() || linked || isLine());
  }

  private boolean isShort() {
    return block.span().length() <= SHORT;
  }

  /** Whether words such as "licensed under" lead to the name. */
  boolean isLedTo() {
    return ledTo;
  }

  /** "Licence: CC BY 4.0". */
  boolean isLicenceLine() {
    return licenceLine.get();
  }

  /** "This article", "our texts". */
  boolean saysWhose() {
    return sentence.holds("this") || sentence.holds("owner");
  }

  boolean isLinked() {
    return linked;
  }

  /** Whether it is at the head or the end of the text, where notices are. */
  boolean isAtEdge() {
    int length = document.text().length();
    return block.span().offset() < length / 10 || block.span().end() > length - length / 7;
  }

  boolean isGeneral() {
    return sentence.holds("general");
  }

  /** Whether a short document only talks about licences, in prose. */
  boolean isGeneralNote() {
    return !inArticle && isGeneral() && !ledTo && !linked && !isMostOfBlock();
  }

  /** "For example: CC BY 4.0", "a licence such as CC BY 4.0". */
  boolean isExample() {
    return at > 0
        && phrases.in(
            "example",
            ADDRESS
                .matcher(sentence.text().substring(Math.max(0, at - EXAMPLE), at))
                .replaceAll(" "))
        && !saysWhose();
  }

  boolean isQuestion() {
    return sentence.text().endsWith("?");
  }

  /** Whether it, or the name directly before it, is in a quoted sentence. */
  boolean isQuoted() {
    Map.Entry<Integer, List<Occurrence>> before = byPlace.lowerEntry(occurrence.offset());
    return QuotationContext.isQuoted(document, occurrence, block)
        || before != null
            && before.getKey() >= block.span().offset()
            && QuotationContext.isQuoted(document, before.getValue().get(0), block);
  }

  /** "This article is CC-licensed." */
  private boolean isCalled() {
    boolean licensed = occurrence.name() != null && occurrence.name().hasLicenceWord();
    return occurrence.saysNothing() && licensed && sentence.holds("this");
  }

  /** Whether words such as "licensed under" lead to the name; in some languages they follow it. */
  private boolean hasIntroduction() {
    String text = sentence.text();
    return phrases.leads("intro", at < 0 ? text : text.substring(0, at))
        || at >= 0 && phrases.in("intro-behind", text.substring(end));
  }

  /** Whether the name is the purpose of its block, even in a byline. */
  private boolean isLine() {
    return isMostOfBlock() || isAtEdge() && QuotationContext.isSetOff(document, occurrence, block);
  }

  /** Whether the name is most of its block, or a large part with hardly anything before it. */
  private boolean isMostOfBlock() {
    int length = occurrence.evidence().span().length();
    boolean first = occurrence.offset() - block.span().offset() <= LABEL;
    return (first ? 4 : 2) * length >= block.span().length();
  }

  private boolean isCompared() {
    boolean others = false;
    int named = 0;
    Span span = block.span();
    for (List<Occurrence> there : byPlace.subMap(span.offset(), true, span.end(), false).values()) {
      Occurrence first = there.get(0);
      named += first.evidence().span().length();
      others |= !first.fits(occurrence.license()) && !occurrence.fits(first.license());
    }
    return others && block.group() == 0 && 4 * named < span.length();
  }
}
