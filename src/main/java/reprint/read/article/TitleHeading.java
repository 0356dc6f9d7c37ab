package reprint.read.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import reprint.read.outline.Markup;
import reprint.read.outline.Outline;
import reprint.read.outline.SubtreeStats;

/** Finds the heading with the article's title. */
final class TitleHeading {
  /** Minimum similarity of two titles: Readability's threshold for repeated titles. */
  private static final double ALIKE = 0.75;

  private final Outline outline;
  private final SubtreeStats tally;
  private final List<String> titles;
  private final List<Integer> headings;

  TitleHeading(Outline outline, SubtreeStats tally, List<String> titles) {
    this.outline = outline;
    this.tally = tally;
    this.titles = titles;
    headings = headings();
  }

  /**
   * The heading with the title that the page states, else the only one of the first level; -1:
   * there is none.
   */
  int stated() {
    for (String title : titles) {
      for (int heading : headings) {
        if (likeness(title, outline.wholeText(heading)) >= ALIKE) {
          return heading;
        }
      }
    }
    List<Integer> tops = headings.stream().filter(h -> outline.tag(h).equals("h1")).toList();
    return tops.size() == 1 ? tops.get(0) : -1;
  }

  /** The last heading of the first level before the article's text; -1: there is none. */
  int before(boolean[] article) {
    int first = firstText(article);
    return headings.stream()
        .filter(h -> outline.tag(h).equals("h1") && h <= first)
        .reduce(-1, (a, b) -> b);
  }

  private List<Integer> headings() {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < outline.size(); i++) {
      boolean heading =
          Markup.isHeading(outline.tag(i)) || outline.attribute(i, "itemprop").equals("headline");
      if (heading && tally.text(i) > 0 && tally.text(i) < 300) {
        found.add(i);
      }
    }
    found.sort((a, b) -> rank(a) - rank(b));
    return found;
  }

  private int rank(int heading) {
    return outline.tag(heading).equals("h1") ? 0 : 1;
  }

  /** The article's first text outside a heading of the first level. */
  private int firstText(boolean[] article) {
    for (int i = 0; i < article.length; i++) {
      if (article[i]
          && outline.text(i) != null
          && !outline.text(i).isBlank()
          && !outline.isUnder(i, "h1")) {
        return i;
      }
    }
    return -1;
  }

  /** 0 to 1: the share of the shown title's words that the stated one has, by length. */
  static double likeness(String stated, String shown) {
    Set<String> known = new HashSet<>(words(stated));
    List<String> words = words(shown);
    int all = words.stream().mapToInt(String::length).sum();
    int same = words.stream().filter(known::contains).mapToInt(String::length).sum();
    int missing = known.stream().filter(w -> !words.contains(w)).mapToInt(String::length).sum();
    return all == 0 ? 0 : Math.min((double) same / all, 1.5 - (double) missing / Math.max(1, all));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(w -> !w.isEmpty())
        .toList();
  }
}
