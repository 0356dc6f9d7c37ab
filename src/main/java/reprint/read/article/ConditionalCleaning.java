package reprint.read.article;

import java.util.Set;
import reprint.read.outline.DataTable;
import reprint.read.outline.Outline;
import reprint.read.outline.SubtreeStats;

/**
 * Drops parts inside an article that do not look like article text: boxes of links, forms, lists of
 * tags (mozilla/readability 0.6.0, {@code _cleanConditionally}).
 */
final class ConditionalCleaning implements SubtreeStats.Sieve {
  private static final Set<String> CHECKED = Set.of("form", "fieldset", "table", "ul", "div");

  private final Outline outline;
  private final boolean weighNames;

  ConditionalCleaning(Outline outline, boolean weighNames) {
    this.outline = outline;
    this.weighNames = weighNames;
  }

  @Override
  public boolean drops(SubtreeStats tally, int i) {
    if (!CHECKED.contains(outline.tag(i)) || outline.isUnder(i, "code")) {
      return false;
    }
    if (outline.tag(i).equals("table") && DataTable.is(outline, i)) {
      return false;
    }
    int weight = weighNames ? Candidates.weight(outline, i) : 0;
    if (weight < 0) {
      return true;
    }
    return tally.commas(i) < 10 && readsLikeNoArticle(tally, i, weight);
  }

  private boolean readsLikeNoArticle(SubtreeStats tally, int i, int weight) {
    boolean list = isList(i);
    int images = tally.images(i);
    int length = tally.text(i);
    double links = tally.linkDensity(i);
    boolean pictures = images > 1 && (double) tally.paragraphs(i) / images < 0.5;
    boolean items = !list && tally.items(i) > tally.paragraphs(i) + 100;
    boolean form = tally.inputs(i) > tally.paragraphs(i) / 3.0;
    boolean scrap =
        !list
            && tally.headingDensity(i) < 0.9
            && length < 25
            && (images == 0 || images > 2)
            && links > 0;
    boolean linked = !list && weight < 25 && links > 0.2 || weight >= 25 && links > 0.5;
    return pictures || items || form || scrap || linked || length == 0 && images == 0;
  }

  private boolean isList(int i) {
    return outline.tag(i).equals("ul") || outline.tag(i).equals("ol");
  }
}
