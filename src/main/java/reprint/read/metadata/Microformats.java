package reprint.read.metadata;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import reprint.read.Property;
import reprint.read.outline.ElementText;
import reprint.read.outline.SourceRanges;

/** Statements by class names, as in microformats2 and the older hAtom. */
final class Microformats {
  private static final Pattern ROOT =
      Pattern.compile("(?:^|\\s)(h-entry|h-cite|h-card|hentry)(?=\\s|$)");

  private static final Pattern FIELD =
      Pattern.compile(
          "(?:^|\\s)(p-author|p-name|entry-title|u-url|u-syndication|u-repost-of|u-translation-of"
              + "|dt-published)(?=\\s|$)");

  private final SourceRanges ranges;
  private final List<Property> properties;
  private final Deque<Thing> things = new ArrayDeque<>();

  private record Thing(Element element, String type) {}

  Microformats(SourceRanges ranges, List<Property> properties) {
    this.ranges = ranges;
    this.properties = properties;
  }

  void enter(Element element) {
    String classes = element.className();
    if (classes.isEmpty()) {
      return;
    }
    if (!things.isEmpty()) {
      Matcher fields = FIELD.matcher(classes);
      while (fields.find()) {
        add(fields.group(1), element);
      }
    }
    Matcher root = ROOT.matcher(classes);
    if (root.find()) {
      String type = root.group(1).equals("hentry") ? "h-entry" : root.group(1);
      things.push(new Thing(element, type));
    }
  }

  void leave(Element element) {
    if (!things.isEmpty() && things.peek().element == element) {
      things.pop();
    }
  }

  private void add(String field, Element element) {
    String attribute = field.startsWith("u-") ? "href" : "datetime";
    boolean attributed = !field.startsWith("p-") && element.hasAttr(attribute);
    properties.add(
        new Property(
            "microformats:" + field,
            attributed ? element.attr(attribute).strip() : ElementText.of(element),
            things.peek().type,
            "",
            attributed ? ranges.value(element, attribute) : ranges.content(element)));
  }
}
