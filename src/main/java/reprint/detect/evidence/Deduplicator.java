package reprint.detect.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import reprint.detect.Subject;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Location;

/**
 * Keeps one of the occurrences at the same place: text, link and field all show it. A field's
 * statement about its place counts for the link and its words, too.
 */
public final class Deduplicator {
  /**
   * The most occurrences of one kind and licence in a block that are compared, to save time; a
   * paragraph written by a person has a few.
   */
  private static final int MOST_ALIKE = 50;

  private final Document document;
  private final List<Occurrence> kept = new ArrayList<>();

  /** Indices of {@link #kept} by the line of the file. */
  private final Map<Integer, List<Integer>> byLine = new HashMap<>();

  private Deduplicator(Document document) {
    this.document = document;
  }

  /**
   * The occurrences without those that repeat others; if they are decided differently, the field's
   * decision counts.
   */
  public static List<Occurrence> merge(Document document, List<Occurrence> occurrences) {
    Deduplicator places = new Deduplicator(document);
    places.withoutCrowds(occurrences).forEach(places::take);
    return places.withWords();
  }

  private List<Occurrence> withoutCrowds(List<Occurrence> occurrences) {
    if (occurrences.size() <= MOST_ALIKE) {
      return occurrences;
    }
    Map<List<Object>, Integer> counts = new HashMap<>();
    List<Occurrence> few = new ArrayList<>();
    for (Occurrence occurrence : occurrences) {
      Block block = occurrence.isDecided() ? null : document.blockAt(occurrence.offset());
      int place = block == null ? -1 : block.span().offset();
      String id = occurrence.license() == null ? "" : occurrence.license().id();
      List<Object> alike = List.of(place, occurrence.evidence().kind(), id);
      if (counts.merge(alike, 1, Integer::sum) <= MOST_ALIKE) {
        few.add(occurrence);
      }
    }
    return few;
  }

  /** All; if a link covers another thing, its words do, too. */
  private List<Occurrence> withWords() {
    TreeMap<Integer, Occurrence> links = new TreeMap<>();
    kept.stream()
        .filter(o -> o.isDecided() && o.address() != null && o.evidence().span().length() > 0)
        .forEach(o -> links.put(o.offset(), o));
    if (!links.isEmpty()) {
      kept.replaceAll(words -> asLinkSays(words, links.floorEntry(words.offset())));
    }
    return kept;
  }

  private static Occurrence asLinkSays(Occurrence words, Map.Entry<Integer, Occurrence> before) {
    boolean inside =
        before != null
            && !words.isDecided()
            && words.evidence().span().end() <= before.getValue().evidence().span().end();
    if (!inside) {
      return words;
    }
    Occurrence link = before.getValue();
    return words.of(link.subject(), link.scope(), link.because());
  }

  private void take(Occurrence occurrence) {
    int line = occurrence.evidence().location().line();
    List<Integer> sameLine = byLine.computeIfAbsent(line, l -> new ArrayList<>());
    for (int index : sameLine) {
      if (isSame(kept.get(index), occurrence)) {
        kept.set(index, asFieldSays(kept.get(index), occurrence));
        return;
      }
    }
    remember(sameLine, kept.size());
    kept.add(occurrence);
  }

  /** The link itself; if its markup says that it covers another thing, with that thing. */
  private Occurrence asFieldSays(Occurrence link, Occurrence field) {
    boolean other = field.isDecided() && field.subject() != Subject.WORK;
    if (!other) {
      return link;
    }
    Block block = link.isDecided() ? null : document.blockAt(link.offset());
    boolean whole = field.subject() == Subject.SITE || block == null;
    return link.of(field.subject(), whole ? field.scope() : block.span(), field.because());
  }

  /** In endless lines only the last occurrences are compared, to save time. */
  private static void remember(List<Integer> sameLine, int index) {
    sameLine.add(index);
    if (sameLine.size() > 100) {
      sameLine.remove(0);
    }
  }

  private static boolean isSame(Occurrence one, Occurrence other) {
    boolean alike = (one.name() == null) == (other.name() == null);
    if (!alike || !Objects.equals(one.license(), other.license())) {
      return false;
    }
    Location a = one.evidence().location();
    Location b = other.evidence().location();
    return a.line() > 0 && b.line() > 0 && !isBefore(a, b) && !isBefore(b, a);
  }

  /** Whether {@code a} ends at or before the start of {@code b}. */
  private static boolean isBefore(Location a, Location b) {
    return a.endLine() < b.line() || a.endLine() == b.line() && a.endColumn() <= b.column();
  }
}
