package reprint.read;

import java.util.List;

/**
 * An article without its format.
 *
 * @param path as it is shown to the user
 * @param mediaType such as {@code text/markdown}
 * @param language BCP 47 tag that the document itself states, else ""
 * @param text all visible text, the page around the article included: NFC, lines end in {@code \n},
 *     blocks are parted by an empty line
 * @param blocks in reading order, see {@link Block}
 * @param links in the order of the file
 * @param properties in the order of the file
 * @param places where the text stands in the file
 * @param notifications what could not be read; not empty: the document was read in part
 */
public record Document(
    String path,
    String mediaType,
    String language,
    String text,
    List<Block> blocks,
    List<Link> links,
    List<Property> properties,
    Places places,
    List<Notification> notifications) {

  public Document {
    blocks = List.copyOf(blocks);
    links = List.copyOf(links);
    properties = List.copyOf(properties);
    notifications = List.copyOf(notifications);
  }

  /** The text of a block. */
  public String text(Block block) {
    return block.span().of(text);
  }

  /** Where a person finds {@code span} in the file. */
  public Location locate(Span span) {
    return places.locate(span);
  }

  /**
   * The block that holds {@code offset}, else the next one, else null (a document without text).
   */
  public Block blockAt(int offset) {
    int low = 0;
    int high = blocks.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return blocks.isEmpty() ? null : blocks.get(low);
  }
}
