package reprint.credit.masthead;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reprint.credit.Mention;
import reprint.credit.name.BylineReader;
import reprint.credit.name.WrappedName;
import reprint.credit.words.PhraseIndex;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Link;
import reprint.text.Span;

/** Finds the authors that a document names. */
final class MastheadAuthors {
  /** Blocks of the article in which a line that names the author is expected. */
  private static final int HEAD = 8;

  private static final int LONGEST_LINE = 150;

  /** "From: " or the like: a line with a label of its own, which others read. */
  private static final Pattern FIELD = Pattern.compile("\\p{L}[\\p{L} -]{0,24}+[:：]");

  /** "18 May 2023 · " before a byline. */
  private static final Pattern DAY =
      Pattern.compile("(?=[^|•·]{0,40}\\d)[^|•·\\n]{4,40}+[|•·]\\s*+");

  private final Document document;
  private final BylineReader reader;
  private final AuthorFields fields;

  MastheadAuthors(Document document, Statements statements, BylineReader reader, PhraseIndex cues) {
    this.document = document;
    this.reader = reader;
    fields = new AuthorFields(document, statements, reader, cues);
  }

  /** One mention for each name; an empty one for a place that names nobody. */
  List<Mention> find() {
    List<Mention> shown = shown(true);
    List<Mention> led = shown(false);
    List<List<Mention>> places =
        led.stream().anyMatch(fields::isFullName)
            ? List.of(led, fields.stated(shown), fields.marked(), shown)
            : List.of(fields.stated(shown), fields.marked(), shown, led, fields.labelled());
    return places.stream()
        .filter(place -> place.stream().anyMatch(fields::isSomebody))
        .findFirst()
        .or(() -> places.stream().filter(place -> !place.isEmpty()).findFirst())
        .or(() -> fields.empty().map(List::of))
        .orElse(List.of());
  }

  /**
   * The names in the first line that has any.
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
    return block.role() == Block.Role.BODY
        || block.role() == Block.Role.QUOTE
        || block.role() == Block.Role.HEADING && block.element().equals("h3");
  }

  private void read(Block block, boolean marked, List<Mention> found) {
    String lines = document.text(block);
    int label = reader.labelEnd(lines);
    Matcher day = DAY.matcher(lines);
    if (label < 0 && day.lookingAt() && reader.labelEnd(lines.substring(day.end())) >= 0) {
      String line = lines.substring(day.end()).lines().findFirst().orElse("");
      int start = reader.labelEnd(line);
      add(block, line.substring(start), day.end() + start, found);
      return;
    }
    String text = WrappedName.joined(lines, label);
    int below = label < 0 && !marked && !isPage() ? below(lines) : -1;
    if (below >= 0) {
      String line = lines.substring(below).lines().findFirst().orElse("");
      int start = reader.labelEnd(line);
      add(block, line.substring(start), below + start, found);
    }
    if (label < 0 && (!marked || FIELD.matcher(text).lookingAt())) {
      return;
    }
    int from = Math.max(0, label);
    String rest = text.substring(from);
    boolean next = label > 0 && lines.charAt(label - 1) == '\n' && FIELD.matcher(rest).lookingAt();
    if (next || label >= 0 && reader.isEmpty(rest)) {
      found.add(new Mention("", "", block.span(), document.locate(block.span())));
    } else if (reader.isMeant(text) || isNamed(text, marked, label)) {
      add(block, rest, from, found);
    }
  }

  private void add(Block block, String names, int from, List<Mention> found) {
    reader.names(names).forEach(n -> found.add(mention(n.of(names), n, block, from)));
  }

  private boolean isPage() {
    return document.mediaType().contains("html");
  }

  /** Where a byline begins in the lines directly below a title; or -1. */
  private int below(String lines) {
    int at = lines.indexOf('\n') + 1;
    int end = at == 0 ? -1 : lines.indexOf('\n', at);
    String line = at == 0 ? "" : lines.substring(at, end < 0 ? lines.length() : end);
    List<Span> names = reader.labelEnd(line) < 0 ? List.of() : reader.names(line);
    boolean full = !names.isEmpty() && names.get(0).of(line).contains(" ");
    return full && reader.isMeant(line) ? at : -1;
  }

  private boolean isNamed(String text, boolean marked, int label) {
    return marked && (label >= 0 || reader.tellsNoDay(text) || reader.isNameAndDay(text));
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
