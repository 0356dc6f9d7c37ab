package reprint.detect.words;

import java.util.Locale;
import reprint.catalog.Catalog;
import reprint.entry.EntryLines;
import reprint.text.PhraseTable;

/** The words of credit of all languages; loaded when a document first needs them. */
public final class CreditWords {
  private final Catalog catalog;
  private final EntryLines lines;
  private PhraseTable bylines;

  public CreditWords(Catalog catalog) {
    this.catalog = catalog;
    lines = new EntryLines(catalog);
  }

  /** The lines of entries, by their labels. */
  public EntryLines lines() {
    return lines;
  }

  /** Whether a word such as "by" stands in {@code words}; the "BY" of a licence is none. */
  public boolean hasByline(String words) {
    PhraseTable phrases = bylines();
    for (int at = 0; at + 1 < words.length(); at++) {
      int phrase = phrases.longest(words, at);
      if (phrase >= 0 && !words.startsWith(phrases.phrase(phrase).toUpperCase(Locale.ROOT), at)) {
        return true;
      }
    }
    return false;
  }

  private PhraseTable bylines() {
    PhraseTable known = bylines;
    if (known == null) {
      known =
          new PhraseTable(
              catalog.languages().stream().flatMap(l -> l.phrases("byline").stream()).toList());
      bylines = known;
    }
    return known;
  }
}
