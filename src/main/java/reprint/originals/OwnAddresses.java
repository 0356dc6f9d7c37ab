package reprint.originals;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import reprint.read.Document;
import reprint.read.Link;
import reprint.read.Property;

/** The addresses that a saved page states as its own. */
final class OwnAddresses {
  /** Fields of front matter, header lines and metadata with the page's own address. */
  private static final Set<String> FIELDS =
      Set.of(
          "og:url",
          "url",
          "permalink",
          "mainentityofpage",
          "mainentityofpage.@id",
          "canonical",
          "canonical-url",
          "canonicalurl",
          "source",
          "source-url",
          "sourceurl",
          "original",
          "original-url",
          "dc.identifier",
          "dcterms.identifier",
          "dc.source",
          "dcterms.source");

  /** Types of things on a page that are not the article: people, sites, pictures. */
  private static final Pattern ARTICLE = Pattern.compile("(?i).*(?:article|posting|page|report)|");

  /** The comment that browsers write into a saved page. */
  private static final Pattern SAVED =
      Pattern.compile("\\s*+saved from url=\\(\\d++\\)(\\S++)\\s*+", Pattern.CASE_INSENSITIVE);

  private OwnAddresses() {}

  /** All of them, normalised. */
  static List<String> of(Document document) {
    Stream<String> links =
        document.links().stream()
            .filter(l -> l.kind() == Link.Kind.HEAD && l.rel().contains("canonical"))
            .map(Link::url);
    Stream<String> stated = document.properties().stream().map(OwnAddresses::stated);
    return Stream.concat(links, stated)
        .map(PageAddress::normalised)
        .filter(address -> !address.isEmpty())
        .distinct()
        .toList();
  }

  /** "" if the property states none. */
  private static String stated(Property property) {
    String name = property.name().toLowerCase(Locale.ROOT);
    if (name.equals("comment")) {
      Matcher saved = SAVED.matcher(property.value());
      return saved.matches() ? saved.group(1) : "";
    }
    String field = name.substring(name.indexOf(':') + 1).replace('_', '-').replace(' ', '-');
    boolean ofPage = ARTICLE.matcher(property.type()).matches();
    return ofPage && FIELDS.contains(field) ? property.value() : "";
  }
}
