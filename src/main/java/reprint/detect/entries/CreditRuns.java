package reprint.detect.entries;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import reprint.detect.evidence.Occurrence;
import reprint.text.Span;

/**
 * Divides a run of credits in one line, "A (CC BY 2.0); B (CC BY-SA 3.0)", so that each licence
 * speaks of its own entry.
 */
public final class CreditRuns {
  /** The most units of a run; a longer one is read as a whole, to save time. */
  private static final int LONGEST = 2_000;

  private final String text;
  private final NavigableMap<Integer, Occurrence> byPlace = new TreeMap<>();

  public CreditRuns(String text, List<Occurrence> occurrences) {
    this.text = text;
    occurrences.forEach(h -> byPlace.putIfAbsent(h.offset(), h));
  }

  /**
   * The entry of {@code occurrence} if others in {@code whole} are under other licences; else all.
   */
  public Span scope(Occurrence occurrence, Span whole) {
    if (whole.length() > LONGEST || !isShared(occurrence, whole)) {
      return whole;
    }
    List<Span> entries = new ArrayList<>();
    int start = whole.offset();
    for (int at = start; at < whole.end(); at++) {
      if (endsAt(at, whole.end()) && isLicensed(start, at) && isLicensed(at, whole.end())) {
        entries.add(new Span(start, at + 1 - start));
        start = at + 1;
      }
    }
    entries.add(new Span(start, whole.end() - start));
    return entries.stream().filter(e -> holds(e, occurrence.offset())).findFirst().orElse(whole);
  }

  private boolean isShared(Occurrence occurrence, Span whole) {
    return byPlace.subMap(whole.offset(), true, whole.end(), false).values().stream()
        .anyMatch(o -> !o.fits(occurrence.license()) && !occurrence.fits(o.license()));
  }

  private boolean endsAt(int at, int end) {
    char c = text.charAt(at);
    boolean gap = at + 1 < end && Character.isWhitespace(text.charAt(at + 1));
    boolean stop = c == '.' && gap;
    boolean bracket = c == ',' && gap && at > 0 && ")]".indexOf(text.charAt(at - 1)) >= 0;
    return stop || bracket || c == ';' || c == '\uFF1B' || c == '\u3002' || c == '\n';
  }

  private boolean isLicensed(int from, int to) {
    return !byPlace.subMap(from, true, to, false).isEmpty();
  }

  private static boolean holds(Span entry, int offset) {
    return offset >= entry.offset() && offset < entry.end();
  }
}
