package reprint.compare.page;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import reprint.compare.word.BlockIndex;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Link;

/**
 * Separates the text of an article from the lines about it: lines that are a link and lines that
 * belong to a picture. Each answer has a boolean for each block.
 */
public final class LineKinds {
  /** Longer lines, in UTF-16 units, are the author's paragraphs. */
  private static final int LONGEST = 400;

  /** Share of a block's characters in links from which it is a link or a list of links. */
  private static final double LINKED = 0.8;

  private final Document document;

  public LineKinds(Document document) {
    this.document = document;
  }

  /**
   * Notices about the article: where it was first published, under which licence, who may republish
   * it.
   *
   * @param phrases in lower case, one of which a notice says or a link of it has in its address
   */
  boolean[] notices(Set<String> phrases) {
    boolean[] notices = each(block -> isShort(block) && says(block, phrases));
    for (Link link : document.links()) {
      int block = isNotice(link, phrases) ? BlockIndex.at(document, link.span().offset()) : -1;
      if (block >= 0 && isShort(document.blocks().get(block))) {
        notices[block] = true;
      }
    }
    return notices;
  }

  /** For each block, how much of it is in links, in UTF-16 units. */
  public int[] linked() {
    int[] linked = new int[document.blocks().size()];
    for (Link link : document.links()) {
      int block = link.span().length() == 0 ? -1 : BlockIndex.at(document, link.span().offset());
      if (block >= 0 && link.kind() == Link.Kind.ANCHOR) {
        linked[block] += link.span().length();
      }
    }
    return linked;
  }

  /** Links and nothing else: menus, related stories, "read more". */
  boolean[] teasers() {
    int[] linked = linked();
    boolean[] teasers = new boolean[linked.length];
    for (int i = 0; i < teasers.length; i++) {
      Block block = document.blocks().get(i);
      teasers[i] = linked[i] >= LINKED * block.span().length() && linked[i] > 0;
    }
    return teasers;
  }

  /**
   * Captions, and in plain text lines that begin with {@code Photo:}.
   *
   * @param labels in lower case: {@code photo}
   */
  boolean[] pictures(Set<String> labels) {
    return each(
        block ->
            block.role() == Block.Role.CAPTION
                || block.role() == Block.Role.BODY && isShort(block) && isLabelled(block, labels));
  }

  private boolean[] each(Predicate<Block> test) {
    boolean[] found = new boolean[document.blocks().size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = test.test(document.blocks().get(i));
    }
    return found;
  }

  private static boolean isShort(Block block) {
    return block.span().length() <= LONGEST;
  }

  private boolean says(Block block, Set<String> phrases) {
    String text = phrases.isEmpty() ? "" : document.text(block).toLowerCase(Locale.ROOT);
    return phrases.stream().anyMatch(text::contains);
  }

  /** Whether the link leads to a licence, by its mark or its address. */
  private static boolean isNotice(Link link, Set<String> phrases) {
    String url = link.url().toLowerCase(Locale.ROOT);
    return link.span().length() > 0
        && (link.rel().contains("license") || phrases.stream().anyMatch(url::contains));
  }

  private boolean isLabelled(Block block, Set<String> labels) {
    String text = document.text(block);
    if (text.startsWith("[caption ")) {
      return true;
    }
    int colon = text.indexOf(':');
    int start = text.startsWith("[") || text.startsWith("(") ? 1 : 0;
    return colon > start
        && labels.contains(text.substring(start, colon).strip().toLowerCase(Locale.ROOT));
  }
}
