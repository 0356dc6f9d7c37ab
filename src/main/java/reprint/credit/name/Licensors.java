package reprint.credit.name;

import java.util.List;
import reprint.credit.Mention;
import reprint.credit.reading.Addresses;
import reprint.credit.reading.CreditContext;
import reprint.credit.words.PhraseKind;
import reprint.credit.words.PhraseMatch;
import reprint.credit.words.Words;
import reprint.text.Span;

/** Finds the licensor: "licensed under CC BY-SA 3.0 by Ann Lee". */
public final class Licensors {
  /** Units between a licence and "by": signs, or a word for a licence. */
  private static final int GAP = 80;

  private final CreditContext reading;
  private final NameReader names;

  public Licensors(CreditContext reading) {
    this.reading = reading;
    names = new NameReader(reading);
  }

  /** The names after the first licence in {@code span} that "by" follows. */
  public List<Mention> in(Span span) {
    for (PhraseMatch by : reading.bylines(span)) {
      if (isBehindLicense(by.span(), span.offset())) {
        Span sentence =
            reading
                .sentences()
                .around(
                    reading.text(),
                    by.span(),
                    reading.document().blockAt(by.span().offset()).span());
        int end = Math.min(span.end(), sentence.end());
        int start = by.span().end();
        List<Mention> found =
            names.read(new Span(start, Math.max(0, end - start)), false).authors();
        if (!found.isEmpty() && found.stream().noneMatch(this::isSteward)) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** Whether only signs, or the word for a licence, are between a licence and "by". */
  private boolean isBehindLicense(Span by, int from) {
    int end = reading.licenses().endBefore(by.offset());
    if (end <= from || by.offset() - end > GAP) {
      return false;
    }
    String between = reading.text().substring(end, by.offset());
    return !Words.hasLetter(between) || reading.is(between, PhraseKind.LICENSE_LABEL);
  }

  /** Whether it names the body what it covers: "the Attribution licence by …". */
  private boolean isSteward(Mention name) {
    String letters = Words.letters(name.text());
    return reading.licenses().all().stream()
        .map(license -> Words.letters(Addresses.host(license.uri())))
        .anyMatch(host -> !letters.isEmpty() && host.startsWith(letters));
  }
}
