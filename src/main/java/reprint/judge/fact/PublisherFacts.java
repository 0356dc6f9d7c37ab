package reprint.judge.fact;

import static reprint.judge.FactDefinition.number;
import static reprint.judge.FactDefinition.text;
import static reprint.judge.FactDefinition.texts;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reprint.credit.Mention;
import reprint.detect.Evidence;
import reprint.judge.Fact;
import reprint.judge.Fact.Item;
import reprint.judge.FactDefinition;
import reprint.judge.Publisher;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Link;
import reprint.read.Location;
import reprint.text.Span;

/** The group {@code publisher}: facts for the publisher whose pack applies; absent without one. */
final class PublisherFacts {
  /** Paragraphs of the article, the credit among them, that count as its top. */
  private static final int TOP = 3;

  private static final Set<Link.Kind> IMAGES =
      Set.of(Link.Kind.IMAGE, Link.Kind.EMBED, Link.Kind.PIXEL);

  /** Length of a date such as {@code 2024-03-01}. */
  private static final int DAY = 10;

  static final List<FactDefinition> ALL =
      List.of(
          text("publisher.name", "its usual name", w -> of(w, (p, d) -> Fact.of(p.names().get(0)))),
          text(
              "publisher.byline",
              "the lines that name the authors, word for word",
              w -> of(w, (p, d) -> byline(w, d))),
          texts(
              "publisher.creditLine",
              "each passage that names it or links to it, word for word",
              w -> of(w, (p, d) -> items(d, credits(p, d)))),
          texts(
              "publisher.opening",
              "those of them at or near the top",
              w -> of(w, (p, d) -> items(d, credits(p, d).filter(b -> isAtTop(d, b))))),
          texts(
              "publisher.links",
              "addresses of its own that readers can follow",
              w -> of(w, (p, d) -> links(p, d))),
          texts(
              "publisher.pixel",
              "images that it uses to count readers",
              w -> of(w, (p, d) -> images(d, image -> p.counts(image.url())))),
          texts(
              "publisher.images",
              "other pictures in the article, except licence badges",
              w -> of(w, (p, d) -> pictures(w, p, d))),
          text(
              "publisher.published",
              "the day the original was published",
              w -> w.publisher().isEmpty() ? Fact.ABSENT : published(w)),
          number(
              "publisher.delay",
              "days between the original and its republication",
              w -> w.publisher().isEmpty() ? Fact.ABSENT : delay(w)));

  private PublisherFacts() {}

  private static Fact of(WorkFacts work, BiFunction<Publisher, Document, Fact> part) {
    return work.publisher().map(p -> part.apply(p, work.all().document())).orElse(Fact.ABSENT);
  }

  private static Stream<Block> credits(Publisher publisher, Document document) {
    Set<Block> linking =
        document.links().stream()
            .filter(DocumentFacts::isFollowed)
            .filter(link -> publisher.publishes(link.url()))
            .map(link -> document.blockAt(link.span().offset()))
            .collect(Collectors.toSet());
    return document.blocks().stream()
        .filter(b -> b.role() != Block.Role.COMMENT && b.role() != Block.Role.CODE)
        .filter(b -> linking.contains(b) || publisher.isNamedIn(document.text(b)));
  }

  private static boolean isAtTop(Document document, Block block) {
    return document.blocks().stream()
        .filter(b -> b.role() == Block.Role.BODY || b.role() == Block.Role.QUOTE)
        .limit(TOP)
        .reduce((one, other) -> other)
        .map(last -> block.span().offset() <= last.span().offset())
        .orElse(true);
  }

  private static Fact items(Document document, Stream<Block> blocks) {
    return Fact.items(blocks.map(b -> item(document, b.span())).toList());
  }

  private static Item item(Document document, Span span) {
    String text = span.of(document.text()).replaceAll("\\s+", " ");
    return new Item(text, Map.of(), document.locate(span));
  }

  private static Fact byline(WorkFacts work, Document document) {
    String lines =
        work.credit().authors().stream()
            .map(Mention::span)
            .filter(span -> span.length() > 0)
            .map(span -> line(document.text(), span))
            .distinct()
            .collect(Collectors.joining(" / "));
    return Fact.of(lines.isEmpty() ? Mentions.fact(work.credit().authors()).toString() : lines);
  }

  private static String line(String text, Span span) {
    int start = text.lastIndexOf('\n', span.offset()) + 1;
    int end = text.indexOf('\n', span.offset() + span.length());
    return text.substring(Math.min(start, span.offset()), end < 0 ? text.length() : end).strip();
  }

  private static Fact links(Publisher publisher, Document document) {
    return Fact.texts(
        document.links().stream()
            .filter(DocumentFacts::isFollowed)
            .map(Link::url)
            .filter(publisher::publishes)
            .distinct()
            .toList());
  }

  private static Fact images(Document document, Predicate<Link> which) {
    return Fact.items(
        document.links().stream()
            .filter(l -> IMAGES.contains(l.kind()))
            .filter(which)
            .map(l -> new Item(l.url(), Map.of(), l.location()))
            .toList());
  }

  private static Fact pictures(WorkFacts work, Publisher publisher, Document document) {
    Set<Location> badges =
        work.all().declarations().all().stream()
            .flatMap(declaration -> declaration.evidence().stream())
            .map(Evidence::location)
            .collect(Collectors.toSet());
    return images(
        document,
        image ->
            image.kind() == Link.Kind.IMAGE
                && !publisher.counts(image.url())
                && !badges.contains(image.location())
                && isInArticle(document, image));
  }

  private static boolean isInArticle(Document document, Link image) {
    Block block = document.blockAt(image.span().offset());
    return block != null && block.isArticle();
  }

  private static Fact published(WorkFacts work) {
    return work.original()
        .map(o -> Fact.of(o.credits().masthead().published()))
        .orElse(Fact.UNKNOWN);
  }

  private static Fact delay(WorkFacts work) {
    Optional<LocalDate> from =
        work.original().flatMap(o -> day(o.credits().masthead().published()));
    Optional<LocalDate> to = day(work.all().credits().masthead().published());
    return from.isEmpty() || to.isEmpty()
        ? Fact.UNKNOWN
        : Fact.of(Long.toString(ChronoUnit.DAYS.between(from.get(), to.get())));
  }

  private static Optional<LocalDate> day(String date) {
    try {
      return date.length() < DAY
          ? Optional.empty()
          : Optional.of(LocalDate.parse(date.substring(0, DAY)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
