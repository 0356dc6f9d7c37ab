package reprint.detect.words;

import java.util.Locale;
import reprint.catalog.Catalog;
import reprint.entry.EntryLines;

/** The words of credit of all languages; loaded when a document first needs them. */
public final class CreditWords {
  private final Catalog catalog;
  private final EntryLines lines;
  private PhraseList bylines;

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
    String lower = words.toLowerCase(Locale.ROOT);
    for (int i = 0; i + 1 < lower.length(); i++) {
      String phrase = bylines().at(lower, i);
      if (phrase != null && !words.startsWith(phrase.toUpperCase(Locale.ROOT), i)) {
        return true;
      }
    }
    return false;
  }

  private PhraseList bylines() {
    PhraseList known = bylines;
    if (known == null) {
      known =
          new PhraseList(
              catalog.languages().stream().flatMap(l -> l.phrases("byline").stream()).toList());
      bylines = known;
    }
    return known;
  }
}
