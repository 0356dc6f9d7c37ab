package reprint.detect.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reprint.read.Block;
import reprint.read.Document;

/** Thins out a block that names the same licence hundreds of times, for the sake of time. */
public final class RepetitionLimit {
  /** Occurrences of one kind and licence in a block; a paragraph that a person wrote has a few. */
  private static final int MOST = 50;

  private RepetitionLimit() {}

  public static List<Occurrence> apply(Document document, List<Occurrence> occurrences) {
    if (occurrences.size() <= MOST) {
      return occurrences;
    }
    Map<List<Object>, Integer> counts = new HashMap<>();
    List<Occurrence> kept = new ArrayList<>();
    for (Occurrence occurrence : occurrences) {
      Block block = occurrence.settled() ? null : document.blockAt(occurrence.offset());
      int place = block == null ? -1 : block.span().offset();
      String id = occurrence.license() == null ? "" : occurrence.license().id();
      List<Object> key = List.of(place, occurrence.evidence().kind(), id);
      if (counts.merge(key, 1, Integer::sum) <= MOST) {
        kept.add(occurrence);
      }
    }
    return kept;
  }
}
