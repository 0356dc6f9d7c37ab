package reprint.credit.notice;

import java.util.ArrayList;
import java.util.List;
import reprint.credit.Mention;
import reprint.credit.name.NameReader;
import reprint.credit.reading.Addresses;
import reprint.credit.reading.CreditContext;
import reprint.credit.reading.LabelledLine;
import reprint.credit.reading.Notice;
import reprint.credit.reading.SourceFinder;
import reprint.credit.words.PhraseKind;
import reprint.credit.words.PhraseMatch;
import reprint.credit.words.Words;
import reprint.read.Block;
import reprint.read.Link;
import reprint.text.Scripts;
import reprint.text.Span;

/**
 * Finds the names in a notice: "This story by Ann Lee first appeared …", "adapted from … by Bo".
 * Long because a name may be before, after or in the title.
 */
public final class NoticeAuthors {
  /** Units between "this story" and "by": ", “The slow tide”, ". */
  private static final int TITLE = 90;

  /** Units of a paragraph before "by" in "Ein Gastbeitrag von". */
  private static final int OPENING = 32;

  private final CreditContext reading;
  private final NameReader names;
  private final SourceFinder sources;

  public NoticeAuthors(CreditContext reading) {
    this.reading = reading;
    names = new NameReader(reading);
    sources = new SourceFinder(reading);
  }

  /** The author's names; a translator's or editor's are left out. */
  public List<Mention> of(Notice notice) {
    List<Mention> led = new NamesBefore(reading).of(notice);
    if (!led.isEmpty() || isOfChanger(notice)) {
      return led;
    }
    List<Mention> before = before(notice);
    before = before.isEmpty() ? behind(notice) : before;
    return before.isEmpty() ? behindTitle(notice) : before;
  }

  /** The names in "Source: [The tides](…) by Ann Lee", and in the words of such a link. */
  public List<Mention> of(LabelledLine line) {
    Notice notice = Notice.of(line);
    List<Mention> found = behind(notice);
    found = found.isEmpty() ? behindTitle(notice) : found;
    return found.isEmpty() ? inTitle(notice) : found;
  }

  /** "[The tides, by Ann Lee](…)". */
  private List<Mention> inTitle(Notice notice) {
    for (Link link : reading.links(notice.rest())) {
      for (PhraseMatch by : reading.bylines(link.span(), PhraseKind.WORK_BY)) {
        Span rest = new Span(by.span().end(), link.span().end() - by.span().end());
        List<Mention> found = names.read(rest, false).authors();
        boolean all = !found.isEmpty() && found.stream().allMatch(this::isPerson);
        if (all && found.get(found.size() - 1).span().end() + 1 >= rest.end()) {
          return found.stream().map(n -> reading.mention(n.text(), "", n.span())).toList();
        }
      }
    }
    return List.of();
  }

  /** "Traducción de [The tides](…), de Ann Lee": "de" after a linked title. */
  private List<Mention> behindTitle(Notice notice) {
    Span rest = notice.rest();
    for (Link link : reading.links(rest)) {
      int at = link.span().end();
      while (at < rest.end() && ", \"”»".indexOf(reading.text().charAt(at)) >= 0) {
        at++;
      }
      List<Mention> found = link.span().length() == 0 ? List.of() : direct(at, rest.end(), notice);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** "Edited by", "translated from Danish by": not the author, whom "translation of … by" names. */
  private boolean isOfChanger(Notice notice) {
    Span hit = notice.hit().span();
    boolean noun = !reading.hits(hit, PhraseKind.WORK).isEmpty();
    return notice.cue() == PhraseKind.CHANGE || notice.cue() == PhraseKind.TRANSLATION && !noun;
  }

  /** Names between "this story" and the statement about it. */
  private List<Mention> before(Notice notice) {
    if (notice.cue() != PhraseKind.SOURCE_NOTICE) {
      return List.of();
    }
    Span before = notice.before();
    List<PhraseMatch> works = reading.hits(before, PhraseKind.WORK);
    for (PhraseMatch work : works) {
      int end = work.span().end();
      List<Mention> direct = direct(end, before.end(), notice);
      direct = direct.isEmpty() ? whole(new Span(end, before.end() - end), notice) : direct;
      if (!direct.isEmpty()) {
        return direct;
      }
    }
    return reading.bylines(before).stream()
        .filter(by -> isBehindWork(by, works) && !isOfOrigin(by, before))
        .findFirst()
        .map(by -> new Span(by.span().end(), before.end() - by.span().end()))
        .map(rest -> names.read(rest, false).authors())
        .orElse(List.of());
  }

  /** Whether "this story" precedes it, or a quoted or linked title directly does. */
  private boolean isBehindWork(PhraseMatch by, List<PhraseMatch> works) {
    int at = by.span().offset();
    boolean named =
        works.stream().anyMatch(w -> w.span().end() <= at && at - w.span().end() <= TITLE);
    int end = at;
    while (end > 0 && Character.isWhitespace(reading.text().charAt(end - 1))) {
      end--;
    }
    boolean quoted = end > 0 && "”\"»“」』》".indexOf(reading.text().charAt(end - 1)) >= 0;
    return named || quoted || works.isEmpty() && isOpening(at);
  }

  /** "A feature by Ann Lee, first published in …", with any word for the work. */
  private boolean isOpening(int by) {
    Block block = reading.document().blockAt(by);
    String before = reading.text().substring(block.span().offset(), by);
    return before.length() <= OPENING && before.strip().split(" ").length <= 3;
  }

  /** The "by" of "was originally published by". */
  private boolean isOfOrigin(PhraseMatch by, Span before) {
    return reading.hits(before, PhraseKind.SOURCE_NOTICE).stream()
        .anyMatch(hit -> hit.span().contains(by.span()));
  }

  /** "Dieser Beitrag von Ann Lee": a word that means "by" in this place only. */
  private List<Mention> direct(int from, int limit, Notice notice) {
    int at = from;
    while (at < limit && Character.isWhitespace(reading.text().charAt(at))) {
      at++;
    }
    int by = reading.end(at, limit, PhraseKind.WORK_BY);
    if (by < 0) {
      return List.of();
    }
    return names.read(new Span(by, limit - by), false).authors().stream()
        .filter(name -> isPerson(name) && !isSource(name, notice))
        .toList();
  }

  /** "Цей нарис Міри Гольт": nothing but a name between the work and the statement. */
  private List<Mention> whole(Span span, Notice notice) {
    String words = Words.trim(span.of(reading.text()));
    return names.read(span, false).authors().stream()
        .filter(name -> name.text().equals(words) && name.text().contains(" "))
        .filter(name -> Character.isUpperCase(name.text().codePointAt(0)))
        .filter(name -> isPerson(name) && !isSource(name, notice))
        .toList();
  }

  private boolean isPerson(Mention name) {
    boolean unspaced = !name.isEmpty() && Scripts.isWrittenTogether(name.text().charAt(0));
    return (unspaced || name.text().contains(" "))
        && reading.end(name.span().offset(), name.span().end(), PhraseKind.THE) < 0
        && !reading.has(name.text(), PhraseKind.BODY);
  }

  private boolean isSource(Mention name, Notice notice) {
    String letters = Words.letters(name.text());
    return sources
        .of(notice)
        .filter(s -> isSame(s, name) || letters.equals(Words.letters(s.text())))
        .isPresent();
  }

  private static boolean isSame(Mention source, Mention name) {
    return !name.url().isEmpty() && name.url().equals(source.url());
  }

  /** Names after "by" in what follows the phrase. */
  private List<Mention> behind(Notice notice) {
    List<Mention> authors = new ArrayList<>();
    for (PhraseMatch by : reading.bylines(notice.rest())) {
      int end = by.span().end();
      if (end > authors.stream().mapToInt(a -> a.span().end()).max().orElse(0)) {
        Span rest = new Span(end, notice.sentence().end() - end);
        names.read(rest, false).authors().stream()
            .filter(name -> !isPublisher(name, notice) && !isTranslator(by, notice))
            .forEach(authors::add);
      }
    }
    return authors;
  }

  /** "Traduzione italiana a cura di Bo Ray": what was translated would stand in between. */
  private boolean isTranslator(PhraseMatch by, Notice notice) {
    int from = notice.hit().span().end();
    Span between = new Span(from, Math.max(0, by.span().offset() - from));
    return notice.cue() == PhraseKind.TRANSLATION
        && reading.links(between).isEmpty()
        && reading.hits(between, PhraseKind.WORK, PhraseKind.THE).isEmpty()
        && between.of(reading.text()).chars().noneMatch(c -> "\"“„«»「『《‘*_".indexOf(c) >= 0);
  }

  /** "First published under CC BY by [Tides](…)": one word that is the link to the source. */
  public boolean isPublisher(Mention name, Notice notice) {
    boolean one = !name.text().contains(" ") || reading.has(name.text(), PhraseKind.BODY);
    Link only = reading.linkAt(name.span().offset());
    return notice.cue() == PhraseKind.SOURCE_NOTICE
        && only != null
        && (isNamedLike(only, name) || one && isSource(only, notice));
  }

  /** "Republished by [Tidal Public Radio](https://tidalpublic.example)". */
  private static boolean isNamedLike(Link link, Mention name) {
    String host = Addresses.host(link.url());
    String site = Words.letters(host.substring(0, Math.max(0, host.lastIndexOf('.'))));
    boolean long3 = name.text().split(" ").length > 2;
    return long3 && !site.isEmpty() && Words.letters(name.text()).startsWith(site);
  }

  private boolean isSource(Link only, Notice notice) {
    return sources.of(notice).filter(s -> s.url().equals(only.url())).isPresent();
  }
}
