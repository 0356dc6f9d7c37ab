package reprint.read.article;

import java.util.Set;
import java.util.regex.Pattern;
import reprint.read.outline.Outline;
import reprint.read.outline.SubtreeStats;

/**
 * Drops lines inside an article that only link to something else: "Read more: …", lists of tags,
 * headlines of related stories.
 */
final class LinkLines implements SubtreeStats.Sieve {
  private static final Set<String> LINES = Set.of("p", "h2", "h3", "h4", "h5", "h6", "div");

  /** Share of the line that is linked. */
  private static final double MOSTLY = 0.7;

  private static final int LONGEST = 250;

  /** Shorter links are notes, marks and names. */
  private static final int SHORTEST = 20;

  private static final Pattern ADDRESS = Pattern.compile("://|\\bwww\\.");

  private final Outline outline;

  LinkLines(Outline outline) {
    this.outline = outline;
  }

  @Override
  public boolean drops(SubtreeStats tally, int i) {
    String tag = outline.tag(i);
    return LINES.contains(tag)
        && tally.text(i) >= SHORTEST
        && tally.text(i) <= LONGEST
        && tally.linkDensity(i) >= MOSTLY
        && tally.images(i) == 0
        && !outline.isUnder(outline.parent(i), "li")
        && !outline.isUnder(i, "td")
        && !outline.isUnder(i, "blockquote")
        && !isSentenceOrAddress(outline.wholeText(i).strip());
  }

  private static boolean isSentenceOrAddress(String text) {
    return ".!?。”\"".indexOf(text.charAt(text.length() - 1)) >= 0 || ADDRESS.matcher(text).find();
  }
}
