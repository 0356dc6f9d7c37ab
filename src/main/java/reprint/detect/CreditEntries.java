package reprint.detect;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import reprint.read.Document;
import reprint.read.Span;

/** The entries of a document's lists of credits, as far as lines and labels show them. */
final class CreditEntries {
  private final TreeMap<Integer, Span> entries = new TreeMap<>();

  CreditEntries(Document document, List<Hit> hits, Phrases phrases, CreditWords words) {
    if (hits.size() > 1) {
      CreditRows.find(document, hits, phrases, words).forEach(e -> entries.put(e.offset(), e));
      LabelledEntries.find(document, hits, words).forEach(e -> entries.put(e.offset(), e));
    }
  }

  /** The entry that holds {@code hit}; null: it stands in none. */
  Span of(Hit hit) {
    Map.Entry<Integer, Span> entry = entries.floorEntry(hit.offset());
    return entry != null && hit.offset() < entry.getValue().end() ? entry.getValue() : null;
  }
}
