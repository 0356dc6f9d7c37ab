package reprint.read.metadata;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import reprint.read.Location;
import reprint.read.Property;
import reprint.read.build.TokenList;
import reprint.read.outline.ElementText;
import reprint.read.outline.SourceRanges;

/** Statements by {@code itemscope} and {@code itemprop} (HTML §5). */
final class Microdata {
  /** UTF-16 units of the path to a nested field. */
  private static final int LONGEST_PATH = 200;

  private final SourceRanges ranges;
  private final List<Property> properties;
  private final Deque<Item> items = new ArrayDeque<>();

  /**
   * A thing in {@code element}.
   *
   * @param path before the names of its fields: {@code author.}
   */
  private record Item(Element element, String path, String type, String subject) {}

  Microdata(SourceRanges ranges, List<Property> properties) {
    this.ranges = ranges;
    this.properties = properties;
  }

  void enter(Element element) {
    boolean field = element.hasAttr("itemprop");
    if (element.hasAttr("itemscope")) {
      items.push(field && !items.isEmpty() ? nested(element) : item(element));
    } else if (field) {
      Item item = items.isEmpty() ? new Item(element, "", "", "") : items.peek();
      add(item, TokenList.of(element.attr("itemprop")), element);
    }
  }

  void leave(Element element) {
    if (!items.isEmpty() && items.peek().element == element) {
      items.pop();
    }
  }

  private static Item item(Element element) {
    return new Item(element, "", type(element), element.attr("itemid").strip());
  }

  /** A picture or video is a work of its own; anything else is part of the surrounding thing. */
  private Item nested(Element element) {
    Item around = items.peek();
    String type = type(element);
    if (type.endsWith("Object") || type.equals("Photograph")) {
      return item(element);
    }
    String path = around.path + TokenList.first(element.attr("itemprop")) + ".";
    boolean deep = path.length() > LONGEST_PATH; // nobody uses it
    return new Item(element, deep ? around.path : path, around.type, around.subject);
  }

  private void add(Item item, List<String> names, Element element) {
    String attribute = attribute(element);
    boolean attributed = !attribute.isEmpty() && element.hasAttr(attribute);
    String value = attributed ? element.attr(attribute).strip() : ElementText.of(element);
    Location location = attributed ? ranges.value(element, attribute) : ranges.content(element);
    for (String name : names) {
      properties.add(
          new Property("microdata:" + item.path + name, value, item.type, item.subject, location));
    }
  }

  /** The attribute with the value (HTML §5.2.4); "" if the text is the value. */
  private static String attribute(Element element) {
    if (element.hasAttr("content")) {
      return "content";
    }
    return switch (element.normalName()) {
      case "a", "area", "link" -> "href";
      case "audio", "embed", "iframe", "img", "source", "track", "video" -> "src";
      case "object" -> "data";
      case "data", "meter" -> "value";
      case "time" -> "datetime";
      default -> "";
    };
  }

  private static String type(Element element) {
    String first = TokenList.first(element.attr("itemtype"));
    return first.substring(Math.max(first.lastIndexOf('/'), first.lastIndexOf('#')) + 1);
  }
}
