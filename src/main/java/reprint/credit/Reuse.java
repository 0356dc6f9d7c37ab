package reprint.credit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether a work is somebody else's, and the words that say so.
 *
 * @param reused the answer
 * @param signs that led to it, the strongest first; none if nothing decides, or if the work's role
 *     does
 */
public record Reuse(Credit.Reused reused, List<Sign> signs) {
  public Reuse {
    signs = List.copyOf(signs);
  }

  /** How a work is used; if signs differ, the first of these counts. */
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
   * @param kind how the work is used according to that place
   * @param place the words, or the address
   */
  public record Sign(String id, Kind kind, Mention place) {
    /** The words that readers see, else the address. */
    public String text() {
      return place.text().isEmpty() ? place.url() : place.text();
    }
  }

  /** How the work is used; absent if no sign says so. */
  public Optional<Kind> kind() {
    return signs.stream().map(Sign::kind).min(Comparator.naturalOrder());
  }
}
