package reprint.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import reprint.catalog.Catalog;
import reprint.catalog.Field;
import reprint.credit.Credits;
import reprint.credit.Mention;
import reprint.detect.Declaration;
import reprint.detect.Declarations;
import reprint.detect.Evidence;
import reprint.detect.Subject;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Link;
import reprint.read.Property;
import reprint.text.PhraseTable;
import reprint.text.Span;

/** Finds pictures of hosts whose works carry licences, and whether one stands beside each. */
final class HostedPictures {
  /** UTF-16 units of a line that may be the credit of the picture beside it. */
  private static final int LINE = 120;

  private final Document document;
  private final PictureHosts hosts;
  private final PhraseTable free;
  private final List<Span> licensed;
  private final List<String> authors;
  private final Declarations declarations;
  private final List<Link> images;
  private final List<Link> pages; // links to pages of these hosts
  private final Catalog catalog;

  private HostedPictures(
      Document document, Declarations declarations, Credits credits, Catalog catalog) {
    this.document = document;
    this.declarations = declarations;
    this.catalog = catalog;
    hosts = new PictureHosts(catalog);
    free = new PhraseTable(catalog.phrases("picture-free"));
    images = document.links().stream().filter(link -> link.kind() == Link.Kind.IMAGE).toList();
    pages =
        document.links().stream()
            .filter(link -> link.kind() == Link.Kind.ANCHOR || link.kind() == Link.Kind.TEXT)
            .filter(link -> hosts.ofPage(link.url()).isPresent())
            .toList();
    authors =
        credits.works().get(0).authors().stream()
            .map(Mention::text)
            .filter(name -> !name.isBlank())
            .toList();
    licensed =
        Stream.concat(
                declarations.all().stream().flatMap(d -> d.evidence().stream()).map(Evidence::span),
                credits.signals().permission().stream().map(Mention::span))
            .toList();
  }

  /** Those of a document, in the order of the file; {@code catalog} knows the hosts. */
  static List<HostedPicture> of(
      Document document, Declarations declarations, Credits credits, Catalog catalog) {
    return Pictures.mayBeIn(document)
        ? new HostedPictures(document, declarations, credits, catalog).all()
        : List.of();
  }

  private List<HostedPicture> all() {
    if (images.stream().noneMatch(image -> host(image).isPresent())
        && document.properties().stream().noneMatch(field -> host(field).isPresent())) {
      return List.of();
    }
    boolean elsewhere = isCreditedElsewhere();
    List<HostedPicture> all = new ArrayList<>();
    for (Property field : document.properties()) {
      host(field).ifPresent(host -> all.add(new HostedPicture(host, elsewhere, field.location())));
    }
    for (Link image : images) {
      host(image)
          .map(h -> new HostedPicture(h, elsewhere || isCredited(image), image.location()))
          .ifPresent(all::add);
    }
    return all;
  }

  /** Whether the front matter names, in a field about pictures, one of a host or its page. */
  private Optional<String> host(Property field) {
    String prefix = ShownPictures.FRONT_MATTER;
    boolean picture =
        field.name().startsWith(prefix)
            && Stream.of(field.name().substring(prefix.length()).split("[._-]"))
                .anyMatch(catalog.fields(Field.MEDIA_FIELD)::have);
    return picture && !hosts.isMark(field.value(), "")
        ? hosts.ofFile(field.value()).or(() -> hosts.ofPage(field.value()))
        : Optional.empty();
  }

  private Optional<String> host(Link image) {
    Block block = document.blockAt(image.span().offset());
    if (block != null && !block.isArticle() || hosts.isMark(image.url(), image.text())) {
      return Optional.empty();
    }
    return hosts
        .ofFile(image.url())
        .or(() -> hosts.ofPicture(image.url(), image.text()))
        .or(() -> pages(link -> isAround(link, image)))
        .or(() -> lines(image).flatMap(line -> hostOf(line).stream()).findFirst());
  }

  /**
   * A short line beside a picture that ends with a host's name, or a link to the picture's page.
   */
  private Optional<String> hostOf(Block line) {
    String text = document.text(line);
    return hosts
        .ofCredit(text)
        .or(() -> pages(link -> line.span().contains(link.span()) && isLast(link, line)));
  }

  private boolean isLast(Link link, Block line) {
    Span before = new Span(line.span().offset(), link.span().offset() - line.span().offset());
    Span behind = new Span(link.span().end(), line.span().end() - link.span().end());
    return link.span().length() > 0
        && behind.of(document.text()).codePoints().noneMatch(Character::isLetterOrDigit)
        && hosts.introduces(before.of(document.text()));
  }

  private Optional<String> pages(Predicate<Link> where) {
    return pages.stream()
        .filter(where)
        .flatMap(link -> hosts.ofPage(link.url()).stream())
        .findFirst();
  }

  /** A picture has no words, so a link around it has none either. */
  private static boolean isAround(Link link, Link image) {
    return link.span().length() == 0 && link.span().offset() == image.span().offset();
  }

  /** The block in which a picture stands and its neighbours, as far as they may be its credit. */
  private Stream<Block> lines(Link image) {
    return beside(image).filter(b -> b.isArticle() && b.level() == 0 && b.span().length() <= LINE);
  }

  private Stream<Block> beside(Link image) {
    int at = document.blockIndexAt(image.span().offset());
    return IntStream.rangeClosed(at - 1, at + 1)
        .filter(i -> i >= 0 && i < document.blocks().size())
        .mapToObj(document.blocks()::get);
  }

  private boolean isCredited(Link image) {
    boolean inFile =
        declarations.all().stream()
            .flatMap(d -> d.evidence().stream())
            .anyMatch(e -> e.location().line() == image.location().line());
    return inFile
        || free.isIn(image.text())
        || beside(image).anyMatch(b -> isSettled(b) || free.isIn(document.text(b)));
  }

  /** Whether a block has a licence in it, or names the article's author: then it is their own. */
  private boolean isSettled(Block block) {
    if (authors.stream().anyMatch(name -> document.text(block).contains(name))) {
      return true;
    }
    return licensed.stream().anyMatch(span -> span.length() > 0 && block.span().contains(span));
  }

  /** Whether a credit that stands at none of the pictures may be of any of them. */
  private boolean isCreditedElsewhere() {
    TreeMap<Integer, Span> beside = new TreeMap<>();
    images.stream()
        .flatMap(this::beside)
        .forEach(block -> beside.put(block.span().offset(), block.span()));
    return declarations.all().stream()
        .filter(d -> d.subject() == Subject.MEDIA || d.subject() == Subject.LISTED)
        .map(Declaration::scope)
        .anyMatch(scope -> !isIn(beside.floorEntry(scope.offset()), scope));
  }

  private static boolean isIn(Map.Entry<Integer, Span> block, Span scope) {
    return block != null && block.getValue().contains(scope);
  }
}
