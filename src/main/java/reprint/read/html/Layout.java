package reprint.read.html;

import java.util.Set;
import reprint.read.outline.Markup;
import reprint.read.outline.NameSigns;
import reprint.read.outline.Outline;
import reprint.read.outline.SubtreeStats;
import reprint.read.outline.Zone;

/**
 * The surroundings of each node of an {@link Outline}: its block, structure, landmark and group.
 */
final class Layout {
  /** Elements with more meaning than a paragraph. */
  private static final Set<String> STRUCTURES =
      Set.of(
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "dt",
          "dd",
          "td",
          "th",
          "pre",
          "figcaption",
          "caption",
          "address",
          "textarea",
          "summary",
          "legend",
          "option",
          "button",
          "listing",
          "xmp",
          "plaintext");

  /** A table row with more text than this is layout. */
  private static final int LONGEST_ROW = 1500;

  /** A larger one holds the article, in units. */
  private static final int LONGEST_BOX = 700;

  private final Outline outline;
  private final SubtreeStats tally;
  private final int[] own;
  private final int[] container;
  private final int[] structure;
  private final int[] quote;
  private final int[] landmark;
  private final int[] group;
  private final boolean[] box;

  /** The last term of a list of definitions. */
  private int term = -1;

  /** For a page whose nodes have the {@code zones}. */
  Layout(Outline outline, SubtreeStats tally, Zone[] zones) {
    this.outline = outline;
    this.tally = tally;
    int size = outline.size();
    own = new int[size + 1];
    for (int i = 0; i < size; i++) {
      own[i + 1] = own[i] + (zones[i] == Zone.ARTICLE || zones[i] == Zone.TITLE ? 1 : 0);
    }
    container = new int[size];
    structure = new int[size];
    quote = new int[size];
    landmark = new int[size];
    group = new int[size];
    box = new boolean[size];
    for (int i = 0; i < size; i++) {
      place(i, outline.parent(i));
    }
  }

  private void place(int i, int parent) {
    String tag = outline.tag(i);
    container[i] = parent < 0 || isContainer(i, tag) ? i : container[parent];
    structure[i] = STRUCTURES.contains(tag) ? i : parent < 0 ? -1 : structure[parent];
    quote[i] = tag.equals("blockquote") ? i : parent < 0 ? -1 : quote[parent];
    landmark[i] = isLandmark(i, tag) ? i : parent < 0 ? -1 : landmark[parent];
    box[i] = parent >= 0 && (box[parent] || isBox(i));
    group[i] = isGroup(i, tag) ? i : parent < 0 ? -1 : group[parent];
    if (tag.equals("dt")) {
      term = i;
    } else if (tag.equals("dd") && term >= 0 && outline.parent(term) == parent) {
      group[i] = term;
    }
  }

  private boolean isContainer(int i, String tag) {
    return Markup.isBlock(tag) || outline.isMade(i);
  }

  private boolean isLandmark(int i, String tag) {
    return Markup.isLandmark(tag)
        || !landmarkRole(outline.attribute(i, "role")).isEmpty()
        || outline.element(i) != null && !byName(i).isEmpty();
  }

  /**
   * The structure that an element's own names suggest, if it contains nothing of the article; else
   * "".
   */
  private String byName(int i) {
    if (own[outline.end(i)] > own[i]) {
      return "";
    }
    boolean apart = i > 0 && landmark[outline.parent(i)] >= 0;
    if (outline.tag(i).equals("article") || outline.shows(i, NameSigns.OTHERS)) {
      return apart ? "article" : "section";
    }
    if (outline.shows(i, NameSigns.ASIDE)) {
      return apart ? "dialog" : "div";
    }
    return outline.shows(i, NameSigns.PROMOTION) && !apart ? "form" : "";
  }

  private boolean isGroup(int i, String tag) {
    return switch (tag) {
      case "li", "figure", "dt" -> true;
      case "tr" -> tally.text(i) <= LONGEST_ROW;
      case "div", "table", "span", "dl" ->
          outline.shows(i, NameSigns.PICTURE) && tally.images(i) == 1;
      default -> false;
    };
  }

  /** The element with the meaning of an ARIA landmark role; "" for other roles. */
  private static String landmarkRole(String role) {
    return switch (role) {
      case "navigation" -> "nav";
      case "banner" -> "header";
      case "contentinfo" -> "footer";
      case "complementary" -> "aside";
      case "search", "form" -> "form";
      case "dialog", "alertdialog" -> "dialog";
      default -> "";
    };
  }

  /** The block of the text at {@code i}. */
  int container(int i) {
    return container[i];
  }

  /** The surrounding row, item or picture; -1: none. */
  int group(int i) {
    return group[i];
  }

  /** Whether white space is significant. */
  boolean isPreformatted(int i) {
    return Markup.isPreformatted(structure(i));
  }

  boolean isQuote(int i) {
    return quote[i] >= 0;
  }

  /**
   * The name of the nearest heading, item, cell … around; {@code aside} for a paragraph in a small
   * box, {@code p} for others.
   */
  String structure(int i) {
    return structure[i] >= 0 ? outline.tag(structure[i]) : box[i] ? "aside" : "p";
  }

  private boolean isBox(int i) {
    return outline.element(i) != null
        && outline.shows(i, NameSigns.BOX)
        && tally.text(i) <= LONGEST_BOX;
  }

  /** The name of the nearest surrounding part of the page, else as {@link #structure}. */
  String landmark(int i) {
    if (landmark[i] < 0) {
      return structure(i);
    }
    String byName = byName(landmark[i]);
    String byRole = landmarkRole(outline.attribute(landmark[i], "role"));
    return !byName.isEmpty() ? byName : byRole.isEmpty() ? outline.tag(landmark[i]) : byRole;
  }
}
