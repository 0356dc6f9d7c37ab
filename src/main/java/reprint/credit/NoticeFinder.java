package reprint.credit;

import java.util.ArrayList;
import java.util.List;
import reprint.read.Block;
import reprint.read.Span;

/**
 * Tells sentences about the text itself ("This article was originally published on …") from
 * sentences of the text ("Her novel was originally published in 1923").
 */
final class NoticeFinder {
  /** Units between "not" and what it denies: "has not been edited". */
  private static final int NEAR = 14;

  /** Units of a sentence before "translation" where it speaks of the text and its translation. */
  private static final int OPENING = 60;

  /** Units between "this" and "article": "this slightly unusual article". */
  private static final int GAP = 24;

  private final Reading reading;

  NoticeFinder(Reading reading) {
    this.reading = reading;
  }

  /** The notices of a kind, in the order of the text. */
  List<Notice> notices(Cue cue) {
    List<Notice> notices = new ArrayList<>();
    for (CueHit hit : reading.hits(cue)) {
      Block block = reading.document().blockAt(hit.span().offset());
      if (block != null && block.span().contains(hit.span()) && mayHold(block)) {
        Span sentence = Sentences.around(reading.text(), hit.span(), block.span());
        Notice notice = new Notice(hit, sentence, block);
        if (speaksOfText(notice)) {
          notices.add(notice);
        }
      }
    }
    return notices;
  }

  /** Whether a word like "not" stands right before what the notice says. */
  boolean isDenied(Notice notice) {
    int start = notice.hit().span().offset();
    int from = Math.max(notice.sentence().offset(), start - NEAR);
    int to = Math.min(notice.hit().span().end() + 2, notice.sentence().end());
    return !reading.hits(new Span(from, to - from), Cue.NEGATION).isEmpty();
  }

  /** Whether the notice is about a part of the text: "Parts of this first appeared on …". */
  boolean isPartial(Notice notice) {
    Span before = before(notice, 160);
    return !reading.hits(before, Cue.PARTIAL).isEmpty();
  }

  private boolean mayHold(Block block) {
    return switch (block.role()) {
      case CODE, COMMENT, CAPTION -> false;
      default -> !reading.licenses().isOfMedia(block.span());
    };
  }

  private boolean speaksOfText(Notice notice) {
    Block block = notice.block();
    boolean declares = reading.licenses().isIn(block.span());
    if (!declares && !reading.isEdge(block)) {
      return false;
    }
    if (block.role() == Block.Role.HEADING) {
      return closesHeading(notice);
    }
    return isLicensed(notice) || opens(notice) || namesText(before(notice, 200));
  }

  /** "The original and its translation into German are available under …". */
  private boolean isLicensed(Notice notice) {
    int before = notice.hit().span().offset() - notice.sentence().offset();
    return notice.cue() == Cue.TRANSLATION
        && before <= OPENING
        && reading.licenses().isOfArticleIn(notice.rest());
  }

  /** "The tides (Italian translation)", "潮汐 日本語訳". */
  private boolean closesHeading(Notice notice) {
    int end = notice.block().span().end();
    boolean closes = Words.trim(reading.text(), notice.rest()).length() == 0;
    return closes && notice.sentence().end() == end;
  }

  /** Whether the phrase begins its sentence; a title or date may stand before it. */
  private boolean opens(Notice notice) {
    Span before = Words.trim(reading.text(), before(notice, 200));
    return before.length() == 0 || isOnly(before, Cue.THIS) || isQuoted(before);
  }

  private boolean isOnly(Span span, Cue cue) {
    return reading.is(span.of(reading.text()), cue);
  }

  /** Whether there is nothing but a linked or quoted title. */
  private boolean isQuoted(Span span) {
    boolean linked = reading.links(span).stream().anyMatch(l -> l.span().length() > 0);
    char before = span.offset() == 0 ? ' ' : reading.text().charAt(span.offset() - 1);
    return linked && reading.links(span).get(0).span().length() + 4 >= span.length()
        || "\"“„«「『《".indexOf(before) >= 0;
  }

  private Span before(Notice notice, int most) {
    int start = notice.hit().span().offset();
    int from = Math.max(notice.sentence().offset(), start - most);
    return new Span(from, start - from);
  }

  /** Whether "this … article" stands in {@code span}. */
  private boolean namesText(Span span) {
    List<CueHit> works = reading.hits(span, Cue.WORK);
    if (works.isEmpty()) {
      return false;
    }
    for (CueHit pointer : reading.hits(span, Cue.THIS)) {
      for (CueHit work : works) {
        int gap = work.span().offset() - pointer.span().end();
        if (gap >= 0 && gap <= GAP) {
          return true;
        }
      }
    }
    return false;
  }
}
