package reprint.detect;

import java.util.List;
import reprint.read.Location;

/**
 * The reason why a licence is the work's, the site's or nobody's: the clue that decided, and its
 * place.
 *
 * @param clue its id, such as {@code in-footer}
 * @param element of the page around the article that contains the place, such as {@code footer}; ""
 *     if it is in the article
 * @param signs that decided whether a sentence declares a licence or talks about it; empty if
 *     another clue decided
 * @param location of the place
 */
public record Reason(String clue, String element, List<Sign> signs, Location location) {
  /**
   * The least total weight of the signs of a declaration: one strong sign, or two weak ones. Found
   * on texts about licences and texts under them.
   */
  public static final int ENOUGH = 2;

  public Reason {
    signs = List.copyOf(signs);
  }

  /** The total weight of the signs; 0 if there are none or they outweigh each other. */
  public int score() {
    return signs.stream().mapToInt(Sign::weight).sum();
  }

  /**
   * A sign that a sentence declares a licence or, of negative weight, that it does not.
   *
   * @param weight never 0
   */
  public record Sign(String id, int weight) {}
}
