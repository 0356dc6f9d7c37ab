package reprint.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts a {@link Document} together in reading order: blocks are opened, filled and closed; links
 * and properties are added on the way. An empty block leaves no trace.
 */
final class DocumentBuilder {
  private final String path;
  private final String mediaType;
  private final LineMap lines;
  private final Limits limits;
  private final TextBuilder text;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Property> properties = new ArrayList<>();
  private final List<Notification> notifications = new ArrayList<>();
  private String language = "";
  private int groups;
  private int blockStart = -1;

  /**
   * A builder for one document.
   *
   * @param source the decoded text of the file, on which all offsets count
   */
  DocumentBuilder(String path, String mediaType, String source, Limits limits) {
    this.limits = limits;
    this.path = path;
    this.mediaType = mediaType;
    lines = new LineMap(source);
    text = new TextBuilder(lines);
  }

  LineMap lines() {
    return lines;
  }

  /** The text so far; pieces are appended to it between {@link #open} and {@link #close}. */
  TextBuilder text() {
    return text;
  }

  /** A number for the blocks and links of one more table row, list item or figure. */
  int newGroup() {
    return ++groups;
  }

  /** Starts a block; what was appended since the last one was closed must be nothing. */
  void open() {
    if (text.length() > 0) {
      text.appendMade("\n\n");
    }
    blockStart = text.length();
  }

  /** Ends the block; white space at its end goes, and the block too where nothing is left. */
  void close(Block.Role role, String element, int level, int group) {
    text.trimEnd();
    if (blocks.size() == limits.blocks()) {
      throw new LimitExceeded("blocks of text", limits.blocks(), "blocks");
    }
    if (text.length() > blockStart) {
      Span span = new Span(blockStart, text.length() - blockStart);
      blocks.add(new Block(role, element, level, span, group));
    }
    blockStart = -1;
  }

  boolean isOpen() {
    return blockStart >= 0;
  }

  void link(Link link) {
    links.add(link);
  }

  void property(Property property) {
    properties.add(property);
  }

  void notify(String message, int line) {
    notifications.add(new Notification(message, line));
  }

  void language(String tag) {
    language = tag;
  }

  Document build() {
    return new Document(
        path,
        mediaType,
        language,
        text.text(),
        blocks,
        links,
        properties,
        text.places(),
        notifications);
  }
}
