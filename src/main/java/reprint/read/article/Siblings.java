package reprint.read.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import reprint.read.outline.Outline;
import reprint.read.outline.SubtreeStats;

/** Finds siblings of the best candidate that belong to the article. */
final class Siblings {
  private static final Pattern SENTENCE_END = Pattern.compile("[.。](?:\\s|$)");

  private final Outline outline;
  private final SubtreeStats tally;
  private final Candidates candidates;

  Siblings(Outline outline, SubtreeStats tally, Candidates candidates) {
    this.outline = outline;
    this.tally = tally;
    this.candidates = candidates;
  }

  /** The candidate and its siblings, in reading order. */
  List<Integer> around(int best) {
    int parent = outline.parent(best);
    if (parent < 0) {
      return List.of(best);
    }
    List<Integer> found = new ArrayList<>();
    for (int i = parent + 1; i < outline.end(parent); i = outline.end(i)) {
      if (i == best || outline.text(i) == null && belongs(i, best)) {
        found.add(i);
      }
    }
    return found;
  }

  private boolean belongs(int i, int best) {
    double share = 0.2 * candidates.score(best);
    boolean alike =
        !outline.attribute(best, "class").isEmpty()
            && outline.attribute(best, "class").equals(outline.attribute(i, "class"));
    double bonus = alike ? share : 0;
    if (candidates.has(i) && candidates.score(i) + bonus >= Math.max(10, share)) {
      return true;
    }
    return outline.tag(i).equals("p") && isProse(i);
  }

  private boolean isProse(int i) {
    double links = tally.linkDensity(i);
    int length = tally.text(i);
    return length > 80 && links < 0.25
        || length > 0
            && length <= 80
            && links == 0
            && SENTENCE_END.matcher(outline.wholeText(i)).find();
  }
}
