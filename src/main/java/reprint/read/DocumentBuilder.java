package reprint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

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
  private final TreeMap<Integer, Integer> struck = new TreeMap<>();
  private final DocumentLinks links;
  private final List<Property> properties = new ArrayList<>();
  private final List<Notification> notifications = new ArrayList<>();
  private String language = "";
  private int groups;
  private int blockStart = -1;
  private Places paged;

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
    links = new DocumentLinks(text);
  }

  LineMap lines() {
    return lines;
  }

  /** For a format without lines: what tells the places instead. */
  void places(Places paged) {
    this.paged = paged;
  }

  private Places places() {
    return paged == null ? text.places() : paged;
  }

  /** The text so far; pieces are appended to it between {@link #open} and {@link #close}. */
  TextBuilder text() {
    return text;
  }

  /** A number for the blocks and links of one more table row, list item or figure. */
  int newGroup() {
    return ++groups;
  }

  /**
   * Starts a block; what was appended since the last one was closed must be nothing.
   *
   * @return where its text starts
   */
  int open() {
    if (text.length() > 0) {
      text.appendMade("\n\n");
    }
    blockStart = text.length();
    return blockStart;
  }

  /** The text of the open block so far. */
  String openText() {
    return text.since(blockStart);
  }

  /** The sentence at the end of the open block so far. */
  Span sentence() {
    int from = Math.max(blockStart, text.length() - Notes.SENTENCE);
    String block = text.since(from);
    Span words = Notes.sentence(block, block.length());
    return new Span(from + words.offset(), words.length());
  }

  /** Starts a new line in the block, if it has a first one. */
  void breakLine() {
    if (text.length() > blockStart) {
      text.appendMade("\n");
    }
  }

  /** What was appended from the offset {@code from} on is shown as struck out. */
  void strike(int from) {
    int start = Math.min(from, text.length());
    int end = start + text.since(start).stripTrailing().length();
    if (end > start) {
      struck.merge(start, end, Math::max);
    }
  }

  /** Takes {@code units} away from the end of the open block, struck out or not. */
  void cut(int units) {
    int length = text.length() - units;
    text.cut(length);
    while (!struck.isEmpty() && struck.lastEntry().getValue() > length) {
      int from = struck.pollLastEntry().getKey();
      if (from < length) {
        struck.put(from, length);
      }
    }
  }

  private List<Span> struck() {
    List<Span> spans = new ArrayList<>();
    struck.forEach((from, end) -> spans.add(new Span(from, end - from)));
    return spans;
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

  /** All links so far, and ways to add more. */
  DocumentLinks links() {
    return links;
  }

  /** Adds the bare addresses of the text so far that are not inside another link. */
  void linkAddresses() {
    links.addAddresses(blocks, places());
  }

  void property(Property property) {
    properties.add(property);
  }

  void notify(String message, int line) {
    notifications.add(new Notification(message, line));
  }

  /** Says so where no block has been made. */
  void notifyIfNoText(String message) {
    if (blocks.isEmpty()) {
      notify(message, 0);
    }
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
        links.inOrder(),
        properties,
        places(),
        struck(),
        notifications);
  }
}
