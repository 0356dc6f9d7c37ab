package reprint.picture;

import java.util.Map;
import reprint.credit.Credits;

/**
 * The works of a document with their picture files.
 *
 * @param credits with a work more for each picture that declares a licence in its file alone
 * @param pictures by the index of the work
 */
public record PicturedCredits(Credits credits, Map<Integer, Picture> pictures) {
  public PicturedCredits {
    pictures = Map.copyOf(pictures);
  }
}
