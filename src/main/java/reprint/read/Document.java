package reprint.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import reprint.text.Span;

/**
 * An article without its format.
 *
 * @param path as shown to the user
 * @param mediaType such as {@code text/markdown}
 * @param language BCP 47 tag that the document states, else ""
 * @param text all visible text, including the page around the article: NFC, lines end in {@code
 *     \n}, an empty line between blocks
 * @param blocks in reading order, see {@link Block}
 * @param links in the order of the file
 * @param properties in the order of the file
 * @param places of the text in the file
 * @param struck text shown as struck out, by offset: readers see it, but it is withdrawn
 * @param notifications what could not be read; if not empty, the document was read only in part
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
    List<Span> struck,
    List<Notification> notifications) {

  public Document {
    blocks = List.copyOf(blocks);
    links = List.copyOf(links);
    properties = List.copyOf(properties);
    struck = List.copyOf(struck);
    notifications = List.copyOf(notifications);
  }

  /** A document with nothing struck out. */
  public Document(
      String path,
      String mediaType,
      String language,
      String text,
      List<Block> blocks,
      List<Link> links,
      List<Property> properties,
      Places places,
      List<Notification> notifications) {
    this(
        path,
        mediaType,
        language,
        text,
        blocks,
        links,
        properties,
        places,
        List.of(),
        notifications);
  }

  /** A file without text: only its metadata are known. */
  public static Document ofMetadata(String path, List<Property> properties) {
    return new Document(
        path, "", "", "", List.of(), List.of(), properties, Places.NOWHERE, List.of());
  }

  /** The text of a block. */
  public String text(Block block) {
    return block.span().of(text);
  }

  /**
   * The heading with the article's title: the first of level 1, unless article text precedes it and
   * the document has more headings of that level. Absent if there is none.
   */
  public Optional<Block> titleBlock() {
    List<Block> tops =
        blocks.stream().filter(b -> b.role() == Block.Role.HEADING && b.level() == 1).toList();
    boolean leads =
        tops.size() == 1
            || !tops.isEmpty()
                && blocks.stream()
                    .takeWhile(b -> b != tops.get(0))
                    .noneMatch(b -> b.role() == Block.Role.BODY);
    return leads ? Optional.of(tops.get(0)) : Optional.empty();
  }

  /**
   * The article's own words: body, quotations, headings and code, without the title, bylines,
   * captions and text boxes that offer a text for copying.
   */
  public List<Block> mainBlocks() {
    Block title = titleBlock().orElse(null);
    return blocks.stream().filter(b -> b != title && isMainText(b)).toList();
  }

  private static boolean isMainText(Block block) {
    return block.isArticle()
        && block.role() != Block.Role.BYLINE
        && block.role() != Block.Role.CAPTION;
  }

  /** The text of {@link #mainBlocks}, with an empty line between blocks. */
  public String mainText() {
    return mainBlocks().stream().map(this::text).collect(Collectors.joining("\n\n"));
  }

  /** The place of {@code span} in the file, for people. */
  public Location locate(Span span) {
    return places.locate(span);
  }

  /**
   * The block that contains {@code offset}, else the next one, else null (a document without text).
   */
  public Block blockAt(int offset) {
    return blocks.isEmpty() ? null : blocks.get(blockIndexAt(offset));
  }

  /** The index of that block; 0 if there is none. */
  public int blockIndexAt(int offset) {
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
    return low;
  }
}
