package reprint.credit.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reprint.credit.Mention;
import reprint.credit.name.Copyright;
import reprint.credit.reading.CreditContext;
import reprint.credit.reading.Notice;
import reprint.credit.words.PhraseKind;
import reprint.credit.words.PhraseMatch;
import reprint.credit.words.Words;
import reprint.read.Block;
import reprint.text.Span;

/** What the article says about itself: where it is from, and how it was changed. */
public final class Notices {
  /** The most units of a sentence that says only that nothing was changed. */
  private static final int SHORT = 140;

  /** Units of the longest date with its time, and digits of the shortest. */
  private static final int DATE = 36;

  private static final int DIGITS = 4;

  /** How many notices of one kind are read. */
  private static final int MOST = 20;

  private final CreditContext reading;
  private final NoticeFinder finder;
  private final List<Notice> origins = new ArrayList<>();
  private final List<Notice> changes = new ArrayList<>();
  private final List<Notice> denials = new ArrayList<>();

  public Notices(CreditContext reading) {
    this.reading = reading;
    finder = new NoticeFinder(reading);
    for (Notice notice : finder.notices(PhraseKind.SOURCE_NOTICE)) {
      if (!finder.isPartial(notice) && !isDate(notice)) {
        origins.add(notice);
      }
    }
    origins.addAll(offered(PhraseKind.OFFERED_COPY, PhraseKind.SOURCE_NOTICE));
    for (PhraseKind cue :
        List.of(PhraseKind.TRANSLATION, PhraseKind.ADAPTATION, PhraseKind.CHANGE)) {
      for (Notice notice : finder.notices(cue)) {
        (finder.isDenied(notice) ? denials : changes).add(notice);
      }
    }
    changes.addAll(offered(PhraseKind.OFFERED_TRANSLATION, PhraseKind.TRANSLATION));
  }

  /** "Here is my translation" says the same as a notice of translation. */
  private List<Notice> offered(PhraseKind cue, PhraseKind meaning) {
    return finder.notices(cue).stream()
        .map(n -> new Notice(new PhraseMatch(meaning, n.hit().span()), n.sentence(), n.block()))
        .toList();
  }

  /** "First published on November 19, 2019 / 8:16 AM" says when, not where. */
  private boolean isDate(Notice notice) {
    Span rest = Words.trim(reading.text(), notice.rest());
    return rest.length() <= DATE
        && reading.links(notice.sentence()).isEmpty()
        && rest.of(reading.text()).chars().filter(Character::isDigit).count() >= DIGITS;
  }

  /** The first of several notices; a text does not state its origin more often. */
  public static List<Notice> first(List<Notice> all) {
    return all.subList(0, Math.min(all.size(), MOST));
  }

  /** Sentences that say where the work first appeared. */
  public List<Notice> origins() {
    return origins;
  }

  /** Sentences that say that it was changed, in the order translation, adaptation, change. */
  public List<Notice> changes() {
    return changes;
  }

  /** Sentences that say who made it. */
  public List<Notice> written() {
    return finder.notices(PhraseKind.WRITTEN).stream().filter(n -> !finder.isPartial(n)).toList();
  }

  /** The first claim that the text was not changed. */
  public Optional<Mention> unaltered() {
    for (Notice notice : finder.notices(PhraseKind.UNALTERED)) {
      if (isAboutCopy(notice)) {
        return Optional.of(mention(claim(notice)));
      }
    }
    return denials.stream().findFirst().map(notice -> mention(notice.sentence()));
  }

  /**
   * "This story is told in full" is no claim about a copy: a licence or the origin must be beside
   * it, or the sentence must be short and begin with "this" or the claim.
   */
  private boolean isAboutCopy(Notice notice) {
    Span sentence = Words.trim(reading.text(), notice.sentence());
    boolean begins =
        notice.hit().span().offset() == sentence.offset()
            || reading.end(sentence.offset(), sentence.end(), PhraseKind.THIS) > 0;
    return reading.licenses().isIn(notice.block().span())
        || origins.stream().anyMatch(origin -> origin.block().equals(notice.block()))
        || begins && sentence.length() <= SHORT;
  }

  /** The claim, with "this" before and "story" after it if they are there. */
  private Span claim(Notice notice) {
    Span sentence = notice.sentence();
    int from = notice.hit().span().offset();
    Span before = new Span(sentence.offset(), from - sentence.offset());
    for (PhraseMatch pointer : reading.hits(before, PhraseKind.THIS)) {
      from = from - pointer.span().end() <= 1 ? pointer.span().offset() : from;
    }
    int to = notice.hit().span().end();
    int work = reading.end(Math.min(to + 1, sentence.end()), sentence.end(), PhraseKind.WORK);
    return new Span(from, Math.max(to, work) - from);
  }

  public Mention mention(Notice notice) {
    return mention(notice.sentence());
  }

  private Mention mention(Span span) {
    Span bare = Words.trim(reading.text(), span);
    return reading.mention(Words.oneLine(bare.of(reading.text())), "", bare);
  }

  /** The first copyright notice at the article's head or foot, or beside its licence. */
  public Optional<Mention> copyright() {
    return first(PhraseKind.COPYRIGHT, true);
  }

  /** The first notice about warranties. */
  public Optional<Mention> disclaimer() {
    return first(PhraseKind.WARRANTY, false);
  }

  private Optional<Mention> first(PhraseKind cue, boolean withYear) {
    for (PhraseMatch hit : reading.hits(cue)) {
      Block block = reading.document().blockAt(hit.span().offset());
      if (block != null && block.role() != Block.Role.COMMENT && block.role() != Block.Role.CODE) {
        Span sentence = reading.sentences().around(reading.text(), hit.span(), block.span());
        if (withYear) {
          int end =
              Math.min(sentence.end(), Copyright.lineEnd(reading.text(), hit.span().end(), block));
          sentence = new Span(hit.span().offset(), end - hit.span().offset());
        }
        boolean placed = reading.isEdge(block) || reading.licenses().isIn(block.span());
        if (placed && (!withYear || hasDigit(sentence))) {
          return Optional.of(mention(sentence));
        }
      }
    }
    return Optional.empty();
  }

  private boolean hasDigit(Span span) {
    return span.of(reading.text()).chars().anyMatch(Character::isDigit);
  }
}
