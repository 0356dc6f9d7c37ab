package reprint.credit.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import reprint.credit.words.PhraseKind;
import reprint.credit.words.PhraseMatch;
import reprint.credit.words.Words;
import reprint.read.Block;
import reprint.read.Link;
import reprint.text.Scripts;
import reprint.text.Span;

/**
 * Finds lines at the ends of a text that name its source like a label, but without a colon:
 * "[Original on Tides](…)", "“Ebb” by Ann Lee, from [Tides](…), CC BY 4.0", and under the title of
 * a translation "[The tides](…) by Ann Lee".
 */
final class SourceLines {
  /** Units of the longest such line. */
  private static final int LONGEST = 320;

  /** How many units at the start of a short text may name its original. */
  private static final int HEAD = 400;

  /** The most units between "from" and a link. */
  private static final int BEFORE = 24;

  /** Units of words after "original": " on Tides". */
  private static final int PLACE = 40;

  private final CreditContext reading;

  SourceLines(CreditContext reading) {
    this.reading = reading;
  }

  /** One line for each block; its label is the part that shows that it names the source. */
  List<LabelledLine> lines() {
    List<LabelledLine> lines = new ArrayList<>();
    for (Block block : reading.document().blocks()) {
      if (block.isArticle()
          && block.role() == Block.Role.BODY
          && block.span().length() <= LONGEST
          && reading.isEdge(block)) {
        line(block).ifPresent(lines::add);
      }
    }
    return lines;
  }

  private Optional<LabelledLine> line(Block block) {
    List<Link> pages =
        reading.links(block.span()).stream()
            .filter(l -> l.span().length() > 0 && Addresses.isPage(l.url()))
            .filter(l -> !reading.licenses().isAddress(l.url()))
            .toList();
    if (pages.isEmpty()) {
      return Optional.empty();
    }
    Link first = pages.get(0);
    Predicate<Link> tells = link -> isOriginal(link, block) || isForeignTitle(link, block);
    boolean beside = pages.size() == 1 && isLed(first, block) && isOfArticle(block);
    return beside || tells.test(first) ? Optional.of(line(first, block)) : Optional.empty();
  }

  private LabelledLine line(Link link, Block block) {
    int start = link.span().offset();
    Span value = new Span(start, block.span().end() - start);
    return new LabelledLine(PhraseKind.SOURCE_LABEL, new Span(start, 0), value, block);
  }

  /** Whether the line declares the article's licence, and no picture's. */
  private boolean isOfArticle(Block block) {
    return reading.licenses().isOfArticleIn(block.span())
        && !reading.licenses().isOfMedia(block.span());
  }

  /**
   * Whether "from" or "via" directly precedes {@code link}, at the start or after title or author.
   */
  private boolean isLed(Link link, Block block) {
    int to = link.span().offset();
    int from = Math.max(block.span().offset(), to - BEFORE);
    if (isLicensor(link)) {
      return false;
    }
    return reading.hits(new Span(from, to - from), PhraseKind.SOURCE_LABEL, PhraseKind.VIA).stream()
        .map(PhraseMatch::span)
        .filter(hit -> isBlank(hit.end(), to))
        .anyMatch(
            hit ->
                isBehindCredit(
                    new Span(block.span().offset(), hit.offset() - block.span().offset())));
  }

  private boolean isBehindCredit(Span before) {
    return Words.trim(reading.text(), before).length() == 0
        || !reading.bylines(before, PhraseKind.WORK).isEmpty();
  }

  private boolean isBlank(int from, int to) {
    return !Words.hasLetter(reading.text().substring(from, to));
  }

  /** Whether it leads to the steward of the licences. */
  private boolean isLicensor(Link link) {
    String host = Addresses.host(link.url());
    return reading.licenses().all().stream().anyMatch(l -> Addresses.host(l.uri()).equals(host));
  }

  /** "[Original on Tides](…)" as the whole line; "[Source](…)" alone is often code. */
  private boolean isOriginal(Link link, Block block) {
    Span line = Words.trim(reading.text(), block.span());
    int end = reading.end(link.span().offset(), link.span().end(), PhraseKind.SOURCE_LINK);
    boolean whole = link.span().offset() <= line.offset() && link.span().end() >= line.end();
    if (!whole || end < 0) {
      return false;
    }
    Span rest = Words.trim(reading.text(), new Span(end, link.span().end() - end));
    String words = link.text().strip();
    boolean plain = words.indexOf(' ') < 0 && !Scripts.isWrittenTogether(words.charAt(0));
    return rest.length() == 0 && !plain
        || rest.length() <= PLACE && reading.end(rest.offset(), rest.end(), PhraseKind.VIA) > 0;
  }

  /**
   * "[The tides](…) by Ann Lee" as a line of a text in another script, whose own title is a
   * translation: in the same language such a line may be about any other text.
   */
  private boolean isForeignTitle(Link link, Block block) {
    Span line = Words.trim(reading.text(), block.span());
    int end = link.span().end();
    boolean begins = link.span().offset() <= line.offset() + 1;
    Span rest = Words.trim(reading.text(), new Span(end, Math.max(0, line.end() - end)));
    boolean by =
        reading.hits(rest, PhraseKind.BYLINE, PhraseKind.WORK_BY).stream()
            .map(PhraseMatch::span)
            .anyMatch(hit -> hit.offset() == rest.offset());
    boolean head = block.span().offset() < Math.max(HEAD, reading.text().length() / 4);
    return begins && by && head && rest.length() <= PLACE && isLatin(link.text()) && !isLatin();
  }

  private boolean isLatin() {
    String text = reading.text();
    long letters = text.chars().filter(Character::isLetter).limit(2_000).count();
    long latin =
        text.chars().filter(Character::isLetter).limit(2_000).filter(SourceLines::isLatin).count();
    return 2 * latin > letters;
  }

  private static boolean isLatin(String words) {
    return words.chars().filter(Character::isLetter).allMatch(SourceLines::isLatin);
  }

  private static boolean isLatin(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN
        && !Scripts.isWrittenTogether((char) letter);
  }
}
