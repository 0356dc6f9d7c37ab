package reprint.picture;

import java.util.Map;
import reprint.credit.Credits;

/**
 * The works of a document with their picture files.
 *
 * @param credits with one more work for each picture whose licence stands only in its file
 * @param pictures by the index of the work
 */
public record PicturedCredits(Credits credits, Map<Integer, Picture> pictures) {
  public PicturedCredits {
    pictures = Map.copyOf(pictures);
  }
}
