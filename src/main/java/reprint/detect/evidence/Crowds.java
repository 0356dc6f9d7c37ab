package reprint.detect.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reprint.read.Block;
import reprint.read.Document;

/** Thins out a block that names the same licence hundreds of times, for the sake of time. */
public final class Crowds {
  /** Hits of one kind and licence in a block; a paragraph that a person wrote has a few. */
  private static final int MOST = 50;

  private Crowds() {}

  public static List<Hit> thinned(Document document, List<Hit> hits) {
    if (hits.size() <= MOST) {
      return hits;
    }
    Map<List<Object>, Integer> counts = new HashMap<>();
    List<Hit> kept = new ArrayList<>();
    for (Hit hit : hits) {
      Block block = hit.settled() ? null : document.blockAt(hit.offset());
      int place = block == null ? -1 : block.span().offset();
      String id = hit.license() == null ? "" : hit.license().id();
      List<Object> key = List.of(place, hit.evidence().kind(), id);
      if (counts.merge(key, 1, Integer::sum) <= MOST) {
        kept.add(hit);
      }
    }
    return kept;
  }
}
