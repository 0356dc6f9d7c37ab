package reprint.detect;

import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Link;

/** Tells the lines that credit a picture: beside it, or named as such. */
final class CreditLines {
  /** UTF-16 units of a credit; a longer block is a paragraph. */
  private static final int MAX_LENGTH = 400;

  private final Document document;
  private final Phrases phrases;

  CreditLines(Document document, Phrases phrases) {
    this.document = document;
    this.phrases = phrases;
  }

  boolean isCredit(Block block, String sentence) {
    if (phrases.in("this", sentence) && !phrases.in("media", sentence)) {
      return false;
    }
    boolean brief = block.span().length() <= MAX_LENGTH;
    return brief && phrases.starts("media", document.text(block))
        || brief && isBesidePicture(block)
        || phrases.in("media", sentence) && !phrases.in("site", sentence);
  }

  /** Whether a picture or film that is no badge stands in the block or right before it. */
  private boolean isBesidePicture(Block block) {
    int index = document.blocks().indexOf(block);
    int from = index == 0 ? 0 : document.blocks().get(index - 1).span().offset();
    return document.links().stream()
        .filter(l -> l.kind() == Link.Kind.IMAGE || l.kind() == Link.Kind.EMBED)
        .filter(l -> l.span().offset() >= from && l.span().offset() <= block.span().end())
        .anyMatch(l -> !isBadge(l));
  }

  private static boolean isBadge(Link image) {
    String file = image.url().substring(image.url().lastIndexOf('/') + 1);
    String all = file + " " + image.text();
    return all.matches(
        "(?is).*(creative.?commons|\\bcc[-_ ]?(by|0|zero|logo|license)|licen[cs]e|88x31|80x15|\\bcc\\.(png|svg)).*");
  }
}
