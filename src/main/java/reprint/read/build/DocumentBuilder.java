package reprint.read.build;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Limits;
import reprint.read.Link;
import reprint.read.Notification;
import reprint.read.Places;
import reprint.read.Property;
import reprint.text.Span;

/**
 * Builds a {@link Document} in reading order: opens, fills and closes blocks, and adds links and
 * properties on the way. Empty blocks are dropped.
 */
public final class DocumentBuilder {
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
   * @param source the decoded text of the file, to which all offsets refer
   */
  public DocumentBuilder(String path, String mediaType, String source, Limits limits) {
    this.limits = limits;
    this.path = path;
    this.mediaType = mediaType;
    lines = new LineMap(source);
    text = new TextBuilder(lines);
    links = new DocumentLinks(text);
  }

  public LineMap lines() {
    return lines;
  }

  /** For a format without lines: the places to use instead. */
  public void places(Places paged) {
    this.paged = paged;
  }

  private Places places() {
    return paged == null ? text.places() : paged;
  }

  /** The text so far; pieces are appended to it between {@link #open} and {@link #close}. */
  public TextBuilder text() {
    return text;
  }

  /** A number for the blocks and links of one more table row, list item or figure. */
  public int newGroup() {
    return ++groups;
  }

  /**
   * Starts a block; nothing may have been appended since the last one was closed.
   *
   * @return where its text starts
   */
  public int open() {
    if (text.length() > 0) {
      text.appendMade("\n\n");
    }
    blockStart = text.length();
    return blockStart;
  }

  /** The text of the open block so far. */
  public String openText() {
    return text.since(blockStart);
  }

  /** The last sentence of the open block so far. */
  public Span sentence() {
    int from = Math.max(blockStart, text.length() - Notes.SENTENCE);
    String block = text.since(from);
    Span words = Notes.sentence(block, block.length());
    return new Span(from + words.offset(), words.length());
  }

  /** Starts a new line in the block, unless it is empty. */
  public void breakLine() {
    if (text.length() > blockStart) {
      text.appendMade("\n");
    }
  }

  /** Marks everything appended since {@code from} as struck out. */
  public void strike(int from) {
    int start = Math.min(from, text.length());
    int end = start + text.since(start).stripTrailing().length();
    if (end > start) {
      struck.merge(start, end, Math::max);
    }
  }

  /** Removes {@code units} from the end of the open block, struck out or not. */
  public void cut(int units) {
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

  /** Ends the block; trims white space at its end, and drops the block if it is empty. */
  public void close(Block.Role role, String element, int level, int group) {
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

  public boolean isOpen() {
    return blockStart >= 0;
  }

  public void link(Link link) {
    links.add(link);
  }

  /** All links so far, and methods to add more. */
  public DocumentLinks links() {
    return links;
  }

  /** Adds the bare addresses of the text so far that are not inside another link. */
  public void linkAddresses() {
    links.addAddresses(blocks, places());
  }

  public void property(Property property) {
    properties.add(property);
  }

  public void notify(String message, int line) {
    notifications.add(new Notification(message, line));
  }

  /** Notifies if there is no block. */
  public void notifyIfNoText(String message) {
    if (blocks.isEmpty()) {
      notify(message, 0);
    }
  }

  public void language(String tag) {
    language = tag;
  }

  public Document build() {
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
