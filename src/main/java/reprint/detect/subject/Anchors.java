package reprint.detect.subject;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import reprint.detect.evidence.Occurrence;
import reprint.detect.words.Phrases;
import reprint.read.Document;
import reprint.read.Link;
import reprint.text.Span;

/** The links of a document on words, but for those to licences. */
final class Anchors {
  private final TreeMap<Integer, Link> byPlace = new TreeMap<>();
  private final TreeSet<Integer> ofOthers = new TreeSet<>();

  /** The links of {@code document}; those whose words name a licence lead to it. */
  Anchors(Document document, List<Occurrence> occurrences, Phrases phrases) {
    TreeSet<Integer> names = new TreeSet<>();
    for (Occurrence occurrence : occurrences) {
      names.add(occurrence.offset());
    }
    for (Link link : document.links()) {
      boolean anchor = link.kind() == Link.Kind.ANCHOR || link.kind() == Link.Kind.TEXT;
      if (anchor && link.span().length() > 0 && !phrases.in("licenses", link.url())) {
        byPlace.putIfAbsent(link.span().offset(), link);
        if (names.subSet(link.span().offset(), link.span().end()).isEmpty()) {
          ofOthers.add(link.span().offset());
        }
      }
    }
  }

  /** The link whose words contain {@code place}; null if none does. */
  Link around(Span place) {
    Map.Entry<Integer, Link> link = byPlace.floorEntry(place.offset());
    return link != null && place.end() <= link.getValue().span().end() ? link.getValue() : null;
  }

  /** Whether one that names no licence begins from {@code first} to {@code last}, both included. */
  boolean any(int first, int last) {
    Integer next = ofOthers.ceiling(first);
    return next != null && next <= last;
  }
}
