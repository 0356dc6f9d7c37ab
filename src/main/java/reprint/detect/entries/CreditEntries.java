package reprint.detect.entries;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import reprint.detect.evidence.Hit;
import reprint.detect.words.CreditWords;
import reprint.detect.words.Phrases;
import reprint.read.Document;
import reprint.text.Span;

/** The entries of a document's lists of credits, as far as lines and labels show them. */
public final class CreditEntries {
  private final TreeMap<Integer, Span> entries = new TreeMap<>();

  public CreditEntries(Document document, List<Hit> hits, Phrases phrases, CreditWords words) {
    if (hits.size() > 1) {
      CreditRows.find(document, hits, phrases, words).forEach(e -> entries.put(e.offset(), e));
      LabelledEntries.find(document, hits, words).forEach(e -> entries.put(e.offset(), e));
    }
  }

  /** The entry that holds {@code hit}; null: it stands in none. */
  public Span of(Hit hit) {
    Map.Entry<Integer, Span> entry = entries.floorEntry(hit.offset());
    return entry != null && hit.offset() < entry.getValue().end() ? entry.getValue() : null;
  }
}
