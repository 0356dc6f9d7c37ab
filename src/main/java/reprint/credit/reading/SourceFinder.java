package reprint.credit.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import reprint.credit.Mention;
import reprint.credit.words.PhraseKind;
import reprint.entry.EntryLines;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Link;
import reprint.text.Span;

/** Chooses the link that leads to the work itself. */
public final class SourceFinder {
  /** The kinds of words before a translator's or author's link: "by [Ann Lee](…)". */
  private static final int BEFORE = 24;

  /** Units of the longest paragraph that is a credit as a whole. */
  private static final int PARAGRAPH = 480;

  private final CreditContext reading;

  public SourceFinder(CreditContext reading) {
    this.reading = reading;
  }

  /** The link to the work that a notice is about. */
  public Optional<Mention> of(Notice notice) {
    List<Link> links =
        reading.links(notice.sentence()).stream()
            .filter(link -> mayLead(link) && !isAuthors(link, notice))
            .toList();
    Optional<Link> best = links.stream().max(Comparator.comparingInt(l -> rank(l, notice)));
    if (best.isEmpty() || !Addresses.isDeep(best.get().url())) {
      Optional<Link> other = named(notice);
      if (other.isPresent()) {
        best = other;
      }
    }
    return best.map(this::mention);
  }

  /** The one link in the other sentences of the notice's paragraph, if it is no author's. */
  public Optional<Mention> beside(Notice notice) {
    List<Link> links =
        notice.cue() == PhraseKind.CHANGE || notice.block().span().length() > PARAGRAPH
            ? List.of()
            : reading.links(notice.block().span()).stream()
                .filter(link -> link.span().length() > 0 && mayLead(link))
                .toList();
    return links.size() == 1 && Addresses.isDeep(links.get(0).url()) && !isName(links.get(0))
        ? Optional.of(mention(links.get(0)))
        : Optional.empty();
  }

  /** The first link of a labelled line's value, else of the line to which it goes on. */
  public Optional<Mention> of(LabelledLine line) {
    return first(line.value()).or(() -> first(next(line))).map(this::mention);
  }

  private Optional<Link> first(Span span) {
    return reading.links(span).stream().filter(this::mayLead).findFirst();
  }

  /**
   * "Source: Tidal Review, no. 9" above the line with its address, or a title that is wrapped;
   * empty where the next line has a label of its own.
   */
  private Span next(LabelledLine line) {
    String text = reading.text();
    int start = line.value().end() + 1;
    int limit = line.block().span().end();
    if (line.value().end() >= limit) {
      return address(reading.document().blockAt(limit));
    }
    if (start >= limit || text.charAt(start - 1) != '\n') {
      return new Span(line.value().end(), 0);
    }
    int end = text.indexOf('\n', start);
    String words = text.substring(start, end < 0 || end > limit ? limit : end);
    boolean address = Addresses.isPage(words.strip()) && words.strip().indexOf(' ') < 0;
    boolean goesOn = line.value().length() > 0 && EntryLines.colon(words) < 0;
    return new Span(start, address || goesOn ? words.length() : 0);
  }

  /** A block that begins with a bare address; empty where it begins with words. */
  private Span address(Block block) {
    Link link = block == null ? null : reading.linkAt(block.span().offset());
    boolean bare = link != null && link.text().contains("://");
    return bare ? link.span() : new Span(0, 0);
  }

  public Mention mention(Link link) {
    return new Mention(link.text(), link.url(), link.span(), link.location());
  }

  /** Whether a link may lead to a work: to a page, and not to a licence. */
  public boolean mayLead(Link link) {
    return Addresses.isPage(link.url()) && !reading.licenses().isAddress(link.url());
  }

  /** "Read the original article" beside a notice whose own link leads to a site only. */
  private Optional<Link> named(Notice notice) {
    Document document = reading.document();
    int from = Math.max(0, document.blocks().indexOf(notice.block()) - 1);
    int to = Math.min(document.blocks().size(), from + 3);
    return document.blocks().subList(from, to).stream()
        .flatMap(block -> reading.links(block.span()).stream())
        .filter(link -> mayLead(link) && (isOriginal(link) || isLabelled(link)))
        .findFirst();
  }

  private boolean isOriginal(Link link) {
    return reading.is(link.text(), PhraseKind.SOURCE_LINK);
  }

  /** "Original: [The tides](…)" in a line that begins with another statement. */
  private boolean isLabelled(Link link) {
    int to = link.span().offset();
    int from = Math.max(0, to - BEFORE);
    return Addresses.isDeep(link.url())
        && reading.hits(new Span(from, to - from), PhraseKind.SOURCE_LABEL).stream()
            .map(label -> reading.text().substring(label.span().end(), to).strip())
            .anyMatch(gap -> gap.equals(":") || gap.equals("："));
  }

  private int rank(Link link, Notice notice) {
    Span hit = notice.hit().span();
    boolean onPhrase = link.span().offset() < hit.end() && hit.offset() < link.span().end();
    int rank = onPhrase || isOriginal(link) ? 16 : 0;
    rank += Addresses.isDeep(link.url()) ? 8 : 0;
    rank += isName(link) ? leads(notice, link) ? 3 : 0 : isJoined(link) ? 2 : 4;
    rank += link.span().offset() >= hit.offset() ? 2 : 0;
    return rank;
  }

  /** "In partnership with [Ebb]": a joiner directly before the link. */
  private boolean isJoined(Link link) {
    return isLedBy(link, PhraseKind.JOINER);
  }

  /** "First published by [Tides]": the "by" belongs to the phrase and names no author. */
  private boolean leads(Notice notice, Link link) {
    int end = notice.hit().span().end();
    return notice.cue() == PhraseKind.SOURCE_NOTICE
        && link.span().offset() >= end
        && reading.text().substring(end, link.span().offset()).isBlank();
  }

  /** Whether it leads to the author of "this story by [Ann Lee] first appeared on [Tides]". */
  private boolean isAuthors(Link link, Notice notice) {
    return link.span().length() > 0
        && link.span().end() <= notice.hit().span().offset()
        && isName(link);
  }

  /** Whether "by" directly precedes a link. */
  private boolean isName(Link link) {
    return isLedBy(link, PhraseKind.BYLINE);
  }

  private boolean isLedBy(Link link, PhraseKind kind) {
    int to = link.span().offset();
    int from = Math.max(0, to - BEFORE);
    return reading.hits(new Span(from, to - from), kind, PhraseKind.TRANSLATION).stream()
        .anyMatch(
            lead ->
                reading.text().substring(lead.span().end(), to).isBlank()
                    && reading.end(lead.span().offset(), to, kind) != -1);
  }
}
