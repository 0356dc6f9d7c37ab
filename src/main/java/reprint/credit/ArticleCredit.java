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

  ArticleCredit(Reading reading, Masthead masthead) {
    this.reading = reading;
    this.masthead = masthead;
    notices = new Notices(reading);
    lines = new LabelFinder(reading).lines();
    sources = new SourceFinder(reading);
    authors = new AuthorFinder(reading);
    reuse = new Reuse(reading, masthead, notices);
  }

  Credit credit() {
    List<Declaration> declared = LicenseLinks.ofArticle(reading.declarations().all());
    Origin origin = origin();
    Names names = names();
    return new Credit(
        Credit.Role.MAIN,
        reuse.of(origin),
        declared,
        masthead.title().or(this::firstHeading),
        names.authors(),
        names.parties(),
        origin.source(),
        origin.notice(),
        LicenseLinks.link(reading, declared),
        changes(),
        notices.unaltered(),
        notices.copyright(),
        notices.disclaimer());
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
    Optional<Mention> source =
        told.stream()
            .flatMap(notice -> sources.of(notice).stream())
            .reduce((a, b) -> isBetter(b, a) ? b : a);
    Optional<Mention> labelled = labelledSource();
    Optional<Mention> stated = MetadataSource.of(reading.document(), sources);
    return new Origin(
        source
            .or(() -> labelled)
            .or(() -> stated)
            .or(this::foreignCanonical)
            .filter(this::isElsewhere),
        notices.origins().stream().findFirst().map(notices::mention),
        !notices.origins().isEmpty() || !told.isEmpty(),
        stated.isPresent() || labelled.isPresent() || foreignCanonical().isPresent());
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
    for (Notice notice : first(notices.changes())) {
      all.add(new Names(authors.of(notice), List.of(), 0));
    }
    for (Notice notice : first(notices.origins())) {
      all.add(new Names(authors.of(notice), List.of(), 0));
    }
    all.add(byline());
    all.add(authors.inLicenseLine());
    all.add(authors.labelled(lines));
    all.add(new Names(authors.written(notices.written()), List.of(), 0));
    all.add(new Names(authors.listedElsewhere(), List.of(), 0));
    all.add(new Names(authors.holders(), List.of(), 0));
    return all.stream()
        .filter(names -> names.authors().stream().anyMatch(a -> !a.isEmpty()))
        .map(names -> new Names(named(names.authors()), names.parties(), 0))
        .findFirst()
        .or(() -> all.stream().filter(names -> !names.authors().isEmpty()).findFirst())
        .orElse(new Names(List.of(), List.of(), 0));
  }

  /** The byline, with ids spelt out and words that name nobody made empty. */
  private Names byline() {
    Biographies biographies = new Biographies(reading);
    List<Mention> named = new ArrayList<>();
    for (Mention author : masthead.authors()) {
      boolean nobody = reading.is(author.text(), Cue.NOBODY);
      named.add(
          nobody
              ? new Mention("", "", author.span(), author.location())
              : biographies.spellOut(author));
    }
    return new Names(named, List.of(), 0);
  }

  private static List<Mention> named(List<Mention> authors) {
    return authors.stream().filter(author -> !author.isEmpty()).toList();
  }
}
