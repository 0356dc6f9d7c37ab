package reprint.read.article;

import java.util.Set;
import reprint.read.outline.Markup;
import reprint.read.outline.NameSigns;
import reprint.read.outline.Outline;
import reprint.read.outline.SubtreeStats;

/** Marks the parts of a page whose names say that they are not the text of an article. */
final class BoilerplateFilter {
  private static final Set<String> OUTSIDE =
      Set.of(
          "nav", "aside", "footer", "button", "select", "textarea", "menu", "dialog", "figcaption");

  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "menu",
          "menubar",
          "dialog",
          "alertdialog",
          "alert",
          "contentinfo",
          "search",
          "toolbar",
          "tooltip");

  /** A part with more than this share of the page's text is more than an aside. */
  private static final double LARGEST = 0.4;

  private final Outline outline;
  private final SubtreeStats tally;

  BoilerplateFilter(Outline outline) {
    this.outline = outline;
    tally = new SubtreeStats(outline, new boolean[outline.size()], (t, i) -> false);
  }

  /**
   * For each node whether it is dropped.
   *
   * @param title index of the heading with the title; -1: unknown
   */
  boolean[] gone(int title) {
    boolean[] gone = new boolean[outline.size()];
    for (int i = 1; i < gone.length; i++) {
      gone[i] = outline.element(i) != null && goes(i);
    }
    new OtherArticles(outline, tally).find(title).forEach(i -> gone[i] = true);
    return gone;
  }

  private boolean goes(int i) {
    if (tally.text(i) > LARGEST * tally.text(0)) {
      return false;
    }
    String tag = outline.tag(i);
    return OUTSIDE.contains(tag)
        || tag.equals("figure") && isPicture(i)
        || ROLES.contains(outline.attribute(i, "role"))
        || outline.attribute(i, "aria-hidden").equals("true")
        || !outline.names(i).isEmpty() && !Markup.isHeading(tag) && isNamedSo(i);
  }

  private boolean isNamedSo(int i) {
    boolean named =
        outline.shows(i, NameSigns.SHARE)
            || outline.shows(i, NameSigns.PROMOTION)
            || outline.shows(i, NameSigns.CAPTION)
            || outline.shows(i, NameSigns.PICTURE)
            || outline.shows(i, NameSigns.COMMENT);
    return named && !outline.shows(i, NameSigns.BODY) && !outline.isCode(i);
  }

  /** A figure may also hold code, a quotation or a table. */
  private boolean isPicture(int i) {
    for (int k = i + 1; k < outline.end(i); k++) {
      String tag = outline.tag(k);
      if (tag.equals("pre") || tag.equals("blockquote") || tag.equals("table")) {
        return false;
      }
    }
    return true;
  }
}
