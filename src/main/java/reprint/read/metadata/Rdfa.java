package reprint.read.metadata;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import reprint.read.Location;
import reprint.read.Property;
import reprint.read.build.TokenList;
import reprint.read.outline.ElementText;
import reprint.read.outline.SourceRanges;

/**
 * RDFa attributes, as far as ccREL and licence statements need them: {@code property}, {@code rel},
 * {@code about}, {@code typeof} and prefixes. {@link MetaTags} reads {@code meta} elements.
 */
final class Rdfa {
  private static final Set<String> NO_RDFA = Set.of("meta", "script", "style", "html", "body");

  private final SourceRanges ranges;
  private final List<Property> properties;
  private final Deque<Scope> scopes = new ArrayDeque<>();

  /** The context inside {@code element}. */
  private record Scope(Element element, String subject, String type, Prefixes prefixes) {}

  Rdfa(SourceRanges ranges, List<Property> properties) {
    this.ranges = ranges;
    this.properties = properties;
    scopes.push(new Scope(null, "", "", Prefixes.KNOWN));
  }

  void enter(Element element) {
    Scope around = scopes.peek();
    Prefixes prefixes = around.prefixes.with(element);
    boolean typed = element.hasAttr("typeof");
    String subject = element.hasAttr("about") ? element.attr("about") : around.subject;
    String type = element.hasAttr("about") ? local(element.attr("typeof")) : around.type;
    if (!NO_RDFA.contains(element.normalName())) {
      Scope here = new Scope(element, subject, type, prefixes);
      property(element, here);
      rel(element, here);
    }
    if (typed && !element.hasAttr("about")) {
      String resource = attribute(element);
      subject = resource.isEmpty() ? "" : element.attr(resource);
      type = local(element.attr("typeof"));
    }
    if (typed || element.hasAttr("about") || prefixes != around.prefixes) {
      scopes.push(new Scope(element, subject, type, prefixes));
    }
  }

  void leave(Element element) {
    if (scopes.peek().element == element) {
      scopes.pop();
    }
  }

  private void property(Element element, Scope scope) {
    List<String> tokens = TokenList.of(element.attr("property"));
    if (tokens.isEmpty()) {
      return;
    }
    String resource = element.hasAttr("content") ? "content" : attribute(element);
    boolean stated =
        resource.equals("content")
            || !resource.isEmpty() && !element.hasAttr("rel") && !element.hasAttr("typeof");
    String value = stated ? element.attr(resource) : ElementText.of(element);
    Location place = stated ? ranges.value(element, resource) : ranges.content(element);
    tokens.forEach(token -> add(scope.prefixes.name(token), value, scope, place));
  }

  /** Without a prefix only {@code license} is RDFa's, and only with a subject of its own. */
  private void rel(Element element, Scope scope) {
    String resource = attribute(element);
    List<String> tokens = resource.isEmpty() ? List.of() : TokenList.of(element.attr("rel"));
    for (String token : tokens) {
      boolean license =
          token.equalsIgnoreCase("license") && !(scope.subject.isEmpty() && scope.type.isEmpty());
      if (license || token.indexOf(':') > 0) {
        String name = license ? "license" : scope.prefixes.name(token);
        add(name, element.attr(resource), scope, ranges.value(element, resource));
      }
    }
  }

  private void add(String name, String value, Scope scope, Location location) {
    properties.add(
        new Property("rdfa:" + name, value.strip(), scope.type, scope.subject.strip(), location));
  }

  /** The attribute that names a thing; "" if there is none. */
  private static String attribute(Element element) {
    for (String name : List.of("resource", "href", "src")) {
      if (element.hasAttr(name)) {
        return name;
      }
    }
    return "";
  }

  /** {@code schema:Article}, {@code http://schema.org/Article} → {@code Article}. */
  private static String local(String types) {
    String type = TokenList.first(types);
    int cut =
        Math.max(type.lastIndexOf('/'), Math.max(type.lastIndexOf('#'), type.lastIndexOf(':')));
    return type.substring(cut + 1);
  }
}
