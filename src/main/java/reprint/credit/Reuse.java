package reprint.credit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether a work is another's, and the words that say so.
 *
 * @param reused the answer
 * @param signs that led to it, the most telling first; none where nothing tells, or where the work
 *     is another's by its role
 */
public record Reuse(Credit.Reused reused, List<Sign> signs) {
  public Reuse {
    signs = List.copyOf(signs);
  }

  /** How a work is used; where signs differ, the first of these. */
  public enum Kind {
    TRANSLATION,
    ADAPTATION,
    EXCERPT,
    REPUBLICATION,
    OWN
  }

  /**
   * One place that says whose work it is.
   *
   * @param id the row of the table of signs, such as {@code source-notice}
   * @param kind how the work is used by what the place says
   * @param place the words, or the address
   */
  public record Sign(String id, Kind kind, Mention place) {
    /** What readers see; an address where there are no words. */
    public String text() {
      return place.text().isEmpty() ? place.url() : place.text();
    }
  }

  /** How the work is used; absent where no sign says so. */
  public Optional<Kind> kind() {
    return signs.stream().map(Sign::kind).min(Comparator.naturalOrder());
  }
}
