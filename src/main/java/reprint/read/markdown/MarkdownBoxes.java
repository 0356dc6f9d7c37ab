package reprint.read.markdown;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import reprint.read.outline.NameSigns;

/**
 * Boxes that a tag opens and another closes, with Markdown between them: those that are named as
 * something beside the article are no part of it.
 */
final class MarkdownBoxes {
  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)(?:div|section|aside|form)\\b([^<>]{0,400})>", Pattern.CASE_INSENSITIVE);

  private static final Pattern NAMES =
      Pattern.compile("\\sclass\\s?=\\s?[\"']?([^\"'>]{1,200})", Pattern.CASE_INSENSITIVE);

  /** Blocks that a box holds at most; a tag that is closed later was left open. */
  private static final int MOST_BLOCKS = 12;

  private int depth;

  /** Whether the block that is read stands in such a box. */
  boolean isInside() {
    return depth > 0;
  }

  /** Takes in the tags of a block. */
  void read(HtmlBlock html) {
    if (depth > 0) {
      depth = Math.max(0, depth + opened(html.getLiteral()));
    } else if (isBox(html.getLiteral()) && isClosed(html)) {
      depth = opened(html.getLiteral());
    }
  }

  private static boolean isBox(String literal) {
    Matcher tag = TAG.matcher(literal);
    return opened(literal) > 0 && tag.lookingAt() && (isAside(literal) || isNamed(tag.group(2)));
  }

  private static boolean isAside(String literal) {
    return literal.toLowerCase(Locale.ROOT).startsWith("<aside");
  }

  private static boolean isNamed(String attributes) {
    Matcher names = NAMES.matcher(attributes);
    String classes = names.find() ? names.group(1).toLowerCase(Locale.ROOT) : "";
    return NameSigns.PROMOTION.in(classes)
        || NameSigns.OTHERS.in(classes)
        || NameSigns.ASIDE.in(classes);
  }

  /** How many more tags are opened than closed. */
  private static int opened(String literal) {
    int opened = 0;
    Matcher tag = TAG.matcher(literal);
    while (tag.find()) {
      opened += tag.group(1).isEmpty() ? 1 : -1;
    }
    return opened;
  }

  private static boolean isClosed(HtmlBlock html) {
    int open = opened(html.getLiteral());
    Node next = html.getNext();
    for (int n = 0; n < MOST_BLOCKS && next != null && open > 0; n++) {
      open += next instanceof HtmlBlock tags ? opened(tags.getLiteral()) : 0;
      next = next.getNext();
    }
    return open <= 0;
  }
}
