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
  private PhraseTable notices;

  public CreditWords(Catalog catalog) {
    this.catalog = catalog;
    lines = new EntryLines(catalog);
  }

  /** The lines of entries, by their labels. */
  public EntryLines lines() {
    return lines;
  }

  /** Whether {@code words} contain a word such as "by"; the "BY" of a licence does not count. */
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

  /** Whether {@code words} say where a text was first published: "republished under". */
  public boolean hasSourceNotice(String words) {
    PhraseTable known = notices;
    if (known == null) {
      known = phrases("source-notice");
      notices = known;
    }
    return known.isIn(words);
  }

  private PhraseTable bylines() {
    PhraseTable known = bylines;
    if (known == null) {
      known = phrases("byline");
      bylines = known;
    }
    return known;
  }

  private PhraseTable phrases(String key) {
    return new PhraseTable(
        catalog.languages().stream().flatMap(l -> l.phrases(key).stream()).toList());
  }
}
