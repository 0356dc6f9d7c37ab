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
import reprint.credit.reading.CreditContext;
import reprint.credit.reading.LabelledLine;
import reprint.credit.reading.Notice;
import reprint.credit.words.PhraseKind;
import reprint.credit.words.Words;
import reprint.read.Block;
import reprint.read.Property;
import reprint.text.Span;

/** Chooses among the places that may name the article's authors. Long because there are so many. */
final class Authorship {
  /** Units in which a note about an author names the person. */
  private static final int BIOGRAPHY_START = 80;

  private final CreditContext reading;
  private final Masthead masthead;
  private final Notices notices;
  private final AuthorFinder finder;

  Authorship(CreditContext reading, Masthead masthead, Notices notices) {
    this.reading = reading;
    this.masthead = masthead;
    this.notices = notices;
    finder = new AuthorFinder(reading);
  }

  /** Who is named by nothing but a copyright notice, else by nothing but a mail's head. */
  List<Mention> holders() {
    List<Mention> holders = finder.holders();
    return holders.isEmpty() ? sender().stream().toList() : holders;
  }

  /** The name before a mail's address (RFC 5322 §3.4); a bare address names nobody. */
  private Optional<Mention> sender() {
    Optional<Property> from = reading.stated(Field.SENDER).stream().findFirst();
    String name = from.map(p -> p.value().replaceFirst("<[^<>]*+>?\\s*+$", "")).orElse("");
    return from.map(p -> reading.mention(Words.trim(name), "", p))
        .filter(sender -> Words.hasLetter(sender.text()) && sender.text().indexOf('@') < 0);
  }

  /** The first kind of place that names somebody; else a place that is there and empty. */
  Names names(List<LabelledLine> lines) {
    List<Names> all = new ArrayList<>();
    NoticeAuthors noticeAuthors = new NoticeAuthors(reading);
    Notices.first(notices.changes()).forEach(notice -> all.add(only(noticeAuthors.of(notice))));
    Notices.first(notices.origins()).forEach(notice -> all.add(only(noticeAuthors.of(notice))));
    all.add(only(new SourceAuthors(reading).in(lines)));
    all.add(finder.labelled(inCredit(lines)));
    all.add(only(new AuthorNotes(reading).profilesBeside(Notices.first(notices.origins()))));
    all.add(byline(isReused(lines)));
    all.add(only(new LoneNames(reading).signed(Notices.first(notices.origins()))));
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
    return new OtherParts(reading, lines, translator, masthead.site());
  }

  /** Whether a place has more than ids such as {@code annlee}: other places may spell them out. */
  private static boolean namesFully(Names names) {
    return names.authors().stream().anyMatch(a -> !a.isEmpty() && !isId(a.text()));
  }

  private static boolean isId(String name) {
    return name.chars().noneMatch(c -> c == ' ' || c > 127 || Character.isUpperCase(c));
  }

  /** Lines in the very block that tells the origin: "Syndicated from … | Author: Ann Lee". */
  private List<LabelledLine> inCredit(List<LabelledLine> lines) {
    List<Block> blocks = Notices.first(notices.origins()).stream().map(Notice::block).toList();
    return lines.stream().filter(line -> blocks.contains(line.block())).toList();
  }

  /** An empty place, or those of whom nothing says that they are the authors. */
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

  /** The byline, with ids spelt out and words that name nobody made empty. */
  private Names byline(boolean reused) {
    List<Mention> named = new ArrayList<>();
    List<Mention> parties = new ArrayList<>();
    for (Mention author : masthead.authors().stream().filter(this::isName).toList()) {
      boolean nobody = reading.is(author.text(), PhraseKind.NOBODY);
      boolean body =
          !named.isEmpty() && reading.has(author.text(), PhraseKind.BODY)
              || reused && isHouse(author);
      Mention name =
          nobody ? new Mention("", "", author.span(), author.location()) : spelledOut(author);
      (body ? parties : named).add(name);
    }
    return isTranslators(named) ? new Names(List.of(), parties, 0) : new Names(named, parties, 0);
  }

  /**
   * Whether a field names somebody whom the text never does, and the text says that it is a
   * translation and not by whom: it is the translator, who put the text there.
   */
  private boolean isTranslators(List<Mention> named) {
    boolean shown = named.stream().anyMatch(a -> reading.text().contains(a.text()));
    boolean translated =
        notices.changes().stream().anyMatch(n -> n.cue() == PhraseKind.TRANSLATION);
    return translated && !shown && new OriginFields(reading).translator().isEmpty();
  }

  /** {@code author} as a note such as "Ann Lee is a journalist" writes a field's "annlee". */
  private Mention spelledOut(Mention author) {
    String id = author.text();
    return !id.isEmpty() && isId(id)
        ? inBiographies()
            .filter(name -> Words.letters(name).equals(Words.letters(id)))
            .findFirst()
            .map(name -> new Mention(name, author.url(), author.span(), author.location()))
            .orElse(author)
        : author;
  }

  /** What stands before "is a journalist" at the start of a block. */
  private Stream<String> inBiographies() {
    return reading.document().blocks().stream()
        .filter(reading::isEdge)
        .map(b -> new Span(b.span().offset(), Math.min(b.span().length(), BIOGRAPHY_START)))
        .flatMap(
            start ->
                reading.hits(start, PhraseKind.BIO).stream()
                    .map(bio -> reading.text().substring(start.offset(), bio.span().offset())))
        .map(String::strip);
  }

  /**
   * Whether the byline of another's work names the page's own site, or its desk or team: who put it
   * there, so that the author is still to be named.
   */
  private boolean isHouse(Mention author) {
    String text = author.text().strip();
    String site = Words.letters(masthead.site());
    int space = text.indexOf(' ');
    boolean team =
        reading.is(text.substring(text.lastIndexOf(' ') + 1), PhraseKind.NOBODY)
            || space > 0 && reading.is(text.substring(0, space), PhraseKind.NOBODY);
    return team || !site.isEmpty() && Words.letters(text).equals(site);
  }

  /** No label, no name of a picture's author, no sentence that begins like a byline. */
  private boolean isName(Mention author) {
    String text = author.text();
    boolean small = !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    boolean sentence = small && text.split(" ").length > 2;
    boolean label =
        reading.is(text, PhraseKind.LICENSE_LABEL) || reading.is(text, PhraseKind.SOURCE_LABEL);
    boolean entry = author.span().length() > 0 && reading.licenses().isOfOther(author.span());
    return !sentence && !label && !entry;
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
