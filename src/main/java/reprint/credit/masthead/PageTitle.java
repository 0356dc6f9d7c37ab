package reprint.credit.masthead;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reprint.read.Block;
import reprint.read.Document;

/**
 * The {@code title} element of a page, which mostly names the site too. The rules are those of
 * mozilla/readability 0.6.0 ({@code _getArticleTitle}), so that both show the same title.
 */
final class PageTitle {
  private static final Pattern PARTER = Pattern.compile("\\s[|\\-–—\\\\/>»]\\s");
  private static final Pattern RANKED = Pattern.compile("\\s[\\\\/>»]\\s");
  private static final Pattern SIGNS = Pattern.compile("[|\\-–—\\\\/>»]+");

  /** Titles with fewer words are mostly incomplete. */
  private static final int FEWEST_WORDS = 3;

  private static final int SHORTEST = 15;
  private static final int LONGEST = 150;

  private PageTitle() {}

  /** The title without the apparent name of the site. */
  static String withoutSite(String title, Document document) {
    String cut = cut(title, document).strip();
    boolean ranked = RANKED.matcher(title).find();
    boolean one = ranked && words(cut) == words(SIGNS.matcher(title).replaceAll("")) - 1;
    return words(cut) <= FEWEST_WORDS + 1 && !one ? title : cut;
  }

  private static String cut(String title, Document document) {
    Matcher parter = PARTER.matcher(title);
    if (parter.find()) {
      return parted(title, parter);
    }
    List<String> headings = headings(document, "h1", "h2");
    if (title.contains(": ") && !headings.contains(title)) {
      String last = title.substring(title.lastIndexOf(':') + 1);
      String first = title.substring(0, title.indexOf(':'));
      String behind = title.substring(title.indexOf(':') + 1);
      return words(last) >= FEWEST_WORDS ? last : words(first) > FEWEST_WORDS + 2 ? title : behind;
    }
    List<String> tops = headings(document, "h1", "h1");
    boolean odd = title.length() > LONGEST || title.length() < SHORTEST;
    return odd && tops.size() == 1 && !title.contains(": ") ? tops.get(0) : title;
  }

  private static String parted(String title, Matcher parter) {
    int firstEnd = parter.end();
    int last = parter.start();
    while (parter.find()) {
      last = parter.start();
    }
    String front = title.substring(0, last);
    return words(front) < FEWEST_WORDS ? title.substring(firstEnd) : front;
  }

  private static List<String> headings(Document document, String one, String other) {
    return document.blocks().stream()
        .filter(b -> b.element().equals(one) || b.element().equals(other))
        .filter(b -> b.role() != Block.Role.COMMENT)
        .map(b -> document.text(b).replaceAll("\\s+", " ").strip())
        .toList();
  }

  private static int words(String text) {
    return text.strip().split("\\s+").length;
  }
}
