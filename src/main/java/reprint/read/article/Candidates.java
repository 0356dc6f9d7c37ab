package reprint.read.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import reprint.read.outline.Markup;
import reprint.read.outline.NameSigns;
import reprint.read.outline.Outline;
import reprint.read.outline.SubtreeStats;

/**
 * Scores the parts of a page by their immediate prose and picks the one that contains the article
 * (the rules of mozilla/readability 0.6.0, {@code _grabArticle}).
 */
final class Candidates {
  private static final Set<String> SCORED =
      Set.of("section", "h2", "h3", "h4", "h5", "h6", "p", "td", "pre");

  /** Shorter text is ignored. */
  private static final int SHORTEST = 25;

  /** How far up a paragraph's score counts. */
  private static final int REACH = 5;

  /** A rival has at least this share of the best score. */
  private static final double RIVAL = 0.75;

  private final Outline outline;
  private final SubtreeStats tally;
  private final boolean weighNames;
  private final double[] scores;
  private final boolean[] scored;

  Candidates(Outline outline, SubtreeStats tally, boolean[] gone, boolean weighNames) {
    this.outline = outline;
    this.tally = tally;
    this.weighNames = weighNames;
    scores = new double[outline.size()];
    scored = new boolean[outline.size()];
    for (int i = 1; i < outline.size(); i = gone[i] ? outline.end(i) : i + 1) {
      if (!gone[i] && isScored(i) && tally.text(i) >= SHORTEST) {
        spread(i, 2 + tally.commas(i) + Math.min(tally.text(i) / 100, 3));
      }
    }
    for (int i = 0; i < outline.size(); i++) {
      scores[i] *= 1 - tally.linkDensity(i);
    }
  }

  boolean has(int i) {
    return scored[i];
  }

  double score(int i) {
    return scores[i];
  }

  /** The part that contains the article; 0, the whole body, if none stands out. */
  int best() {
    List<Integer> top = top();
    if (top.isEmpty()) {
      return 0;
    }
    int best = climb(shared(top));
    while (best > 0 && isOnlyChild(best)) {
      best = outline.parent(best);
    }
    return best;
  }

  /**
   * +25 for each of class and id that suggests the article, -25 for each that suggests something
   * else.
   */
  static int weight(Outline outline, int i) {
    String names = outline.names(i);
    int gap = names.lastIndexOf(' ');
    return gap < 0 ? 0 : weight(names.substring(0, gap)) + weight(names.substring(gap + 1));
  }

  private static int weight(String name) {
    return (NameSigns.POSITIVE.in(name) ? 25 : 0) - (NameSigns.NEGATIVE.in(name) ? 25 : 0);
  }

  private boolean isScored(int i) {
    return SCORED.contains(outline.tag(i)) || isPlainDivision(i);
  }

  /** Whether a {@code div} contains no block and so is itself a paragraph. */
  private boolean isPlainDivision(int i) {
    if (!outline.tag(i).equals("div")) {
      return false;
    }
    for (int k = i + 1; k < outline.end(i); k = outline.end(k)) {
      String tag = outline.tag(k);
      if (Markup.isBlock(tag) || tag.equals("img")) {
        return false;
      }
    }
    return true;
  }

  private void spread(int i, double points) {
    int level = 0;
    for (int at = outline.parent(i); at >= 0 && level < REACH; at = outline.parent(at)) {
      if (!scored[at]) {
        scored[at] = true;
        scores[at] = initial(at);
      }
      scores[at] += points / (level == 0 ? 1 : level == 1 ? 2 : level * 3);
      level++;
    }
  }

  private double initial(int i) {
    int byTag =
        switch (outline.tag(i)) {
          case "div" -> 5;
          case "pre", "td", "blockquote" -> 3;
          case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
          case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
          default -> 0;
        };
    return byTag + (weighNames ? weight(outline, i) : 0);
  }

  /** The five best, the best first; of equals the earlier. */
  private List<Integer> top() {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < outline.size(); i++) {
      if (scored[i]) {
        all.add(i);
      }
    }
    all.sort(Comparator.comparingDouble((Integer i) -> -scores[i]));
    return all.subList(0, Math.min(5, all.size()));
  }

  /** The nearest part that contains the best and three of its rivals; else the best. */
  private int shared(List<Integer> top) {
    int best = top.get(0);
    List<Integer> rivals =
        top.stream().skip(1).filter(i -> scores[i] >= RIVAL * scores[best]).toList();
    if (rivals.size() < 3) {
      return best;
    }
    for (int at = outline.parent(best); at > 0; at = outline.parent(at)) {
      int around = at;
      if (rivals.stream().filter(i -> outline.isIn(i, around) && i != around).count() >= 3) {
        return at;
      }
    }
    return best;
  }

  /**
   * Moves up while the surrounding parts score better: they contain the article's other sections.
   */
  private int climb(int from) {
    int best = from;
    double last = scores[best];
    double least = last / 3;
    for (int at = outline.parent(best); at > 0; at = outline.parent(at)) {
      if (!scored[at]) {
        continue;
      }
      if (scores[at] < least) {
        return best;
      }
      if (scores[at] > last) {
        return at;
      }
      last = scores[at];
    }
    return best;
  }

  private boolean isOnlyChild(int i) {
    int parent = outline.parent(i);
    if (parent <= 0) {
      return false;
    }
    for (int k = parent + 1; k < outline.end(parent); k = outline.end(k)) {
      if (k != i && outline.element(k) != null) {
        return false;
      }
    }
    return true;
  }
}
