package reprint.credit.work;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reprint.credit.name.Copyright;
import reprint.credit.reading.CreditContext;
import reprint.credit.words.PhraseKind;
import reprint.credit.words.PhraseMatch;
import reprint.credit.words.Words;
import reprint.entry.EntryLines;
import reprint.text.Span;

/**
 * The places of title and names in a credit line.
 *
 * @param led whether a label or "by" precedes the names
 * @param alone whether there are only names
 */
record CreditParts(Span title, Span names, boolean led, boolean alone) {
  /** The number of a picture between label and colon: "Photo 2:", "Fig. 3b:". */
  private static final Pattern NUMBER = Pattern.compile("[. ]{0,2}\\d{1,3}\\p{L}?(?= ?[:：])");

  /** The signs between title and name in a list: "Wall - Ann Lee", "Wall: Ann Lee". */
  private static final Pattern PARTER = Pattern.compile(EntryLines.SIGN.pattern() + "|[:：] ");

  /** The parts of a line, without its licence. */
  static CreditParts of(CreditContext reading, Span line, boolean listed) {
    Span bare = withoutCopyright(reading, Words.trim(reading.text(), line));
    Span label = label(reading, bare);
    if (label == null) {
      List<PhraseMatch> leads = leads(reading, bare);
      return leads.isEmpty() ? unled(reading, bare, listed) : between(bare, leads);
    }
    Span rest = from(bare, label.end());
    boolean first = label.offset() == bare.offset();
    List<PhraseMatch> leads = first ? leads(reading, rest) : List.of();
    return leads.isEmpty()
        ? new CreditParts(upTo(bare, label.offset()), rest, true, false)
        : between(rest, leads);
  }

  private static List<PhraseMatch> leads(CreditContext reading, Span span) {
    return reading.bylines(span, PhraseKind.PHOTO_BY, PhraseKind.WRITTEN);
  }

  private static CreditParts between(Span all, List<PhraseMatch> leads) {
    int end = leads.get(leads.size() - 1).span().end();
    return new CreditParts(upTo(all, leads.get(0).span().offset()), from(all, end), false, false);
  }

  /**
   * Without a word before the name: in a list a sign precedes it, else the last sentence may be
   * one.
   */
  private static CreditParts unled(CreditContext reading, Span bare, boolean listed) {
    String text = reading.text();
    for (PhraseMatch sign : reading.hits(bare, PhraseKind.COPYRIGHT)) {
      Span holder = Copyright.holder(reading, sign, reading.document().blockAt(bare.offset()));
      return new CreditParts(
          upTo(bare, sign.span().offset()), from(bare, holder.offset()), true, false);
    }
    Matcher sign = PARTER.matcher(text).region(bare.offset(), bare.end());
    if (listed && sign.find()) {
      int end = sign.start();
      Span rest = from(bare, sign.end());
      Span names = sign.find() ? upTo(rest, sign.start()) : rest;
      return new CreditParts(upTo(bare, end), names, true, false);
    }
    int last = reading.sentences().lastStart(text, bare);
    return new CreditParts(upTo(bare, last), from(bare, last), false, true);
  }

  private static Span upTo(Span span, int end) {
    return new Span(span.offset(), Math.max(0, end - span.offset()));
  }

  private static Span from(Span span, int start) {
    return new Span(Math.min(start, span.end()), Math.max(0, span.end() - start));
  }

  private static Span withoutCopyright(CreditContext reading, Span span) {
    int mark = reading.end(span.offset(), span.end(), PhraseKind.COPYRIGHT);
    boolean dated =
        mark > 0
            && reading
                .text()
                .substring(mark, Math.min(span.end(), mark + 9))
                .matches("(?s)[^\\p{L}]*[\\d©].*|\\s*\\([cC]\\).*");
    if (!dated) {
      return span;
    }
    PhraseMatch sign = new PhraseMatch(PhraseKind.COPYRIGHT, new Span(span.offset(), 0));
    Span holder = Copyright.holder(reading, sign, reading.document().blockAt(span.offset()));
    return from(span, holder.offset());
  }

  /** The first label with its colon, at the start or after a sentence; null if there is none. */
  private static Span label(CreditContext reading, Span span) {
    String text = reading.text();
    for (PhraseMatch hit : reading.hits(span, PhraseKind.PHOTO_LABEL, PhraseKind.AUTHOR_LABEL)) {
      Matcher number = NUMBER.matcher(text).region(hit.span().end(), span.end());
      int at = number.lookingAt() ? number.end() : hit.span().end();
      while (at < span.end() && text.charAt(at) == ' ') {
        at++;
      }
      if (at < span.end() && ":：".indexOf(text.charAt(at)) >= 0) {
        return new Span(hit.span().offset(), at + 1 - hit.span().offset());
      }
    }
    return null;
  }
}
