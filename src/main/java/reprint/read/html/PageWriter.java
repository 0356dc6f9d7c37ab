package reprint.read.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import reprint.read.Block;
import reprint.read.build.DocumentBuilder;
import reprint.read.build.NoteMark;
import reprint.read.outline.EmbedAddresses;
import reprint.read.outline.Markup;
import reprint.read.outline.Outline;
import reprint.read.outline.PageLinks;
import reprint.read.outline.RawText;
import reprint.read.outline.SourceRanges;
import reprint.read.outline.StruckOut;
import reprint.read.outline.SubtreeStats;
import reprint.read.outline.Zone;

/**
 * Writes the visible part of a page, block by block, into a {@link DocumentBuilder}. Long because
 * all kinds of nodes share the state of the open block.
 */
public final class PageWriter {
  private static final Set<String> ROWS = Set.of("div", "li", "header", "footer", "section", "nav");
  private static final Set<String> APART = Set.of("a", "span", "time");

  private final DocumentBuilder builder;
  private final SourceRanges ranges;
  private final String source;
  private final Outline outline;
  private final Zone[] zones;
  private final Layout layout;
  private final PageLinks links;
  private final Flow flow;
  private final Deque<Integer> boxes = new ArrayDeque<>();
  private final Map<Integer, Integer> groups = new HashMap<>();
  private PageLinks.Open anchor;
  private int anchorEnd;
  private int struckEnd;
  private int blockAt = -1;
  private int lastText;

  /**
   * A writer for one page.
   *
   * @param source the text to which {@code ranges} refers
   * @param zones for each node of the outline
   */
  public PageWriter(
      DocumentBuilder builder, SourceRanges ranges, String source, Outline outline, Zone[] zones) {
    this.builder = builder;
    this.ranges = ranges;
    this.source = source;
    this.outline = outline;
    this.zones = zones;
    SubtreeStats tally = new SubtreeStats(outline, new boolean[outline.size()], (t, i) -> false);
    layout = new Layout(outline, tally, zones);
    links = new PageLinks(builder, ranges);
    flow = new Flow(builder.text());
  }

  /** Writes everything; the page's links must still be {@linkplain PageLinks#close added}. */
  public PageLinks write() {
    for (int i = 0; i < outline.size(); i++) {
      close(i);
      if (outline.text(i) != null) {
        text(i, RawText.of(outline.text(i), source, ranges.base()));
      } else if (outline.isMade(i)) {
        startBox(i);
      } else {
        enter(i, outline.element(i));
      }
    }
    close(outline.size());
    endBlock();
    return links;
  }

  /** Closes everything that ends before node {@code i}. */
  private void close(int i) {
    if (anchor != null && i >= anchorEnd) {
      anchor.end(builder.text().length());
      anchor = null;
    }
    while (!boxes.isEmpty() && outline.end(boxes.peek()) <= i) {
      boxes.pop();
      endBlock();
    }
  }

  private void startBox(int i) {
    endBlock();
    boxes.push(i);
  }

  private void enter(int i, Element element) {
    String tag = outline.tag(i);
    if (Markup.isBlock(tag)) {
      startBox(i);
    }
    if (StruckOut.by(element)) {
      struckEnd = Math.max(struckEnd, outline.end(i));
    }
    switch (tag) {
      case "a", "area" -> anchor(i, element);
      case "br" -> breakLine(element.sourceRange());
      case "img" -> image(i, element);
      default ->
          EmbedAddresses.of(element)
              .forEach(e -> links.picture(e.kind(), e.element(), e.attribute(), group(i)));
    }
  }

  private void anchor(int i, Element element) {
    if (!element.attr("href").isBlank()) {
      anchor = links.open(element, group(i));
      anchor.shows(element.attr("alt"));
      anchorEnd = outline.end(i);
    }
  }

  private void image(int i, Element element) {
    String attribute = EmbedAddresses.imageAttribute(element);
    links.picture(EmbedAddresses.imageKind(element), element, attribute, group(i));
    if (anchor != null) {
      anchor.shows(element.attr("alt"));
    }
  }

  private void breakLine(Range range) {
    if (builder.isOpen() && range.isTracked()) {
      flow.breakLine(ranges.base() + range.startPos(), range.endPos() - range.startPos());
    }
  }

  private void text(int i, RawText raw) {
    boolean preformatted = layout.isPreformatted(i);
    boolean goesOn = builder.isOpen() && layout.container(i) == layout.container(blockAt);
    if (raw.isBlank()) {
      if (goesOn) {
        flow.append(raw, 0, preformatted);
      }
      return;
    }
    goesOn = goesOn && zones[i] == zones[blockAt];
    if (!goesOn) {
      startBlock(i);
    }
    if (goesOn && isApart(i)) {
      flow.space(raw.offsets()[0], raw.offsets()[0]);
    } else if (goesOn && isNoteMark(i, raw)) {
      builder.text().appendMade(NoteMark.GAP);
    }
    lastText = i;
    int start = flow.append(raw, goesOn ? 0 : raw.firstLine(preformatted), preformatted);
    if (i < struckEnd) {
      builder.strike(start);
    }
    if (anchor != null) {
      anchor.start(start);
    }
  }

  /** Pages may separate words by style alone if a row contains only elements. */
  private boolean isApart(int i) {
    int element = outline.parent(i);
    int before = outline.parent(lastText);
    return element != before
        && outline.parent(element) == outline.parent(before)
        && ROWS.contains(outline.tag(outline.parent(element)))
        && APART.contains(outline.tag(element))
        && APART.contains(outline.tag(before))
        && outline.text(i).getWholeText().length() > 1
        && outline.text(lastText).getWholeText().length() > 1;
  }

  /** Whether it is the whole raised mark right after a word. */
  private boolean isNoteMark(int i, RawText raw) {
    int at = outline.parent(i);
    if (outline.tag(at).equals("a")) {
      at = outline.parent(at);
    }
    return outline.tag(at).equals("sup")
        && !flow.isSpaced()
        && NoteMark.is(builder.text().end(NoteMark.MIN_WORD), raw.text());
  }

  private void startBlock(int i) {
    endBlock();
    builder.open();
    flow.startBlock();
    blockAt = i;
  }

  private void endBlock() {
    if (builder.isOpen()) {
      String element = BlockShape.element(zones[blockAt], layout, blockAt);
      Block.Role role = BlockShape.role(zones[blockAt], layout, blockAt);
      builder.close(role, element, BlockShape.level(role, zones[blockAt], element), group(blockAt));
    }
  }

  private int group(int i) {
    int at = layout.group(i);
    return at < 0 ? 0 : groups.computeIfAbsent(at, k -> builder.newGroup());
  }
}
