package reprint.credit.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reprint.credit.Mention;
import reprint.credit.name.Copyright;
import reprint.credit.name.Licensors;
import reprint.credit.name.NameReader;
import reprint.credit.name.NameReader.Names;
import reprint.credit.reading.Addresses;
import reprint.credit.reading.CreditContext;
import reprint.credit.reading.SourceFinder;
import reprint.credit.words.PhraseKind;
import reprint.credit.words.PhraseMatch;
import reprint.credit.words.Words;
import reprint.read.Block;
import reprint.read.Link;
import reprint.text.Span;

/** Reads the credit line of a picture, or an entry of a credits list. */
final class CreditLineReader {
  private static final String OPENING = "\"“„«「『《";
  private static final String CLOSING = "\"”“»」』》";

  /** Units of the longest entry; later text is not part of the credit. */
  private static final int LONGEST = 2_000;

  /** Words after a name that may be a place or a year. */
  private static final int MOST_OTHER_WORDS = 2;

  /** Units back into the block before. */
  private static final int ABOVE = 3;

  private final CreditContext reading;
  private final NameReader names;
  private final SourceFinder sources;

  CreditLineReader(CreditContext reading) {
    this.reading = reading;
    names = new NameReader(reading);
    sources = new SourceFinder(reading);
  }

  /**
   * Reads an entry, a line or more.
   *
   * @param listed whether it is in a list, where signs separate title and name
   */
  CreditLine read(Span whole, boolean listed) {
    Span entry = new Span(whole.offset(), Math.min(whole.length(), LONGEST));
    Span before = new LicenseTrimmer(reading).before(entry);
    CreditParts parts = CreditParts.of(reading, before, listed);
    Names authors = names.read(parts.names(), parts.led() || parts.alone());
    if (parts.alone() && (isLabel(authors) || !fills(authors, parts.names()))) {
      authors = new Names(new Licensors(reading).in(entry), List.of(), 0);
    }
    if (authors.authors().isEmpty()) {
      authors = new Names(holders(entry), List.of(), 0);
    }
    Optional<Mention> title = title(parts.title());
    return new CreditLine(
        title, authors.authors(), authors.parties(), source(entry, title, authors.authors()));
  }

  /** Copyright lines in an entry of several lines. */
  private List<Mention> holders(Span entry) {
    List<Mention> holders = new ArrayList<>();
    int lineEnd = -1;
    for (PhraseMatch sign : reading.hits(entry, PhraseKind.COPYRIGHT)) {
      if (sign.span().offset() >= lineEnd) {
        Block block = reading.document().blockAt(sign.span().offset());
        Span holder = Copyright.holder(reading, sign, block);
        holders.addAll(names.read(unlicensed(holder), true).authors());
        lineEnd = holder.end();
      }
    }
    return holders;
  }

  /** The part of a line before its licence. */
  private Span unlicensed(Span line) {
    int license = reading.licenses().start(line);
    return license < 0 ? line : new Span(line.offset(), license - line.offset());
  }

  /** Names in a copyright line directly above an entry, if it belongs to no other entry. */
  List<Mention> holdersAbove(Span entry) {
    Block above =
        entry.length() == 0 || entry.offset() < ABOVE
            ? null
            : reading.document().blockAt(entry.offset() - ABOVE);
    boolean other =
        above == null
            || above.span().end() > entry.offset()
            || reading.licenses().isOfOther(above.span());
    return other ? List.of() : holders(above.span());
  }

  /** Whether the words before the licence name no one: "Photo licensed under …". */
  private boolean isLabel(Names found) {
    return found.authors().stream().allMatch(a -> reading.is(a.text(), PhraseKind.PHOTO_LABEL));
  }

  /** Whether there are only names, so that no sentence is read as a name. */
  private boolean fills(Names found, Span span) {
    int end = found.authors().stream().mapToInt(a -> a.span().end()).max().orElse(span.end());
    Span rest = Words.trim(reading.text(), new Span(end, Math.max(0, span.end() - end)));
    return rest.of(reading.text()).split("\\s+").length <= MOST_OTHER_WORDS
        || reading.end(rest.offset(), rest.end(), PhraseKind.VIA) > 0;
  }

  private Optional<Mention> title(Span span) {
    String text = reading.text();
    for (int at = span.offset(); at < span.end(); at++) {
      int kind = OPENING.indexOf(text.charAt(at));
      int close = kind < 0 ? -1 : text.indexOf(CLOSING.charAt(kind), at + 1);
      if (close > at + 1 && close <= span.end()) {
        return Optional.of(mention(new Span(at + 1, close - at - 1)));
      }
    }
    for (Link link : reading.links(span)) {
      if (link.span().length() > 0 && sources.mayLead(link)) {
        return Optional.of(sources.mention(link));
      }
    }
    Span bare = Words.trim(text, span);
    return Words.hasLetter(bare.of(text)) ? Optional.of(mention(bare)) : Optional.empty();
  }

  private Mention mention(Span span) {
    List<Link> links = reading.links(span);
    String url = links.isEmpty() ? "" : links.get(0).url();
    return reading.mention(Words.oneLine(span.of(reading.text())), url, span);
  }

  /** The title's link, else a link to a single page, else any; never one to a licence. */
  private Optional<Mention> source(Span entry, Optional<Mention> title, List<Mention> authors) {
    List<Link> links = reading.links(entry).stream().filter(sources::mayLead).toList();
    String titled = title.map(Mention::url).orElse("");
    List<String> people = authors.stream().map(Mention::url).toList();
    return links.stream()
        .filter(l -> l.url().equals(titled))
        .findFirst()
        .or(() -> links.stream().filter(l -> isWork(l, people)).findFirst())
        .or(() -> links.stream().filter(l -> Addresses.isDeep(l.url())).findFirst())
        .or(() -> links.stream().findFirst())
        .map(sources::mention);
  }

  private static boolean isWork(Link link, List<String> people) {
    return Addresses.isDeep(link.url()) && !people.contains(link.url());
  }
}
