package reprint.credit.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import reprint.credit.Mention;
import reprint.credit.name.NameReader;
import reprint.credit.reading.CreditContext;
import reprint.credit.reading.Notice;
import reprint.credit.words.PhraseKind;
import reprint.credit.words.Words;
import reprint.read.Block;
import reprint.text.Span;

/**
 * Whoever put another's text on the page: the site, its desk, and persons of whom a line says that
 * they posted it.
 */
final class Republisher {
  /** Units of the longest line "Posted by Ann Lee on 1 May 2021 in News". */
  private static final int LONGEST = 150;

  private final CreditContext reading;
  private final String site;
  private final List<Notice> origins;

  /** By the letters of their names, which words of a day may follow. */
  private final Set<String> posters = new HashSet<>();

  /**
   * Those of a page.
   *
   * @param site the name of the page's own site; "" if it has none
   * @param origins sentences that tell where the text is from
   */
  Republisher(CreditContext reading, String site, List<Notice> origins) {
    this.reading = reading;
    this.site = Words.letters(site);
    this.origins = origins;
    for (Block block : reading.document().blocks()) {
      if (block.role() != Block.Role.COMMENT && block.span().length() <= LONGEST) {
        addPosters(Words.trim(reading.text(), block.span()));
      }
    }
  }

  private void addPosters(Span line) {
    int by = reading.end(line.offset(), line.end(), PhraseKind.POSTER);
    if (by > 0) {
      new NameReader(reading)
          .read(new Span(by, line.end() - by), false)
          .authors()
          .forEach(name -> posters.add(Words.letters(name.text())));
    }
  }

  /** Whether a line says that they posted it. */
  boolean isPoster(Mention author) {
    String name = Words.letters(author.text());
    return !name.isEmpty() && posters.stream().anyMatch(p -> p.startsWith(name));
  }

  /**
   * Whether it is the page's own site, or its desk or team, so that the author is still to be
   * named; the desk of the place that the text is from is no such one.
   */
  boolean isHouse(Mention author) {
    String text = author.text().strip();
    String whole = Words.letters(text);
    if (whole.isEmpty() || whole.equals(site)) {
      return !whole.isEmpty();
    }
    String team = withoutTeam(text);
    return team.length() < text.length() && !isOrigin(Words.letters(team));
  }

  /** "Coast Post" in "Coast Post staff", "Redaktion Coast Post". */
  private String withoutTeam(String text) {
    int last = text.lastIndexOf(' ');
    int first = text.indexOf(' ');
    if (reading.is(text.substring(last + 1), PhraseKind.NOBODY)) {
      return text.substring(0, Math.max(0, last));
    }
    return first > 0 && reading.is(text.substring(0, first), PhraseKind.NOBODY)
        ? text.substring(first + 1)
        : text;
  }

  /** Whether a sentence names it as the place that the text is from. */
  boolean isOrigin(String letters) {
    return !letters.isEmpty()
        && !letters.equals(site)
        && origins.stream()
            .anyMatch(o -> Words.letters(o.sentence().of(reading.text())).contains(letters));
  }
}
