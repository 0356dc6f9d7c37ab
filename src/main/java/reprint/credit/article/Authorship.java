package reprint.credit.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import reprint.catalog.Field;
import reprint.credit.Masthead;
import reprint.credit.Mention;
import reprint.credit.name.NameReader.Names;
import reprint.credit.notice.AuthorNotes;
import reprint.credit.notice.LoneNames;
import reprint.credit.notice.NoticeAuthors;
import reprint.credit.notice.Notices;
import reprint.credit.notice.OriginFields;
import reprint.credit.notice.SignedLines;
import reprint.credit.reading.CreditContext;
import reprint.credit.reading.LabelledLine;
import reprint.credit.reading.Notice;
import reprint.credit.reading.SourceFinder;
import reprint.credit.words.PhraseKind;
import reprint.credit.words.Words;
import reprint.read.Block;
import reprint.read.Property;

/** Chooses among the places that may name the article's authors. */
final class Authorship {
  private final CreditContext reading;
  private final Masthead masthead;
  private final Notices notices;
  private final AuthorFinder finder;
  private final PageByline byline;

  Authorship(CreditContext reading, Masthead masthead, Notices notices) {
    this.reading = reading;
    this.masthead = masthead;
    this.notices = notices;
    finder = new AuthorFinder(reading);
    byline = new PageByline(reading, masthead, notices);
  }

  /** Names that only a copyright notice gives, else that only a mail's head gives. */
  List<Mention> holders() {
    boolean another = !notices.origins().isEmpty();
    List<Mention> holders =
        finder.holders().stream().filter(h -> !another || !byline.isHouse(h)).toList();
    return holders.isEmpty() ? sender().stream().toList() : holders;
  }

  /** The name before a mail's address (RFC 5322 §3.4); a bare address names nobody. */
  private Optional<Mention> sender() {
    Optional<Property> from = reading.stated(Field.SENDER).stream().findFirst();
    String name = from.map(p -> p.value().replaceFirst("<[^<>]*+>?\\s*+$", "")).orElse("");
    return from.map(p -> reading.mention(Words.trim(name), "", p))
        .filter(sender -> Words.hasLetter(sender.text()) && sender.text().indexOf('@') < 0);
  }

  /** The first kind of place with a name; else a place that is there and empty. */
  Names names(List<LabelledLine> lines) {
    List<Names> all = new ArrayList<>();
    NoticeAuthors noticeAuthors = new NoticeAuthors(reading);
    Notices.first(notices.changes()).forEach(notice -> all.add(only(noticeAuthors.of(notice))));
    Notices.first(notices.origins()).forEach(notice -> all.add(only(noticeAuthors.of(notice))));
    all.add(only(new SourceAuthors(reading).in(lines)));
    all.add(finder.labelled(inCredit(lines)));
    all.add(only(new AuthorNotes(reading).profilesBeside(Notices.first(notices.origins()))));
    all.add(byline.names(isReused(lines)));
    all.add(only(new SignedLines(reading).beside(told(lines))));
    all.add(only(licensors(noticeAuthors)));
    all.add(finder.labelled(lines));
    all.add(finder.written(notices.written()));
    all.add(only(new AuthorNotes(reading).beside(Notices.first(notices.origins()))));
    all.add(only(finder.listedElsewhere()));
    all.replaceAll(other(lines)::without);
    return Stream.concat(all.stream().filter(Authorship::namesFully), all.stream())
        .filter(names -> names.authors().stream().anyMatch(a -> !a.isEmpty()))
        .map(names -> new Names(named(names.authors()), parties(all), 0))
        .findFirst()
        .orElseGet(() -> nobody(all));
  }

  private OtherParts other(List<LabelledLine> lines) {
    Optional<Mention> translator = new OriginFields(reading).translator();
    List<String> places = new ArrayList<>(List.of(masthead.site()));
    SourceFinder sources = new SourceFinder(reading);
    Notices.first(notices.origins()).stream()
        .flatMap(notice -> sources.of(notice).stream())
        .forEach(source -> places.add(source.text()));
    return new OtherParts(reading, lines, translator, places);
  }

  /** Whether a place has more than ids such as {@code annlee}: other places may spell them out. */
  private static boolean namesFully(Names names) {
    return names.authors().stream().anyMatch(a -> !a.isEmpty() && !PageByline.isId(a.text()));
  }

  /** What tells the origin, in a sentence or after a label. */
  private List<Notice> told(List<LabelledLine> lines) {
    List<Notice> told = new ArrayList<>(Notices.first(notices.origins()));
    Notices.first(notices.changes()).stream()
        .filter(notice -> notice.cue() != PhraseKind.CHANGE)
        .forEach(told::add);
    lines.stream()
        .filter(l -> l.cue() == PhraseKind.SOURCE_LABEL && reading.isEdge(l.block()))
        .map(Notice::of)
        .forEach(told::add);
    return told;
  }

  /** Lines in the same block as the origin: "Syndicated from … | Author: Ann Lee". */
  private List<LabelledLine> inCredit(List<LabelledLine> lines) {
    List<Block> blocks = Notices.first(notices.origins()).stream().map(Notice::block).toList();
    return lines.stream().filter(line -> blocks.contains(line.block())).toList();
  }

  /** An empty place, or names that nothing identifies as the authors. */
  private Names nobody(List<Names> all) {
    List<Mention> lone = new LoneNames(reading).beside(Notices.first(notices.origins()));
    if (!lone.isEmpty()) {
      return new Names(List.of(), lone, 0);
    }
    return all.stream()
        .filter(names -> !names.authors().isEmpty())
        .findFirst()
        .orElse(new Names(List.of(), parties(all), 0));
  }

  private static List<Mention> parties(List<Names> all) {
    Map<String, Mention> distinct = new LinkedHashMap<>();
    all.forEach(names -> names.parties().forEach(p -> distinct.putIfAbsent(p.text(), p)));
    return List.copyOf(distinct.values());
  }

  private static Names only(List<Mention> authors) {
    return new Names(authors, List.of(), 0);
  }

  /** Whether a notice or a label at the text's ends says where it is from. */
  private boolean isReused(List<LabelledLine> lines) {
    return !notices.origins().isEmpty()
        || lines.stream()
            .anyMatch(l -> l.cue() == PhraseKind.SOURCE_LABEL && reading.isEdge(l.block()));
  }

  private List<Mention> licensors(NoticeAuthors noticeAuthors) {
    List<Notice> origins = Notices.first(notices.origins());
    return finder.inLicenseLine().authors().stream()
        .filter(
            name -> origins.stream().noneMatch(origin -> noticeAuthors.isPublisher(name, origin)))
        .toList();
  }

  private static List<Mention> named(List<Mention> authors) {
    return authors.stream().filter(author -> !author.isEmpty()).toList();
  }
}
