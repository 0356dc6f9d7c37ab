package reprint.credit.notice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import reprint.credit.Mention;
import reprint.credit.reading.Addresses;
import reprint.credit.reading.SourceFinder;
import reprint.read.Document;
import reprint.read.Link;
import reprint.read.Property;
import reprint.text.Span;

/** The original's address in statements for machines and in front matter. */
public final class MetadataSource {
  /** Fields that hold the address of what the text was made from or taken from. */
  private static final Set<String> FIELDS =
      Set.of(
          "source",
          "source_url",
          "source-url",
          "sourceurl",
          "source_link",
          "source.url",
          "original",
          "original_url",
          "original-url",
          "originalurl",
          "original_link",
          "original.url",
          "original-source",
          "syndication-source",
          "canonical",
          "canonical_url",
          "canonical-url",
          "canonicalurl",
          "canonical.url",
          "external_url",
          "dc.source",
          "dcterms.source",
          "dc:source",
          "dct:source",
          "dcterms:source",
          "cc:source",
          "isbasedon",
          "isbasedon.url",
          "isbasedon.@id",
          "isbasedonurl",
          "translationofwork",
          "translationofwork.url",
          "translationofwork.@id",
          "u-repost-of",
          "repost-of");

  /** Types of things in a page that are not the text. */
  private static final Set<String> MEDIA =
      Set.of("imageobject", "videoobject", "audioobject", "photograph", "image", "stillimage");

  private MetadataSource() {}

  /** The first address that is stated; the canonical address of an HTML page is not asked. */
  public static Optional<Mention> of(Document document, SourceFinder finder) {
    for (Property property : document.properties()) {
      boolean aboutText = !MEDIA.contains(property.type().toLowerCase(Locale.ROOT));
      if (aboutText && FIELDS.contains(field(property.name())) && isAddress(property.value())) {
        return Optional.of(new Mention("", property.value(), new Span(0, 0), property.location()));
      }
    }
    return document.links().stream()
        .filter(link -> leadsToOriginal(link) && finder.mayLead(link))
        .findFirst()
        .map(finder::mention);
  }

  private static boolean leadsToOriginal(Link link) {
    List<String> rel = link.rel();
    return rel.contains("original") || rel.contains("dc:source") || rel.contains("dct:source");
  }

  /** The field's name without its origin, {@code front-matter:} or the like. */
  private static String field(String name) {
    int colon = name.indexOf(':');
    return (colon < 0 ? name : name.substring(colon + 1)).toLowerCase(Locale.ROOT);
  }

  private static boolean isAddress(String value) {
    return Addresses.isPage(value) && value.indexOf(' ') < 0;
  }
}
