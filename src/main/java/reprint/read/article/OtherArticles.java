package reprint.read.article;

import java.util.ArrayList;
import java.util.List;
import reprint.read.outline.Markup;
import reprint.read.outline.Outline;
import reprint.read.outline.SubtreeStats;

/** Finds the {@code article} elements of a page that contain, or only announce, other articles. */
final class OtherArticles {
  /** An element with less text contains little more than the title, in units. */
  private static final int WHOLE = 400;

  private final Outline outline;
  private final SubtreeStats tally;

  OtherArticles(Outline outline, SubtreeStats tally) {
    this.outline = outline;
    this.tally = tally;
  }

  /**
   * Indexes of the other articles.
   *
   * @param title index of the heading with the title; -1: unknown
   */
  List<Integer> find(int title) {
    List<Integer> found = articles();
    int own = title < 0 ? -1 : outline.nearest(title, "article");
    if (own >= 0 && tally.text(own) >= WHOLE) {
      found.removeIf(i -> outline.isIn(i, own) || outline.isIn(own, i));
    } else if (found.stream().allMatch(this::hasLinkedHeading)) {
      found.clear();
    } else {
      found.removeIf(i -> !hasLinkedHeading(i));
    }
    return found;
  }

  private List<Integer> articles() {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < outline.size(); i++) {
      if (outline.tag(i).equals("article")) {
        found.add(i);
      }
    }
    return found;
  }

  private boolean hasLinkedHeading(int i) {
    for (int k = i + 1; k < outline.end(i); k++) {
      if (Markup.isHeading(outline.tag(k)) && tally.text(k) > 0) {
        return tally.linkDensity(k) > 0.9;
      }
    }
    return false;
  }
}
