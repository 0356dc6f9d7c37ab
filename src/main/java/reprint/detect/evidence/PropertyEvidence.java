package reprint.detect.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import reprint.catalog.Catalog;
import reprint.catalog.License;
import reprint.detect.Evidence;
import reprint.detect.name.LicenseName;
import reprint.detect.name.Match;
import reprint.detect.name.NameParser;
import reprint.detect.name.Resolver;
import reprint.detect.words.Phrases;
import reprint.read.Companion;
import reprint.read.Document;
import reprint.read.Property;
import reprint.text.Span;

/** Reads the metadata fields of a document. */
public final class PropertyEvidence implements EvidenceSource {
  private static final String TAG = "SPDX-License-Identifier";

  private final Catalog catalog;
  private final TextScanner scanner;
  private final Resolver resolver;
  private final Phrases phrases;

  public PropertyEvidence(Catalog catalog, Phrases phrases) {
    this.catalog = catalog;
    this.phrases = phrases;
    scanner = new TextScanner(catalog);
    resolver = new Resolver(catalog);
  }

  @Override
  public void collect(Document document, List<Companion> companions, List<Occurrence> occurrences) {
    for (Property property : document.properties()) {
      if (property.name().equals("comment")) {
        tags(property).forEach(tag -> read(document, tag, occurrences));
      } else if (!isIgnored(property)) {
        read(document, property, occurrences);
      }
    }
  }

  /** A comment declares nothing, but for the tag that marks a whole file (REUSE 3.3). */
  private static Stream<Property> tags(Property comment) {
    return comment
        .value()
        .lines()
        .filter(line -> line.contains(TAG + ":"))
        .map(line -> line.substring(line.indexOf(TAG)))
        .map(tag -> new Property(TAG, tag, "", "", comment.location()));
  }

  /**
   * ccREL statements about a licence, which are no licence themselves: {@code cc:requires
   * cc:Attribution}.
   */
  private static final Set<String> TERMS = Set.of("permits", "requires", "prohibits");

  /** schema.org's {@code sdLicense} is the licence of the markup, not of what it describes. */
  private static boolean isIgnored(Property property) {
    String name = property.name();
    return name.startsWith("header:")
        || name.endsWith("sdLicense")
        || TERMS.contains(name.substring(name.lastIndexOf(':') + 1));
  }

  private void read(Document document, Property property, List<Occurrence> occurrences) {
    String value = property.value();
    List<Match> found = scanner.scan(value, 0, value.length());
    boolean prose = isProse(property);
    for (Match each : found) {
      if (each.license() != null && (!prose || isLedTo(value, each.span()))) {
        occurrences.add(occurrence(document, property, each));
      }
    }
    if (found.isEmpty() && isLicenseField(property)) {
      codes(document, property, occurrences);
    }
  }

  /** Whether a field states what the document is about, and not its licence. */
  private boolean isProse(Property property) {
    String name = property.name();
    int last = Math.max(name.lastIndexOf(':'), name.lastIndexOf('.'));
    boolean telling = name.startsWith("pdf:") || name.toLowerCase(Locale.ROOT).contains("licen");
    return !telling && phrases.is("prose-field", name.substring(last + 1));
  }

  /** Whether words such as "licensed under" stand before it: "A map, licensed under CC BY". */
  private boolean isLedTo(String value, Span span) {
    return phrases.leads("intro", value.substring(0, span.offset()))
        && !phrases.in("general", value);
  }

  private static boolean isLicenseField(Property property) {
    String name = property.name().toLowerCase(Locale.ROOT);
    String last = name.substring(Math.max(name.lastIndexOf(':'), name.lastIndexOf('.')) + 1);
    return last.startsWith("licen") || last.equals("rights");
  }

  /** A licence field may omit "CC": {@code license: BY-SA 4.0}. */
  private void codes(Document document, Property property, List<Occurrence> occurrences) {
    String value = "CC " + property.value().strip();
    LicenseName name = new NameParser(catalog, value, 0, value.length()).parse();
    if (name.saysWhich() && !name.hasUnparsedElement() && name.span().length() == value.length()) {
      License license = resolver.license(name);
      Span span = new Span(0, property.value().length());
      Match found = new Match(Evidence.Kind.METADATA, license, span, name, null, "");
      occurrences.add(occurrence(document, property, found));
    }
  }

  private static Occurrence occurrence(Document document, Property property, Match found) {
    Evidence evidence =
        new Evidence(
            Evidence.Kind.METADATA,
            property.value(),
            property.name(),
            new Span(0, 0),
            property.location());
    return Occurrence.found(
        document, evidence, found.license(), found.name(), found.address(), 0, Origin.of(property));
  }
}
