package reprint.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reprint.credit.NameReader.Names;
import reprint.detect.Declaration;
import reprint.read.Block;

/** Puts the credit of the article itself together. */
final class ArticleCredit {
  /** Notices of one kind that are looked into; a text does not tell its origin more often. */
  private static final int MOST_NOTICES = 20;

  private final Reading reading;
  private final Masthead masthead;
  private final Notices notices;
  private final List<LabelledLine> lines;
  private final SourceFinder sources;
  private final AuthorFinder authors;
  private final Reuse reuse;

  ArticleCredit(Reading reading, Masthead masthead, Notices notices) {
    this.reading = reading;
    this.masthead = masthead;
    this.notices = notices;
    lines = new LabelFinder(reading).lines();
    sources = new SourceFinder(reading);
    authors = new AuthorFinder(reading);
    reuse = new Reuse(reading, masthead, notices);
  }

  Credit credit() {
    List<Declaration> declared = LicenseLinks.ofArticle(reading.declarations().all());
    Origin origin = origin();
    Names names = names();
    boolean unnamed = names.authors().isEmpty();
    List<Mention> holders = unnamed ? authors.holders() : List.of();
    return new Credit(
        Credit.Role.MAIN,
        reuse.of(origin),
        declared,
        masthead.title().or(this::firstHeading).filter(t -> holders.isEmpty() || !isLicense(t)),
        unnamed ? holders : names.authors(),
        names.parties(),
        origin.source(),
        origin.notice(),
        LicenseLinks.link(reading, declared).or(() -> linkBeside(origin)),
        changes(),
        notices.unaltered(),
        notices.copyright(),
        notices.disclaimer());
  }

  /**
   * The link in "Adapted from “The tides” by Ann Lee, CC BY 4.0" in an article without a licence.
   */
  private Optional<Mention> linkBeside(Origin origin) {
    return origin.told().stream()
        .flatMap(notice -> reading.links(notice.block().span()).stream())
        .filter(link -> reading.licenses().isAddress(link.url()))
        .findFirst()
        .map(sources::mention);
  }

  /** A file that begins with "License of …" and names holders only has no title of a work. */
  private boolean isLicense(Mention title) {
    return reading.hits(title.span(), Cue.LICENSE_LABEL).stream()
        .anyMatch(hit -> hit.span().offset() == title.span().offset());
  }

  private Optional<Mention> firstHeading() {
    return reading.document().blocks().stream()
        .filter(block -> block.role() == Block.Role.HEADING && reading.isEdge(block))
        .findFirst()
        .map(block -> reading.mention(reading.document().text(block), "", block.span()));
  }

  private Origin origin() {
    List<Notice> told = new ArrayList<>(first(notices.origins()));
    first(notices.changes()).stream().filter(n -> n.cue() != Cue.CHANGE).forEach(told::add);
    told.removeIf(notice -> sources.of(notice).filter(s -> !isElsewhere(s)).isPresent());
    Optional<Mention> source =
        told.stream()
            .flatMap(notice -> sources.of(notice).stream())
            .reduce((a, b) -> isBetter(b, a) ? b : a);
    Optional<Mention> named =
        labelledSource()
            .or(() -> MetadataSource.of(reading.document(), sources))
            .or(this::foreignCanonical)
            .filter(this::isElsewhere);
    return new Origin(
        source.or(() -> named),
        told.stream()
            .filter(notice -> notice.cue() == Cue.SOURCE_NOTICE)
            .findFirst()
            .map(notices::mention),
        !told.isEmpty() || named.isPresent(),
        told);
  }

  private boolean isElsewhere(Mention source) {
    return !reuse.isOwn(source.url());
  }

  private static boolean isBetter(Mention one, Mention other) {
    return Addresses.isDeep(one.url()) && !Addresses.isDeep(other.url());
  }

  private static List<Notice> first(List<Notice> all) {
    return all.subList(0, Math.min(all.size(), MOST_NOTICES));
  }

  private Optional<Mention> labelledSource() {
    return lines.stream()
        .filter(line -> line.cue() == Cue.SOURCE_LABEL && reading.isEdge(line.block()))
        .filter(line -> line.block().role() != Block.Role.CAPTION)
        .flatMap(line -> sources.of(line).stream())
        .findFirst();
  }

  private Optional<Mention> foreignCanonical() {
    return masthead.canonical().filter(c -> reuse.isForeign(c.url()));
  }

  private Optional<Mention> changes() {
    Optional<Mention> told = notices.changes().stream().findFirst().map(notices::mention);
    return told.or(
        () ->
            lines.stream()
                .filter(line -> line.cue() == Cue.TRANSLATOR_LABEL && reading.isEdge(line.block()))
                .findFirst()
                .map(line -> reading.mention(line.span().of(reading.text()), "", line.span())));
  }

  /** The first kind of place that names somebody; else a place that is there and empty. */
  private Names names() {
    List<Names> all = new ArrayList<>();
    first(notices.changes()).forEach(notice -> all.add(only(authors.of(notice))));
    first(notices.origins()).forEach(notice -> all.add(only(authors.of(notice))));
    all.add(byline());
    all.add(authors.inLicenseLine());
    all.add(authors.labelled(lines));
    all.add(only(authors.written(notices.written())));
    all.add(only(authors.listedElsewhere()));
    return all.stream()
        .filter(names -> names.authors().stream().anyMatch(a -> !a.isEmpty()))
        .map(names -> new Names(named(names.authors()), names.parties(), 0))
        .findFirst()
        .or(() -> all.stream().filter(names -> !names.authors().isEmpty()).findFirst())
        .orElse(only(List.of()));
  }

  private static Names only(List<Mention> authors) {
    return new Names(authors, List.of(), 0);
  }

  /** The byline, with ids spelt out and words that name nobody made empty. */
  private Names byline() {
    Biographies biographies = new Biographies(reading);
    List<Mention> named = new ArrayList<>();
    for (Mention author : masthead.authors().stream().filter(this::isName).toList()) {
      boolean nobody = reading.is(author.text(), Cue.NOBODY);
      named.add(
          nobody
              ? new Mention("", "", author.span(), author.location())
              : biographies.spellOut(author));
    }
    return new Names(named, List.of(), 0);
  }

  /** No label, no name of a picture's author, no sentence that begins like a byline. */
  private boolean isName(Mention author) {
    String text = author.text();
    boolean small = !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    boolean sentence = small && text.split(" ").length > 2;
    boolean label = reading.is(text, Cue.LICENSE_LABEL) || reading.is(text, Cue.SOURCE_LABEL);
    boolean entry = author.span().length() > 0 && reading.licenses().isOfOther(author.span());
    return !sentence && !label && !entry;
  }

  private static List<Mention> named(List<Mention> authors) {
    return authors.stream().filter(author -> !author.isEmpty()).toList();
  }
}
