package reprint.credit;

import java.util.ArrayList;
import java.util.List;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Link;
import reprint.read.Location;
import reprint.read.Places;
import reprint.read.Property;
import reprint.text.Span;

/** A document made by hand: a block a line, links as {@code [words](address)}. */
final class Page {
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Property> properties = new ArrayList<>();
  private String mediaType = "text/markdown";

  static Page of(String... paragraphs) {
    Page page = new Page();
    for (String paragraph : paragraphs) {
      page.add(Block.Role.BODY, "p", 0, paragraph);
    }
    return page;
  }

  Page heading(String words) {
    return add(Block.Role.HEADING, "h1", 0, words);
  }

  Page paragraph(String words) {
    return add(Block.Role.BODY, "p", 0, words);
  }

  /** Paragraphs of the article itself, so that what stands around them is head and foot. */
  Page story() {
    for (int i = 0; i < 12; i++) {
      paragraph("The tide came in " + i + " times. Her first novel was about the sea.");
    }
    return this;
  }

  Page caption(String words) {
    return add(Block.Role.CAPTION, "figcaption", 1, words);
  }

  Page property(String name, String value) {
    properties.add(new Property(name, value, "", "", Location.lines(1, 1, 1, 2)));
    return this;
  }

  Page html(String canonical, String own) {
    mediaType = "text/html";
    Span start = new Span(0, 0);
    Location place = Location.lines(1, 1, 1, 2);
    links.add(new Link(Link.Kind.HEAD, canonical, List.of("canonical"), "", start, 0, place));
    return property("meta:og:url", own);
  }

  Page add(Block.Role role, String element, int group, String words) {
    if (text.length() > 0) {
      text.append("\n\n");
    }
    int start = text.length();
    int at = 0;
    for (int open = words.indexOf('['); open >= 0; open = words.indexOf('[', at)) {
      int middle = words.indexOf("](", open);
      int close = words.indexOf(')', middle);
      if (middle < 0) {
        break;
      }
      text.append(words, at, open);
      link(words.substring(open + 1, middle), words.substring(middle + 2, close), group);
      at = close + 1;
    }
    text.append(words.substring(at));
    blocks.add(new Block(role, element, 0, new Span(start, text.length() - start), group));
    return this;
  }

  private void link(String words, String url, int group) {
    Span span = new Span(text.length(), words.length());
    Location location = Location.lines(blocks.size() + 1, 1, blocks.size() + 1, 2);
    links.add(new Link(Link.Kind.ANCHOR, url, List.of(), words, span, group, location));
    text.append(words);
  }

  Document document() {
    String whole = text.toString();
    int[] lines = lines(whole);
    Places places =
        new Places() {
          @Override
          public Location locate(Span span) {
            int line = lines[span.offset()];
            return Location.lines(line, 1, line, 1 + span.length());
          }

          @Override
          public String line(int number) {
            return "";
          }
        };
    return new Document(
        "page.md", mediaType, "", whole, blocks, links, properties, places, List.of());
  }

  /** The line of each unit and of the end. */
  private static int[] lines(String whole) {
    int[] lines = new int[whole.length() + 1];
    lines[0] = 1;
    for (int i = 0; i < whole.length(); i++) {
      lines[i + 1] = lines[i] + (whole.charAt(i) == '\n' ? 1 : 0);
    }
    return lines;
  }
}
