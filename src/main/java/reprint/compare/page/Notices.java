package reprint.compare.page;

import java.util.Locale;
import java.util.Set;
import reprint.compare.word.BlockIndex;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Link;

/**
 * Tells the lines about an article from the article: where it was first published, under which
 * licence, who may republish it.
 */
final class Notices {
  /** A notice is no longer than that, in UTF-16 units; a long paragraph is the author's. */
  private static final int LONGEST = 400;

  private final Set<String> phrases;

  Notices(Set<String> phrases) {
    this.phrases = phrases;
  }

  /** For each block whether it is a notice. */
  boolean[] in(Document document) {
    boolean[] notices = new boolean[document.blocks().size()];
    for (int i = 0; i < notices.length; i++) {
      notices[i] = saysSo(document, document.blocks().get(i));
    }
    for (Link link : document.links()) {
      int block = isNotice(link) ? BlockIndex.at(document, link.span().offset()) : -1;
      if (block >= 0 && document.blocks().get(block).span().length() <= LONGEST) {
        notices[block] = true;
      }
    }
    return notices;
  }

  /** Whether the link leads to a licence, by its mark or its address. */
  private boolean isNotice(Link link) {
    String url = link.url().toLowerCase(Locale.ROOT);
    return link.span().length() > 0
        && (link.rel().contains("license") || phrases.stream().anyMatch(url::contains));
  }

  private boolean saysSo(Document document, Block block) {
    if (block.span().length() > LONGEST || phrases.isEmpty()) {
      return false;
    }
    String text = document.text(block).toLowerCase(Locale.ROOT);
    return phrases.stream().anyMatch(text::contains);
  }
}
