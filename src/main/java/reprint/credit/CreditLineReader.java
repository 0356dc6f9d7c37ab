package reprint.credit;

import java.util.List;
import java.util.Optional;
import reprint.credit.NameReader.Names;
import reprint.read.Link;
import reprint.read.Span;

/** Reads the credit line of a picture, or an entry of a credits list. */
final class CreditLineReader {
  private static final String OPENING = "\"“„«「『《";
  private static final String CLOSING = "\"”“»」』》";

  private final Reading reading;
  private final NameReader names;
  private final SourceFinder sources;

  CreditLineReader(Reading reading) {
    this.reading = reading;
    names = new NameReader(reading);
    sources = new SourceFinder(reading);
  }

  /** Reads {@code entry}, a line or more. */
  CreditLine read(Span entry) {
    Span before = beforeLicense(entry);
    Parts parts = parts(before);
    Names authors = names.read(parts.names(), parts.led() || parts.alone());
    Optional<Mention> title = title(parts.title());
    return new CreditLine(
        title, authors.authors(), authors.parties(), source(entry, title, authors.authors()));
  }

  /**
   * Where title and names stand.
   *
   * @param led whether a label or "by" leads to the names
   * @param alone whether the names fill what there is
   */
  private record Parts(Span title, Span names, boolean led, boolean alone) {}

  private Parts parts(Span span) {
    Span bare = Words.trim(reading.text(), span);
    int label = labelEnd(bare);
    if (label > 0) {
      return new Parts(empty(bare), new Span(label, bare.end() - label), true, false);
    }
    List<CueHit> leads = reading.hits(bare, Cue.BYLINE, Cue.PHOTO_BY, Cue.WRITTEN);
    if (!leads.isEmpty()) {
      CueHit lead = leads.get(leads.size() - 1);
      Span title = new Span(bare.offset(), leads.get(0).span().offset() - bare.offset());
      int end = lead.span().end();
      return new Parts(title, new Span(end, bare.end() - end), false, false);
    }
    int last = lastSentence(bare);
    Span title = new Span(bare.offset(), last - bare.offset());
    return new Parts(title, new Span(last, bare.end() - last), false, true);
  }

  private int labelEnd(Span span) {
    int end = reading.end(span.offset(), span.end(), Cue.PHOTO_LABEL);
    int at = Math.max(end, reading.end(span.offset(), span.end(), Cue.AUTHOR_LABEL));
    while (at >= 0 && at < span.end() && reading.text().charAt(at) == ' ') {
      at++;
    }
    boolean colon = at >= 0 && at < span.end() && ":：".indexOf(reading.text().charAt(at)) >= 0;
    return colon ? at + 1 : -1;
  }

  private int lastSentence(Span span) {
    int last = span.offset();
    for (int at = span.offset() + 1; at < span.end(); at++) {
      if (Sentences.endsBefore(reading.text(), at)) {
        last = at;
      }
    }
    return last;
  }

  private Span beforeLicense(Span entry) {
    int license = reading.licenses().start(entry);
    Span before =
        license <= entry.offset() ? entry : new Span(entry.offset(), license - entry.offset());
    List<CueHit> labels = reading.hits(before, Cue.LICENSE_LABEL);
    boolean led = license > entry.offset() && !labels.isEmpty();
    int end = led ? labels.get(0).span().offset() : before.end();
    return end <= entry.offset() ? before : new Span(entry.offset(), end - entry.offset());
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
    return reading.mention(span.of(reading.text()).replaceAll("\\s+", " "), url, span);
  }

  /** The title's link, else a link to one page, else any; one to a licence never. */
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

  private static Span empty(Span span) {
    return new Span(span.offset(), 0);
  }
}
