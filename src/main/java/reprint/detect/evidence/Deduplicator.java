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
 * Leaves one of the occurrences that stand at the same place: text, link and property show it
 * alike.
 */
public final class Deduplicator {
  private final Document document;
  private final List<Occurrence> kept = new ArrayList<>();

  /** Indices of {@link #kept} by the line of the file. */
  private final Map<Integer, List<Integer>> byLine = new HashMap<>();

  private Deduplicator(Document document) {
    this.document = document;
  }

  public static List<Occurrence> merge(Document document, List<Occurrence> occurrences) {
    Deduplicator places = new Deduplicator(document);
    occurrences.forEach(places::take);
    return places.withWords();
  }

  /** The same; the words of a link that speaks of another thing speak of that, too. */
  private List<Occurrence> withWords() {
    TreeMap<Integer, Occurrence> links = new TreeMap<>();
    kept.stream()
        .filter(h -> h.settled() && h.address() != null && h.evidence().span().length() > 0)
        .forEach(h -> links.put(h.offset(), h));
    if (!links.isEmpty()) {
      kept.replaceAll(occurrence -> ofLink(occurrence, links.floorEntry(occurrence.offset())));
    }
    return kept;
  }

  private static Occurrence ofLink(Occurrence occurrence, Map.Entry<Integer, Occurrence> before) {
    boolean inside =
        before != null
            && !occurrence.settled()
            && occurrence.evidence().span().end() <= before.getValue().evidence().span().end();
    return inside
        ? occurrence.of(before.getValue().subject(), before.getValue().scope())
        : occurrence;
  }

  private void take(Occurrence occurrence) {
    int line = occurrence.evidence().location().line();
    List<Integer> sameLine = byLine.computeIfAbsent(line, l -> new ArrayList<>());
    for (int index : sameLine) {
      if (isSame(kept.get(index), occurrence)) {
        kept.set(index, told(kept.get(index), occurrence));
        return;
      }
    }
    remember(sameLine, kept.size());
    kept.add(occurrence);
  }

  /** The link itself; where its markup says that it speaks of another thing, of that. */
  private Occurrence told(Occurrence link, Occurrence property) {
    boolean other = property.settled() && property.subject() != Subject.WORK;
    if (!other) {
      return link;
    }
    Block block = link.settled() ? null : document.blockAt(link.offset());
    boolean whole = property.subject() == Subject.SITE || block == null;
    return link.of(property.subject(), whole ? property.scope() : block.span());
  }

  /** Lines without end are compared with their last occurrences only, for the sake of time. */
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
