package reprint.credit.notice;

import java.util.List;
import reprint.credit.Mention;
import reprint.credit.reading.CreditContext;
import reprint.credit.reading.Notice;
import reprint.credit.words.PhraseKind;
import reprint.credit.words.PhraseMatch;
import reprint.credit.words.Words;
import reprint.read.Link;
import reprint.text.Span;

/** Finds names in languages that put "by" after them: "Ann Lee による「…」の日本語訳". */
final class NamesBefore {
  /** The signs that end the words before a name. */
  private static final String STARTERS = "、，,。：:「『（(は\n";

  /** Units of the longest name. */
  private static final int LONGEST = 40;

  private final CreditContext reading;

  NamesBefore(CreditContext reading) {
    this.reading = reading;
  }

  /**
   * The names in a notice. Directly before the word for a translation is the translator; only if
   * the title of the original comes between, it is the author.
   */
  List<Mention> of(Notice notice) {
    Span sentence = notice.sentence();
    for (PhraseMatch by : reading.hits(sentence, PhraseKind.BY_BEHIND)) {
      int gap = notice.hit().span().offset() - by.span().end();
      boolean apart = gap > 0 && holdsTitle(new Span(by.span().end(), gap));
      Mention name = name(sentence.offset(), by.span().offset());
      if (name != null && (apart || notice.cue() == PhraseKind.SOURCE_NOTICE)) {
        return List.of(name);
      }
    }
    return List.of();
  }

  private boolean holdsTitle(Span span) {
    return !reading.links(span).isEmpty()
        || span.of(reading.text()).chars().anyMatch(c -> "「『“\"《".indexOf(c) >= 0);
  }

  /** Whether a name may begin at {@code at}: after a sign, or after a Korean topic marker. */
  private static boolean starts(String text, int at) {
    char before = text.charAt(at - 1);
    boolean topic = before == ' ' && at > 1 && "은는".indexOf(text.charAt(at - 2)) >= 0;
    return topic || STARTERS.indexOf(before) >= 0;
  }

  private Mention name(int first, int end) {
    String text = reading.text();
    int from = end;
    while (from > Math.max(first, end - LONGEST) && !starts(text, from)) {
      from--;
    }
    Span span = Words.trim(text, new Span(from, end - from));
    if (span.length() == 0 || reading.is(span.of(text), PhraseKind.NOBODY)) {
      return null;
    }
    Link link = reading.linkAt(span.offset());
    return reading.mention(span.of(text), link == null ? "" : link.url(), span);
  }
}
