package reprint.read.metadata;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import reprint.read.Link;
import reprint.read.Property;
import reprint.read.build.TokenList;
import reprint.read.outline.ElementText;
import reprint.read.outline.PageLinks;
import reprint.read.outline.SourceRanges;
import reprint.text.Span;

/** The head of a page: {@code meta}, {@code title}, {@code link}, {@code base}. */
final class MetaTags {
  private final SourceRanges ranges;
  private final List<Property> properties;
  private final List<Link> links;

  MetaTags(SourceRanges ranges, List<Property> properties, List<Link> links) {
    this.ranges = ranges;
    this.properties = properties;
    this.links = links;
  }

  /** Reads the element's statements; an invisible licence link counts like one in the head. */
  void read(Element element, boolean hidden) {
    switch (element.normalName()) {
      case "meta" -> meta(element);
      case "title" -> title(element);
      case "link" -> link(element);
      case "base" -> add("html:base", element, "href");
      case "blockquote", "q" -> add("html:cite", element, "cite");
      case "a", "area" -> {
        if (hidden && PageLinks.rel(element).contains("license")) {
          link(element);
        }
      }
      default -> {}
    }
  }

  private void meta(Element element) {
    String name = element.attr("name");
    for (String other : List.of("property", "http-equiv")) {
      name = name.isBlank() ? element.attr(other) : name;
    }
    for (String token : TokenList.of(name.toLowerCase(Locale.ROOT))) {
      add("meta:" + token, element, "content");
    }
  }

  private void title(Element element) {
    if (element.parent() != null && element.parent().normalName().equals("head")) {
      String text = ElementText.of(element);
      properties.add(new Property("html:title", text, "", "", ranges.content(element)));
    }
  }

  private void link(Element element) {
    if (!element.attr("href").isBlank()) {
      links.add(
          new Link(
              Link.Kind.HEAD,
              element.attr("href").strip(),
              PageLinks.rel(element),
              element.attr("title"),
              new Span(0, 0),
              0,
              ranges.value(element, "href")));
    }
  }

  private void add(String name, Element element, String attribute) {
    if (element.hasAttr(attribute)) {
      String value = element.attr(attribute).strip();
      properties.add(new Property(name, value, "", "", ranges.value(element, attribute)));
    }
  }
}
