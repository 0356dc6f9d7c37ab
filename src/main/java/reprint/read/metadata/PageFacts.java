package reprint.read.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import reprint.read.Link;
import reprint.read.Property;
import reprint.read.outline.SourceRanges;
import reprint.read.outline.Visibility;

/** Collects a page's statements for machines. */
public final class PageFacts implements NodeVisitor {
  private final SourceRanges ranges;
  private final List<Property> properties = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final MetaTags metaTags;
  private final JsonLd jsonLd;
  private final Rdfa rdfa;
  private final Microdata microdata;
  private final Microformats microformats;
  private int hiddenFrom = Integer.MAX_VALUE;

  private PageFacts(SourceRanges ranges) {
    this.ranges = ranges;
    metaTags = new MetaTags(ranges, properties, links);
    jsonLd = new JsonLd(ranges, properties);
    rdfa = new Rdfa(ranges, properties);
    microdata = new Microdata(ranges, properties);
    microformats = new Microformats(ranges, properties);
  }

  public static PageFacts of(Node page, SourceRanges ranges) {
    PageFacts facts = new PageFacts(ranges);
    page.traverse(facts);
    facts.jsonLd.finish();
    facts.properties.sort(
        Comparator.comparingInt((Property p) -> p.location().line())
            .thenComparingInt(p -> p.location().column()));
    return facts;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Comment comment) {
      CommentRdf.read(comment, ranges, properties);
    } else if (node instanceof Element element && !(node instanceof Document)) {
      if (depth < hiddenFrom && Visibility.isHidden(element)) {
        hiddenFrom = depth;
      }
      if (element.attributesSize() > 0 || element.normalName().equals("title")) {
        metaTags.read(element, depth >= hiddenFrom);
        jsonLd.read(element);
        rdfa.enter(element);
        microdata.enter(element);
        microformats.enter(element);
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      hiddenFrom = depth <= hiddenFrom ? Integer.MAX_VALUE : hiddenFrom;
      rdfa.leave(element);
      microdata.leave(element);
      microformats.leave(element);
    }
  }

  public List<Property> properties() {
    return properties;
  }

  /** Links that are not in the visible text. */
  public List<Link> links() {
    return links;
  }

  /** The titles that the page states, the most trusted first. */
  public List<String> titles() {
    return values("json-ld:headline", "meta:og:title", "meta:twitter:title", "html:title");
  }

  /** The authors that the page states. */
  public List<String> authors() {
    return values("json-ld:author.name", "json-ld:author", "meta:author", "meta:article:author");
  }

  /** The first value of a name; "" if there is none. */
  public String value(String name) {
    return properties.stream()
        .filter(p -> p.name().equals(name))
        .map(Property::value)
        .findFirst()
        .orElse("");
  }

  private List<String> values(String... names) {
    List<String> found = new ArrayList<>();
    for (String name : names) {
      properties.stream()
          .filter(p -> p.name().equals(name) && p.value().length() > 2)
          .forEach(p -> found.add(p.value()));
    }
    return found;
  }
}
