package reprint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page states for machines.
 *
 * @param language as the page names it; "": untold
 * @param links of the head
 */
record PageFacts(String language, List<Property> properties, List<Link> links) {

  static PageFacts of(Document page, SourceRanges ranges) {
    List<Property> properties = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (Element e : page.select("meta[content], title, link[href]")) {
      if (e.normalName().equals("meta")) {
        String name = e.hasAttr("property") ? e.attr("property") : e.attr("name");
        if (!name.isBlank())
          properties.add(
              new Property(
                  "meta:" + name.strip().toLowerCase(Locale.ROOT),
                  e.attr("content").strip(),
                  "",
                  "",
                  ranges.value(e, "content")));
      } else if (e.normalName().equals("title")) {
        properties.add(
            new Property("html:title", e.text().strip(), "", "", ranges.locate(e.sourceRange())));
      } else {
        links.add(
            new Link(
                Link.Kind.HEAD,
                e.attr("href").strip(),
                PageLinks.rel(e),
                e.attr("title"),
                new Span(0, 0),
                0,
                ranges.value(e, "href")));
      }
    }
    Element html = page.selectFirst("html");
    return new PageFacts(html == null ? "" : html.attr("lang"), properties, links);
  }

  /** What the page says its title is, the most trusted first. */
  List<String> titles() {
    return values("json-ld:headline", "meta:og:title", "meta:twitter:title", "html:title");
  }

  /** What the page says its authors are. */
  List<String> authors() {
    return values("json-ld:author.name", "json-ld:author", "meta:author", "meta:article:author");
  }

  private List<String> values(String... names) {
    List<String> found = new ArrayList<>();
    for (String name : names) {
      properties.stream()
          .filter(p -> p.name().equals(name))
          .map(Property::value)
          .filter(v -> v.length() > 2)
          .forEach(found::add);
    }
    return found;
  }
}
