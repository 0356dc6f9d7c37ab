package reprint.read.article;

import java.util.Arrays;
import java.util.List;
import reprint.read.outline.Markup;
import reprint.read.outline.NameSigns;
import reprint.read.outline.Outline;
import reprint.read.outline.SubtreeStats;
import reprint.read.outline.Zone;

/** Assigns each node of a page its zone. */
public final class PageZones {
  /** Longest caption or text beside a picture, in units. */
  private static final int LONGEST_CAPTION = 1000;

  private final Outline outline;
  private final SubtreeStats tally;
  private final Zone[] zones;

  private PageZones(Outline outline) {
    this.outline = outline;
    tally = new SubtreeStats(outline, new boolean[outline.size()], (t, i) -> false);
    zones = new Zone[outline.size()];
  }

  /**
   * The zones of a page.
   *
   * @param titles that the page states, the most trusted first
   * @param authors that the page states
   */
  public static Zone[] of(Outline outline, List<String> titles, List<String> authors) {
    PageZones page = new PageZones(outline);
    TitleHeading heading = new TitleHeading(outline, page.tally, titles);
    int stated = heading.stated();
    boolean[] article = new MainText(outline, stated).article();
    page.spread(article);
    int title = stated >= 0 ? stated : heading.before(article);
    page.mark(title, Zone.TITLE);
    new Bylines(outline, page.tally, page.zones, authors).mark(title);
    page.dropLooseHeadings();
    return page.zones;
  }

  private void spread(boolean[] article) {
    for (int i = 0; i < zones.length; i++) {
      zones[i] = article[i] ? Zone.ARTICLE : Zone.FURNITURE;
    }
    for (int i = 1; i < zones.length; i++) {
      if (outline.element(i) != null && zones[i] == Zone.FURNITURE) {
        Zone own = own(i);
        if (own != Zone.FURNITURE) {
          markLeft(i, own);
        }
      }
    }
  }

  private Zone own(int i) {
    String tag = outline.tag(i);
    if (tag.equals("textarea") || outline.shows(i, NameSigns.OFFER) && isOffer(i)) {
      return Zone.OFFER;
    }
    if (outline.shows(i, NameSigns.COMMENT)) {
      return Zone.COMMENT;
    }
    boolean caption =
        tag.equals("figcaption")
            || tag.equals("figure") && tally.images(i) > 0
            || outline.shows(i, NameSigns.CAPTION)
            || outline.shows(i, NameSigns.PICTURE) && tally.images(i) > 0;
    return caption && tally.text(i) <= LONGEST_CAPTION ? Zone.CAPTION : Zone.FURNITURE;
  }

  private boolean isOffer(int i) {
    for (int k = i; k < outline.end(i); k++) {
      String tag = outline.tag(k);
      if (tag.equals("textarea") || tag.equals("pre") || tag.equals("code")) {
        return true;
      }
    }
    return false;
  }

  private void markLeft(int i, Zone zone) {
    for (int k = i; k < outline.end(i); k++) {
      if (zones[k] == Zone.FURNITURE) {
        zones[k] = zone;
      }
    }
  }

  private void mark(int i, Zone zone) {
    if (i >= 0) {
      Arrays.fill(zones, i, outline.end(i), zone);
    }
  }

  /** A heading without following text announced something that was dropped. */
  private void dropLooseHeadings() {
    for (int i = zones.length - 1; i > 0; i--) {
      if (zones[i] == Zone.ARTICLE && outline.text(i) != null && !outline.text(i).isBlank()) {
        int heading = heading(i);
        if (heading < 0) {
          return;
        }
        mark(heading, Zone.FURNITURE);
        i = heading;
      }
    }
  }

  private int heading(int i) {
    int at = i;
    while (at >= 0 && !Markup.isHeading(outline.tag(at))) {
      at = outline.parent(at);
    }
    return at;
  }
}
