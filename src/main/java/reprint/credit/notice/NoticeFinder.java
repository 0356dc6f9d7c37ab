package reprint.credit.notice;

import java.util.ArrayList;
import java.util.List;
import reprint.credit.reading.CreditContext;
import reprint.credit.reading.Notice;
import reprint.credit.words.PhraseKind;
import reprint.credit.words.PhraseMatch;
import reprint.credit.words.Words;
import reprint.read.Block;
import reprint.text.Span;

/**
 * Distinguishes sentences about the text itself ("This article was originally published on …") from
 * sentences of the text ("Her novel was originally published in 1923").
 */
final class NoticeFinder {
  /** Units between "not" and what it denies: "has not been edited". */
  private static final int NEAR = 14;

  /** Units between the name of a licence and "に基づいて". */
  private static final int BESIDE = 12;

  private final CreditContext reading;
  private final SelfReference self;
  private final NoticePlace place;

  NoticeFinder(CreditContext reading) {
    this.reading = reading;
    self = new SelfReference(reading);
    place = new NoticePlace(reading);
  }

  /** The notices of a kind, in the order of the text. */
  List<Notice> notices(PhraseKind cue) {
    List<Notice> notices = new ArrayList<>();
    for (PhraseMatch hit : reading.hits(cue)) {
      Block block = reading.document().blockAt(hit.span().offset());
      if (block != null && block.span().contains(hit.span()) && place.mayHold(block, cue)) {
        Span sentence = reading.sentences().around(reading.text(), hit.span(), block.span());
        Notice notice = new Notice(hit, sentence, block);
        if (!isOfLicense(hit) && self.speaksOfText(notice) && isSaid(notice)) {
          notices.add(notice);
        }
      }
    }
    return notices;
  }

  /**
   * "Autorstwa" in the Polish name of a licence names no author; "ライセンスに基づいて", under a licence,
   * does not mean "based on".
   */
  private boolean isOfLicense(PhraseMatch hit) {
    if (hit.cue() == PhraseKind.WRITTEN) {
      return reading.licenses().covers(hit.span());
    }
    int end =
        hit.cue() == PhraseKind.ADAPTATION ? reading.licenses().endBefore(hit.span().offset()) : -1;
    if (end < 0 || hit.span().offset() - end > BESIDE) {
      return false;
    }
    String between = reading.text().substring(end, hit.span().offset());
    return !Words.hasLetter(between) && between.indexOf('.') < 0
        || reading.is(between, PhraseKind.LICENSE_LABEL);
  }

  /** Whether a word like "not" directly precedes the notice's phrase. */
  boolean isDenied(Notice notice) {
    int start = notice.hit().span().offset();
    int from = Math.max(notice.sentence().offset(), start - NEAR);
    int to = Math.min(notice.hit().span().end() + 2, notice.sentence().end());
    return !reading.hits(new Span(from, to - from), PhraseKind.NEGATION).isEmpty();
  }

  /** Whether the notice is about a part of the text: "Parts of this first appeared on …". */
  boolean isPartial(Notice notice) {
    return !reading.hits(notice.before(), PhraseKind.PARTIAL).isEmpty();
  }

  /**
   * A notice is sometimes set as code to stand out, or is below a picture like its credit: neither
   * code nor a picture says "this article".
   */
  private boolean isSaid(Notice notice) {
    Block block = notice.block();
    boolean other =
        block.role() == Block.Role.CODE
            || block.role() == Block.Role.CAPTION
            || reading.licenses().isOfMedia(block.span());
    return !other || self.namesText(notice);
  }
}
