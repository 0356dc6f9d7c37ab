package reprint.credit.notice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import reprint.credit.name.NameReader;
import reprint.credit.reading.Addresses;
import reprint.credit.reading.CreditContext;
import reprint.credit.reading.Notice;
import reprint.credit.words.PhraseKind;
import reprint.credit.words.PhraseMatch;
import reprint.credit.words.Words;
import reprint.read.Block;
import reprint.read.Link;
import reprint.text.Scripts;
import reprint.text.Span;

/**
 * Decides by the words before a phrase, and by its place, whether it is about the text itself. Long
 * because each way to say so is a method.
 */
final class SelfReference {
  /** Units of a sentence before "translation" if it speaks of the text and its translation. */
  private static final int OPENING = 60;

  /** Units between "this" and "article": "this slightly unusual article". */
  private static final int GAP = 24;

  /** Units between "this" and "translation": " is an edited ". */
  private static final int EDITED = 16;

  /** Units between "article" and "translated": " has kindly been ". */
  private static final int CLOSE = 12;

  /** Units between "article" and "originally published": " by Ann Lee of the Tide Lab was ". */
  private static final int FAR = 40;

  /** The same if "and" joins two statements, or the verb is at the end. */
  private static final int FARTHEST = 70;

  /** The most units of a paragraph that is entirely a notice. */
  private static final int LONGEST = 700;

  /** The most units of a line that is entirely a credit. */
  private static final int CREDIT_LINE = 320;

  /** Phrases that are about the text beside them whatever stands before. */
  private static final Set<PhraseKind> OFFERED =
      EnumSet.of(PhraseKind.OFFERED_COPY, PhraseKind.OFFERED_TRANSLATION);

  private final CreditContext reading;
  private final NoticePlace place;

  SelfReference(CreditContext reading) {
    this.reading = reading;
    place = new NoticePlace(reading);
  }

  /** Whether a sentence is about the text that contains it. */
  boolean speaksOfText(Notice notice) {
    Block block = notice.block();
    if (!place.isForNotices(block) && !beginsWithThis(notice)) {
      return false;
    }
    if (block.role() == Block.Role.HEADING) {
      return closesHeading(notice);
    }
    return OFFERED.contains(notice.cue())
        || isLicensed(notice)
        || opens(notice)
        || isLedByWork(notice)
        || goesOn(notice)
        || isThis(notice)
        || followsByline(notice)
        || namesText(notice)
        || isInCreditLine(notice);
  }

  /**
   * "This article was first published in [Tides]", "Editor's note: This article …": anywhere in the
   * text, if the sentence begins its block and links the original.
   */
  private boolean beginsWithThis(Notice notice) {
    Span block = Words.trim(reading.text(), notice.block().span());
    Span sentence = notice.sentence();
    int start = place.behindLabel(block);
    boolean first = start >= sentence.offset() && start < notice.hit().span().offset();
    return first
        && notice.block().role() == Block.Role.BODY
        && notice.block().span().length() <= LONGEST
        && reading.end(start, sentence.end(), PhraseKind.THIS) > 0
        && linksPage(sentence)
        && namesText(notice);
  }

  private boolean linksPage(Span span) {
    return reading.links(span).stream()
        .anyMatch(l -> Addresses.isPage(l.url()) && !reading.licenses().isAddress(l.url()));
  }

  /**
   * "© Ann Lee, first published in [Tides], CC BY 4.0": a short line that declares the article's
   * licence and links the words after the phrase.
   */
  private boolean isInCreditLine(Notice notice) {
    Span line = notice.block().span();
    return notice.cue() == PhraseKind.SOURCE_NOTICE
        && line.length() <= CREDIT_LINE
        && reading.licenses().isOfArticleIn(line)
        && linksPage(notice.sentence());
  }

  /** "By Ann Lee, first published in …". */
  private boolean followsByline(Notice notice) {
    Span before = notice.before();
    int start = Words.trim(reading.text(), before).offset();
    int by = reading.end(start, before.end(), PhraseKind.BYLINE);
    if (by < 0 || notice.cue() != PhraseKind.SOURCE_NOTICE) {
      return false;
    }
    NameReader.Names names = new NameReader(reading).read(new Span(by, before.end() - by), false);
    int end = names.authors().stream().mapToInt(n -> n.span().end()).max().orElse(0);
    return Words.trim(reading.text(), new Span(end, Math.max(0, before.end() - end))).length() == 0;
  }

  /** "This is an edited translation from …": the phrase itself begins with the word for a work. */
  private boolean isThis(Notice notice) {
    Span hit = notice.hit().span();
    Span before = Words.trim(reading.text(), notice.before());
    int pointer = reading.end(before.offset(), hit.offset(), PhraseKind.THIS);
    boolean named = !reading.hits(hit, PhraseKind.WORK).isEmpty();
    return named && pointer > 0 && hit.offset() - pointer <= EDITED;
  }

  /** "Originally published on … It has been edited for length." */
  private boolean goesOn(Notice notice) {
    return notice.cue() != PhraseKind.SOURCE_NOTICE
        && notice.block().span().length() <= LONGEST
        && !reading.hits(notice.block().span(), PhraseKind.SOURCE_NOTICE).isEmpty();
  }

  /** "The original and its translation into German are available under …". */
  private boolean isLicensed(Notice notice) {
    int before = notice.hit().span().offset() - notice.sentence().offset();
    return notice.cue() == PhraseKind.TRANSLATION
        && before <= OPENING
        && reading.licenses().isOfArticleIn(notice.rest());
  }

  /** "The tides (Italian translation)", "潮汐 日本語訳". */
  private boolean closesHeading(Notice notice) {
    int end = notice.block().span().end();
    boolean closes = Words.trim(reading.text(), notice.rest()).length() == 0;
    return closes && notice.sentence().end() == end;
  }

  /** Whether the phrase begins its sentence; a title or date may precede it. */
  private boolean opens(Notice notice) {
    Span before = place.withoutLabel(Words.trim(reading.text(), notice.before()));
    boolean opens = before.length() == 0 || isOnly(before, PhraseKind.THIS) || isQuoted(before);
    return opens && !isAboutSubject(notice, before);
  }

  /** "Based on Django, GeoDjango offers …" begins a paragraph of the text. */
  private boolean isAboutSubject(Notice notice, Span before) {
    Span block = notice.block().span();
    return notice.cue() == PhraseKind.ADAPTATION
        && before.length() == 0
        && block.length() > CREDIT_LINE
        && !reading.licenses().isIn(block);
  }

  /** "Text first published by …"; "An excerpt from an article in …, where it first appeared". */
  private boolean isLedByWork(Notice notice) {
    Span before = Words.trim(reading.text(), notice.before());
    boolean work =
        isOnly(before, PhraseKind.WORK)
            && (notice.cue() == PhraseKind.SOURCE_NOTICE || linksPage(notice.sentence()));
    return work
        || notice.cue() == PhraseKind.SOURCE_NOTICE
            && reading.end(before.offset(), before.end(), PhraseKind.CHANGE) > 0;
  }

  private boolean isOnly(Span span, PhraseKind cue) {
    return reading.is(span.of(reading.text()), cue);
  }

  /** Whether there is only a linked or quoted title. */
  private boolean isQuoted(Span span) {
    boolean linked =
        reading.links(span).stream()
            .anyMatch(l -> l.span().length() > 0 && Addresses.isPage(l.url()));
    char before = span.offset() == 0 ? ' ' : reading.text().charAt(span.offset() - 1);
    return linked && reading.links(span).get(0).span().length() + 4 >= span.length()
        || "\"“„«「『《".indexOf(before) >= 0;
  }

  /** Whether "this … article" precedes the phrase, or a sentence begins "The article". */
  boolean namesText(Notice notice) {
    Span span = notice.before();
    List<PhraseMatch> works = reading.hits(span, PhraseKind.WORK);
    List<PhraseMatch> pointers = works.isEmpty() ? List.of() : pointers(notice);
    for (PhraseMatch work : works) {
      Span between = new Span(work.span().end(), span.end() - work.span().end());
      if (isPointed(work, pointers) && isNear(between, notice.hit())) {
        return true;
      }
    }
    return false;
  }

  private List<PhraseMatch> pointers(Notice notice) {
    List<PhraseMatch> pointers = new ArrayList<>(reading.hits(notice.before(), PhraseKind.THIS));
    int start = Words.trim(reading.text(), notice.sentence()).offset();
    reading.hits(notice.before(), PhraseKind.THE).stream()
        .filter(article -> article.span().offset() == start)
        .forEach(pointers::add);
    return pointers;
  }

  private static boolean isPointed(PhraseMatch work, List<PhraseMatch> pointers) {
    return pointers.stream().map(PhraseMatch::span).anyMatch(p -> points(p, work.span()));
  }

  /**
   * In some languages the word for "this", or the article, is after or inside the word for a work.
   */
  private static boolean points(Span pointer, Span work) {
    int gap = work.offset() - pointer.end();
    return gap >= 0 && gap <= GAP || pointer.contains(work);
  }

  /**
   * "This post is about the translation of …" says nothing of the post's own origin; "this post by
   * [Ann Lee] and [Bo Ray] was" does.
   */
  private boolean isNear(Span between, PhraseMatch hit) {
    int length = between.length();
    for (Link link : reading.links(between)) {
      length -= link.span().length();
    }
    Span through = new Span(between.offset(), hit.span().end() - between.offset());
    boolean joined =
        !reading.hits(between, PhraseKind.JOINER).isEmpty()
            || !reading.hits(through, PhraseKind.BY_BEHIND).isEmpty();
    boolean far = hit.cue() == PhraseKind.SOURCE_NOTICE;
    boolean unspaced =
        between.of(reading.text()).chars().anyMatch(c -> Scripts.isWrittenTogether((char) c));
    return length <= (joined || unspaced ? FARTHEST : far ? FAR : CLOSE);
  }
}
