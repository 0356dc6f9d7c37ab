package reprint.credit.masthead;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import reprint.credit.Mention;
import reprint.credit.name.BylineReader;
import reprint.credit.words.PhraseIndex;
import reprint.credit.words.PhraseKind;
import reprint.read.Document;
import reprint.read.Property;
import reprint.text.Span;

/** Finds the authors that a document's fields for machines name. */
final class AuthorFields {
  private static final List<String> STATED =
      List.of(
          "front-matter:author",
          "front-matter:authors",
          "front-matter:author.name",
          "front-matter:authors.name",
          "front-matter:byline",
          "header:by",
          "header:author",
          "json-ld:author.name",
          "json-ld:author",
          "json-ld:creator.name",
          "meta:dc.creator",
          "meta:dc:creator",
          "meta:dcterms.creator",
          "meta:dcterm:creator",
          "meta:author",
          "meta:parsely-author",
          "meta:sailthru.author",
          "meta:byl",
          "meta:citation_author",
          "meta:article:author",
          "meta:og:article:author",
          "microdata:author.name",
          "microdata:author",
          "rdfa:schema:author",
          "rdfa:dct:creator",
          "rdfa:dc:creator",
          "microformats:p-author");

  private static final String FRONT_MATTER = "front-matter:";

  private final Document document;
  private final Statements statements;
  private final BylineReader reader;
  private final PhraseIndex cues;

  AuthorFields(Document document, Statements statements, BylineReader reader, PhraseIndex cues) {
    this.document = document;
    this.statements = statements;
    this.reader = reader;
    this.cues = cues;
  }

  /** A system's account such as "admin" must not hide the name that a line of the text gives. */
  boolean isSomebody(Mention author) {
    return !author.isEmpty() && !cues.is(author.text(), PhraseKind.NOBODY);
  }

  /** Names in the first field that has any, placed where readers see them. */
  List<Mention> stated(List<Mention> shown) {
    List<Mention> first = List.of();
    for (String name : STATED) {
      Map<String, Mention> found = new LinkedHashMap<>();
      for (Property property : statements.all(name)) {
        if (!isAddress(property.value())) {
          String value = unlabelled(property.value());
          reader.stated(value).stream()
              .map(n -> n.of(value))
              .forEach(text -> found.computeIfAbsent(text, t -> place(t, property, shown)));
        }
      }
      if (found.values().stream().anyMatch(this::isSomebody)) {
        return List.copyOf(found.values());
      }
      first = first.isEmpty() ? List.copyOf(found.values()) : first;
    }
    return first;
  }

  /** Front matter whose key is the word for an author in the document's language. */
  List<Mention> labelled() {
    return document.properties().stream()
        .filter(p -> p.name().startsWith(FRONT_MATTER))
        .filter(p -> cues.is(p.name().substring(FRONT_MATTER.length()), PhraseKind.AUTHOR_LABEL))
        .map(p -> new Mention(p.value().strip(), "", new Span(0, 0), p.location()))
        .toList();
  }

  /** Without the label that the mark-up takes in: "Author: Ann Lee". */
  private String unlabelled(String value) {
    int colon = value.indexOf(':');
    boolean label = colon > 0 && cues.is(value.substring(0, colon), PhraseKind.AUTHOR_LABEL);
    return label ? value.substring(colon + 1).strip() : value;
  }

  private static boolean isAddress(String value) {
    return value.startsWith("http:") || value.startsWith("https:") || value.startsWith("/");
  }

  private Mention place(String name, Property property, List<Mention> shown) {
    return shown.stream()
        .filter(m -> m.text().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .map(m -> new Mention(name, m.url(), m.span(), m.location()))
        .orElse(new Mention(name, "", new Span(0, 0), property.location()));
  }

  /** What the mark-up calls a name in a line that it calls a byline. */
  List<Mention> marked() {
    List<Property> persons = statements.everyOf("person", "microdata:name");
    if (persons.isEmpty()) {
      return List.of();
    }
    MarkedBylines bylines = new MarkedBylines(document);
    return persons.stream()
        .filter(p -> bylines.meet(p.location()))
        .map(p -> new Mention(p.value(), "", new Span(0, 0), p.location()))
        .toList();
  }

  /** A field such as {@code author:} without a value. */
  Optional<Mention> empty() {
    return STATED.stream()
        .filter(name -> name.startsWith(FRONT_MATTER) || name.startsWith("header:"))
        .flatMap(name -> statements.empty(name).stream())
        .findFirst()
        .map(p -> new Mention("", "", new Span(0, 0), p.location()));
  }
}
