package reprint.read.article;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import reprint.read.outline.Markup;
import reprint.read.outline.NameSigns;
import reprint.read.outline.Outline;
import reprint.read.outline.SubtreeStats;

/** Separates the article from the page around it. */
final class MainText {
  /** If less text remains, laxer rules are tried (Readability's threshold, in units). */
  private static final int ENOUGH = 500;

  /** The same if less than this share of the text not clearly outside an article remains. */
  private static final double MOSTLY = 0.7;

  private static final Set<String> UNLIKELY_ROLES =
      Set.of("menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog");

  private final Outline outline;
  private final boolean[] outside;

  /**
   * The extraction for one page.
   *
   * @param title index of the heading with the title; -1: unknown
   */
  MainText(Outline outline, int title) {
    this.outline = outline;
    outside = new BoilerplateFilter(outline).gone(title);
  }

  /** How much is dropped, the strictest first. */
  private enum Effort {
    ALL,
    UNLIKELY_KEPT,
    NAMES_IGNORED,
    ODDMENTS_KEPT;

    boolean dropsUnlikely() {
      return this == ALL;
    }

    boolean weighsNames() {
      return compareTo(NAMES_IGNORED) < 0;
    }

    boolean dropsOddments() {
      return this != ODDMENTS_KEPT;
    }
  }

  /** For each node whether it belongs to the article. */
  boolean[] article() {
    boolean[] best = new boolean[outline.size()];
    int most = -1;
    int all = new SubtreeStats(outline, outside.clone(), (t, i) -> false).text(0);
    for (Effort effort : Effort.values()) {
      boolean[] kept = new boolean[outline.size()];
      int length = attempt(effort, kept);
      if (length > most) {
        most = length;
        best = kept;
      }
      if (most >= ENOUGH || most >= MOSTLY * all) {
        break;
      }
    }
    return best;
  }

  private int attempt(Effort effort, boolean[] kept) {
    boolean[] gone = outside.clone();
    if (effort.dropsUnlikely()) {
      dropUnlikely(gone);
    }
    SubtreeStats tally = new SubtreeStats(outline, gone, (t, i) -> false);
    Candidates candidates = new Candidates(outline, tally, gone, effort.weighsNames());
    int best = candidates.best();
    List<Integer> roots = new Siblings(outline, tally, candidates).around(best);
    ConditionalCleaning oddments = new ConditionalCleaning(outline, effort.weighsNames());
    LinkLines linkLines = new LinkLines(outline);
    boolean[] inside = inside(roots);
    SubtreeStats left =
        new SubtreeStats(
            outline,
            gone,
            (t, i) ->
                inside[i]
                    && !roots.contains(i)
                    && effort.dropsOddments()
                    && (oddments.drops(t, i) || linkLines.drops(t, i)));
    int length = 0;
    for (int root : roots) {
      length += gone[root] ? 0 : left.text(root);
    }
    keep(inside, gone, kept);
    return length;
  }

  private boolean[] inside(List<Integer> roots) {
    boolean[] inside = new boolean[outline.size()];
    for (int root : roots) {
      Arrays.fill(inside, root, outline.end(root), true);
    }
    return inside;
  }

  private void keep(boolean[] inside, boolean[] gone, boolean[] kept) {
    for (int i = 0; i < kept.length; i = gone[i] ? outline.end(i) : i + 1) {
      kept[i] = inside[i] && !gone[i];
    }
  }

  private void dropUnlikely(boolean[] gone) {
    for (int i = 1; i < gone.length; i++) {
      if (outline.element(i) != null && !gone[i]) {
        gone[i] = isUnlikely(i);
      }
    }
  }

  private boolean isUnlikely(int i) {
    String tag = outline.tag(i);
    return UNLIKELY_ROLES.contains(outline.attribute(i, "role"))
        || !tag.equals("a")
            && !Markup.isHeading(tag)
            && !(tag.equals("section") && !outline.hasClass(i))
            && outline.shows(i, NameSigns.UNLIKELY)
            && !outline.shows(i, NameSigns.POSSIBLE)
            && !outline.isUnder(i, "table")
            && !outline.isCode(i);
  }
}
