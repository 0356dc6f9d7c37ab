package reprint.credit.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import reprint.read.Link;
import reprint.read.Location;
import reprint.text.Span;

/** The links of a document that readers can follow, by their place. */
public final class LinkIndex {
  private static final Set<Link.Kind> UNFOLLOWED =
      Set.of(Link.Kind.HEAD, Link.Kind.IMAGE, Link.Kind.PIXEL);

  private final NavigableMap<Integer, List<Link>> byOffset = new TreeMap<>();
  private final Map<String, Link> firstTo = new HashMap<>();
  private final Map<Location, List<Link>> byPlace = new HashMap<>();
  private final Set<String> noted = new HashSet<>();

  LinkIndex(List<Link> links) {
    for (Link link : links) {
      if (link.kind() == Link.Kind.NOTE) {
        noted.add(link.url());
      }
      boolean followed = !UNFOLLOWED.contains(link.kind());
      if (followed && !link.url().isBlank()) {
        byOffset.computeIfAbsent(link.span().offset(), o -> new ArrayList<>()).add(link);
        firstTo.merge(link.url(), link, LinkIndex::first);
        byPlace.computeIfAbsent(link.location(), l -> new ArrayList<>()).add(link);
      }
    }
  }

  private static Link first(Link one, Link other) {
    return other.span().offset() < one.span().offset() ? other : one;
  }

  /** The first link with this address, or null. */
  Link firstTo(String url) {
    return firstTo.get(url);
  }

  /** Links at one place of the file. */
  List<Link> at(Location place) {
    return byPlace.getOrDefault(place, List.of());
  }

  /** Whether one of the links in {@code span} is that of a numbered note. */
  boolean areNoted(Span span) {
    return in(span).stream().anyMatch(l -> l.kind() != Link.Kind.NOTE && noted.contains(l.url()));
  }

  /** Links on words of {@code span}, in the order of the text. */
  public List<Link> in(Span span) {
    List<Link> inside = new ArrayList<>();
    Map<Integer, List<Link>> near = byOffset.subMap(span.offset(), true, span.end(), true);
    for (List<Link> links : near.values()) {
      for (Link link : links) {
        if (link.span().end() <= span.end()) {
          inside.add(link);
        }
      }
    }
    return inside;
  }

  /** The link on words that begins at {@code offset}, or null. */
  Link at(int offset) {
    for (Link link : byOffset.getOrDefault(offset, List.of())) {
      if (link.span().length() > 0) {
        return link;
      }
    }
    return null;
  }
}
