package reprint.credit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Link;
import reprint.read.Property;
import reprint.read.Span;

/** Finds those whom a document names as its authors. */
final class MastheadAuthors {
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

  /** Blocks of the article in which a line that names the author is expected. */
  private static final int HEAD = 8;

  private static final int LONGEST_LINE = 150;

  /** "From: " or the like: a line with a label of its own, which others read. */
  private static final Pattern FIELD = Pattern.compile("\\p{L}[\\p{L} -]{0,24}+[:：]");

  private final Document document;
  private final Statements statements;
  private final BylineReader reader;
  private final CueIndex cues;

  MastheadAuthors(Document document, Statements statements, BylineReader reader, CueIndex cues) {
    this.cues = cues;
    this.document = document;
    this.statements = statements;
    this.reader = reader;
  }

  /** One mention for each name; an empty one for a place that is there and names nobody. */
  List<Mention> find() {
    List<Mention> shown = shown(true);
    List<Mention> led = shown(false);
    List<List<Mention>> places =
        led.stream().anyMatch(this::isFullName)
            ? List.of(led, stated(shown), marked(), shown)
            : List.of(stated(shown), marked(), shown, led, labelledField());
    return places.stream()
        .filter(place -> place.stream().anyMatch(this::isSomebody))
        .findFirst()
        .or(() -> places.stream().filter(place -> !place.isEmpty()).findFirst())
        .or(() -> emptyField().map(List::of))
        .orElse(List.of());
  }

  /** A system's account such as "admin" must not hide the name that a line of the text gives. */
  private boolean isSomebody(Mention author) {
    return !author.isEmpty() && !cues.is(author.text(), Cue.NOBODY);
  }

  private boolean isFullName(Mention author) {
    return isSomebody(author)
        && (author.text().contains(" ") || Letters.isUnspaced(author.text().charAt(0)));
  }

  /** Names in the first field that has any, placed where readers see them. */
  private List<Mention> stated(List<Mention> shown) {
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
  private List<Mention> labelledField() {
    return document.properties().stream()
        .filter(p -> p.name().startsWith(FRONT_MATTER))
        .filter(p -> cues.is(p.name().substring(FRONT_MATTER.length()), Cue.AUTHOR_LABEL))
        .map(p -> new Mention(p.value().strip(), "", new Span(0, 0), p.location()))
        .toList();
  }

  /** Without the label that the mark-up takes in: "Author: Ann Lee". */
  private String unlabelled(String value) {
    int colon = value.indexOf(':');
    boolean label = colon > 0 && cues.is(value.substring(0, colon), Cue.AUTHOR_LABEL);
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
  private List<Mention> marked() {
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
  private Optional<Mention> emptyField() {
    return STATED.stream()
        .filter(name -> name.startsWith(FRONT_MATTER) || name.startsWith("header:"))
        .flatMap(name -> statements.empty(name).stream())
        .findFirst()
        .map(p -> new Mention("", "", new Span(0, 0), p.location()));
  }

  /**
   * What the first line says that names somebody.
   *
   * @param marked whether of those that the mark-up calls bylines, else at the head of the article
   */
  private List<Mention> shown(boolean marked) {
    List<Mention> found = new ArrayList<>();
    int article = 0;
    for (Block block : document.blocks()) {
      boolean meant =
          marked ? block.role() == Block.Role.BYLINE : isText(block) && article++ < HEAD;
      if (meant && block.span().length() <= LONGEST_LINE && found.isEmpty()) {
        read(block, marked, found);
      }
    }
    return found;
  }

  private static boolean isText(Block block) {
    return block.role() == Block.Role.BODY || block.role() == Block.Role.QUOTE;
  }

  private void read(Block block, boolean marked, List<Mention> found) {
    String lines = document.text(block);
    int label = reader.labelEnd(lines);
    String text = WrappedName.joined(lines, label);
    if (label < 0 && (!marked || FIELD.matcher(text).lookingAt())) {
      return;
    }
    int from = Math.max(0, label);
    String rest = text.substring(from);
    boolean next = label > 0 && lines.charAt(label - 1) == '\n' && FIELD.matcher(rest).lookingAt();
    if (next || label >= 0 && reader.isEmpty(rest)) {
      found.add(new Mention("", "", block.span(), document.locate(block.span())));
    } else if (reader.isMeant(text) || marked && (label >= 0 || reader.tellsNoDay(text))) {
      reader.names(rest).forEach(n -> found.add(mention(n.of(rest), n, block, from)));
    }
  }

  private Mention mention(String text, Span name, Block block, int from) {
    Span span = new Span(block.span().offset() + from + name.offset(), name.length());
    String url =
        document.links().stream()
            .filter(l -> l.kind() == Link.Kind.ANCHOR && l.span().length() > 0)
            .filter(l -> l.span().contains(span) || span.contains(l.span()))
            .findFirst()
            .map(Link::url)
            .orElse("");
    return new Mention(text, url, span, document.locate(span));
  }
}
