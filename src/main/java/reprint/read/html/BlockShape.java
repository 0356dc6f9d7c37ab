package reprint.read.html;

import reprint.read.Block;
import reprint.read.outline.Markup;
import reprint.read.outline.Zone;

/** Maps a block of a page to the terms of {@link Block}. */
final class BlockShape {
  private BlockShape() {}

  static Block.Role role(Zone zone, Layout layout, int i) {
    return switch (zone) {
      case TITLE -> Block.Role.HEADING;
      case BYLINE -> Block.Role.BYLINE;
      case CAPTION -> Block.Role.CAPTION;
      case COMMENT -> Block.Role.COMMENT;
      case OFFER -> Block.Role.CODE;
      case FURNITURE -> Block.Role.FURNITURE;
      case ARTICLE -> inArticle(layout, i);
    };
  }

  private static Block.Role inArticle(Layout layout, int i) {
    String structure = layout.structure(i);
    if (Markup.isHeading(structure)) {
      return Block.Role.HEADING;
    }
    if (Markup.isPreformatted(structure)) {
      return Block.Role.CODE;
    }
    if (structure.equals("caption")) {
      return Block.Role.CAPTION;
    }
    return layout.isQuote(i) ? Block.Role.QUOTE : Block.Role.BODY;
  }

  /** The structural name; a text offered for copying is always a text box. */
  static String element(Zone zone, Layout layout, int i) {
    return switch (zone) {
      case FURNITURE, COMMENT -> layout.landmark(i);
      case OFFER -> "textarea";
      default -> layout.structure(i);
    };
  }

  /** The title stands above all other headings, whatever its element. */
  static int level(Block.Role role, Zone zone, String element) {
    if (role != Block.Role.HEADING) {
      return 0;
    }
    return zone == Zone.TITLE || !Markup.isHeading(element) ? 1 : element.charAt(1) - '0';
  }
}
