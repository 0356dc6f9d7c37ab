package reprint.detect.entries;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import reprint.detect.evidence.Occurrence;
import reprint.detect.words.CreditWords;
import reprint.detect.words.Phrases;
import reprint.read.Document;
import reprint.text.Span;

/** The entries of a document's lists of credits, as far as lines and labels show them. */
public final class CreditEntries {
  private final TreeMap<Integer, Span> entries = new TreeMap<>();

  public CreditEntries(
      Document document, List<Occurrence> occurrences, Phrases phrases, CreditWords words) {
    if (occurrences.size() > 1) {
      CreditRows.find(document, occurrences, phrases, words)
          .forEach(e -> entries.put(e.offset(), e));
      LabelledEntries.find(document, occurrences, words).forEach(e -> entries.put(e.offset(), e));
    }
  }

  /** The entry that contains {@code occurrence}; null if none does. */
  public Span of(Occurrence occurrence) {
    Map.Entry<Integer, Span> entry = entries.floorEntry(occurrence.offset());
    return entry != null && occurrence.offset() < entry.getValue().end() ? entry.getValue() : null;
  }
}
