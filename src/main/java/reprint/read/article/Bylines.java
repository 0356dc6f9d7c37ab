package reprint.read.article;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import reprint.read.outline.DataTable;
import reprint.read.outline.Markup;
import reprint.read.outline.NameSigns;
import reprint.read.outline.Outline;
import reprint.read.outline.SubtreeStats;
import reprint.read.outline.Zone;

/** Marks the lines with the author and date of an article. */
final class Bylines {
  /** Longest byline, in units. */
  private static final int LONGEST = 150;

  /** A year by itself: the sign of a date in any language. */
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2}[\"”»]?[.!?。…][\"”»]?\\s*$");

  private static final int SHORTEST_SENTENCE = 25;

  private static final Pattern REL_AUTHOR = Pattern.compile("(?i)(?:^|\\s)author(?:\\s|$)");

  private static final int DATE_WORDS = 8;

  private final Outline outline;
  private final SubtreeStats tally;
  private final Zone[] zones;
  private final List<String> authors;

  Bylines(Outline outline, SubtreeStats tally, Zone[] zones, List<String> authors) {
    this.outline = outline;
    this.tally = tally;
    this.zones = zones;
    this.authors = authors;
  }

  /** Searches between the title and the end of the article. */
  void mark(int title) {
    int last = lastText();
    int body = firstParagraph();
    for (int i = Math.max(1, title); i <= last; i++) {
      if (zones[i] != Zone.ARTICLE && zones[i] != Zone.FURNITURE || outline.text(i) != null) {
        continue;
      }
      int length = tally.text(i);
      if (length > 0
          && length <= LONGEST
          && (isMarked(i) || i < body && (outline.shows(i, NameSigns.META) || saysSo(i)))) {
        int line = line(i, i < body);
        if (line >= 0) {
          fill(line);
        }
      }
    }
  }

  private void fill(int line) {
    for (int i = line; i < outline.end(line); i++) {
      if (outline.element(i) != null && outline.shows(i, NameSigns.SHARE)) {
        i = outline.end(i) - 1;
      } else {
        zones[i] = Zone.BYLINE;
      }
    }
  }

  private boolean isMarked(int i) {
    return outline.tag(i).equals("time")
        || outline.shows(i, NameSigns.BYLINE) && !isTitle(i)
        || outline.shows(i, NameSigns.DATE)
        || REL_AUTHOR.matcher(outline.attribute(i, "rel")).find()
        || outline.attribute(i, "itemprop").matches("author|datePublished|dateModified");
  }

  /** Systems set the author's name as a heading of a low level: {@code h4.author-name}. */
  private boolean isTitle(int i) {
    boolean low = outline.tag(i).compareTo("h3") > 0 && outline.shows(i, NameSigns.BYLINE);
    return Markup.isHeading(outline.tag(i)) && !low;
  }

  /** Whether a short line before the article names an author or a date. */
  private boolean saysSo(int i) {
    if (!Markup.isBlock(outline.tag(i)) && !outline.isMade(i) || Markup.isHeading(outline.tag(i))) {
      return false;
    }
    String text = outline.wholeText(i);
    String lower = text.toLowerCase(Locale.ROOT);
    boolean named =
        authors.stream().anyMatch(a -> !a.isBlank() && lower.contains(a.toLowerCase(Locale.ROOT)));
    int words = text.strip().split("\\s+").length;
    return named && tally.text(i) <= 100 || words <= DATE_WORDS && YEAR.matcher(text).find();
  }

  /** The whole line that contains the sign; -1 if the line says more. */
  private int line(int i, boolean beforeBody) {
    int at = i;
    while (!Markup.isBlock(outline.tag(at)) && !outline.isMade(at)) {
      at = outline.parent(at);
    }
    int table = outline.nearest(at, "table");
    boolean cell = table >= 0 && DataTable.is(outline, table);
    if (cell || at <= 0 || tally.text(at) > LONGEST || isTitle(at)) {
      return -1;
    }
    return beforeBody || tally.text(i) >= 0.4 * tally.text(at) ? at : -1;
  }

  private int firstParagraph() {
    for (int i = 0; i < zones.length; i++) {
      boolean paragraph = outline.tag(i).equals("p") || outline.tag(i).equals("div");
      if (zones[i] == Zone.ARTICLE && paragraph && tally.paragraphs(i) == 0 && isProse(i)) {
        return i;
      }
    }
    return zones.length;
  }

  private boolean isProse(int i) {
    return tally.text(i) > LONGEST
        || tally.text(i) >= SHORTEST_SENTENCE && SENTENCE.matcher(outline.wholeText(i)).find();
  }

  private int lastText() {
    int last = zones.length - 1;
    while (last > 0 && (zones[last] != Zone.ARTICLE || outline.text(last) == null)) {
      last--;
    }
    return last;
  }
}
