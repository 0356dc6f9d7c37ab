package reprint.credit.masthead;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import reprint.catalog.Field;
import reprint.credit.Mention;
import reprint.credit.name.BylineReader;
import reprint.credit.words.PhraseIndex;
import reprint.credit.words.PhraseKind;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Location;
import reprint.read.Property;
import reprint.text.Scripts;
import reprint.text.Span;

/** Finds the authors in a document's metadata. */
final class AuthorFields {
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

  /** Whether it is more than a system's account such as {@code annlee}. */
  boolean isFullName(Mention author) {
    return isSomebody(author)
        && (author.text().contains(" ") || Scripts.isWrittenTogether(author.text().charAt(0)));
  }

  /**
   * Names in the first field with full names, else in the first with any, placed where readers see
   * them.
   */
  List<Mention> stated(List<Mention> shown) {
    List<Mention> first = List.of();
    for (String name : statements.names(Field.AUTHOR)) {
      Map<String, Mention> found = new LinkedHashMap<>();
      for (Property property : statements.all(name)) {
        if (!isAddress(property.value())) {
          String value = unlabelled(property.value());
          reader.stated(value).stream()
              .map(n -> n.of(value))
              .forEach(text -> found.computeIfAbsent(text, t -> place(t, property, shown)));
        }
      }
      if (found.values().stream().anyMatch(this::isFullName)) {
        return List.copyOf(found.values());
      }
      boolean better = first.stream().noneMatch(this::isSomebody);
      first = better && !found.isEmpty() ? List.copyOf(found.values()) : first;
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

  /** Without the label that the mark-up includes: "Author: Ann Lee". */
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

  /** Names that the mark-up identifies in a line that it identifies as a byline. */
  List<Mention> marked() {
    List<Property> persons = statements.everyOf(Field.PERSON_TYPE, Field.PERSON_NAME);
    if (persons.isEmpty()) {
      return List.of();
    }
    NavigableMap<Long, Location> bylines = bylines();
    return persons.stream()
        .filter(p -> isIn(bylines, p.location()))
        .map(p -> new Mention(p.value(), "", new Span(0, 0), p.location()))
        .toList();
  }

  /** The lines that the mark-up identifies as bylines, by where they begin in the file. */
  private NavigableMap<Long, Location> bylines() {
    NavigableMap<Long, Location> byStart = new TreeMap<>();
    for (Block block : document.blocks()) {
      if (block.role() == Block.Role.BYLINE) {
        Location line = document.locate(block.span());
        byStart.put(order(line.line(), line.column()), line);
      }
    }
    return byStart;
  }

  /** Whether {@code place} has a part in one of them; they do not overlap. */
  private static boolean isIn(NavigableMap<Long, Location> bylines, Location place) {
    Map.Entry<Long, Location> last = bylines.lowerEntry(order(place.endLine(), place.endColumn()));
    return last != null
        && place.line() >= last.getValue().line()
        && order(place.line(), place.column())
            < order(last.getValue().endLine(), last.getValue().endColumn());
  }

  private static long order(int line, int column) {
    return ((long) line << Integer.SIZE) + column;
  }

  /** A field such as {@code author:} without a value. */
  Optional<Mention> empty() {
    return statements.names(Field.AUTHOR).stream()
        .filter(name -> name.startsWith(FRONT_MATTER) || name.startsWith("header:"))
        .flatMap(name -> statements.empty(name).stream())
        .findFirst()
        .map(p -> new Mention("", "", new Span(0, 0), p.location()));
  }
}
