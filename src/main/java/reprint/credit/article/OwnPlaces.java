package reprint.credit.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import reprint.credit.Mention;
import reprint.credit.name.NameReader;
import reprint.credit.reading.CreditContext;
import reprint.credit.reading.Notice;
import reprint.credit.words.PhraseKind;
import reprint.credit.words.PhraseMatch;
import reprint.credit.words.Words;
import reprint.read.Block;
import reprint.text.Span;

/**
 * Tells by a notice of first publication that the text is the author's or the house's own. Whoever
 * states a licence or thanks for a permission beside it had the text from somebody else.
 */
final class OwnPlaces {
  /** Units between a name and "personal blog", on either side. */
  private static final int NEAR = 28;

  /** Letters of the shortest name that is compared. */
  private static final int NAME = 3;

  /** Words at the start of a note about an author that are the name. */
  private static final int FULL_NAME = 3;

  private final CreditContext reading;
  private final List<Mention> stated;
  private final List<Mention> authors;

  /**
   * Those of a document.
   *
   * @param stated the authors that the page states of itself
   * @param authors whoever is credited
   */
  OwnPlaces(CreditContext reading, List<Mention> stated, List<Mention> authors) {
    this.reading = reading;
    this.stated = stated;
    this.authors = authors;
  }

  /** "First published on my blog". */
  boolean isOwn(Notice notice) {
    return !reading.hits(notice.sentence(), PhraseKind.OWN_PLACE).isEmpty();
  }

  /**
   * "Cross-posted from Tides": authors post their texts in two places. The page must name one, and
   * credit nobody else.
   */
  boolean isCrossPost(Notice notice) {
    return !reading.hits(notice.sentence(), PhraseKind.CROSS_POST).isEmpty()
        && !isGiven(notice)
        && isSigned(notice)
        && !namesAnother(notice.block());
  }

  /** Whether the page has an author, or a note about one begins the block. */
  private boolean isSigned(Notice notice) {
    return !authors.isEmpty() || !stated.isEmpty() || biography(notice).size() > 1;
  }

  private Set<String> biography(Notice notice) {
    int start = notice.block().span().offset();
    return first(reading.text().substring(start, notice.sentence().offset()));
  }

  /** "First published on Ann's personal blog", and Ann wrote the page. */
  boolean isPersonal(Notice notice) {
    return !isGiven(notice)
        && reading.hits(notice.rest(), PhraseKind.PERSONAL_PLACE).stream()
            .anyMatch(place -> isAuthors(place.span(), notice));
  }

  private boolean isAuthors(Span place, Notice notice) {
    int from = Math.max(notice.hit().span().end(), place.offset() - NEAR);
    int to = Math.min(notice.sentence().end(), place.end() + NEAR);
    Set<String> beside = names(reading.text().substring(from, to));
    Set<String> known = new HashSet<>();
    stated.forEach(author -> known.addAll(names(author.text())));
    authors.forEach(author -> known.addAll(names(author.text())));
    known.addAll(biography(notice));
    return beside.stream().anyMatch(known::contains);
  }

  /** The name with which a note about an author begins. */
  private static Set<String> first(String note) {
    String[] words = note.strip().split(" ", FULL_NAME);
    return names(String.join(" ", List.of(words).subList(0, Math.min(2, words.length))));
  }

  /** Words with a capital letter, without "'s". */
  private static Set<String> names(String words) {
    Set<String> names = new HashSet<>();
    for (String word : words.split("['’]s\\b|[^\\p{L}\\p{M}-]+")) {
      if (word.length() >= NAME && Character.isUpperCase(word.codePointAt(0))) {
        names.add(Words.letters(word));
      }
    }
    return names;
  }

  /** Whether a licence or a permission stands beside it. */
  private boolean isGiven(Notice notice) {
    Span block = notice.block().span();
    return reading.licenses().isIn(block) || !reading.hits(block, PhraseKind.PERMISSION).isEmpty();
  }

  /** Whether a byline beside the notice names somebody who isn't the page's author. */
  private boolean namesAnother(Block notice) {
    List<Block> all = reading.document().blocks();
    int at = all.indexOf(notice);
    NameReader names = new NameReader(reading);
    for (Block block : all.subList(Math.max(0, at - 1), Math.min(all.size(), at + 2))) {
      for (PhraseMatch by : bylines(block)) {
        int end = by.span().end();
        Span rest = new Span(end, block.span().end() - end);
        if (names.read(rest, false).authors().stream().anyMatch(n -> !isStated(n))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Those of the text, not "photo by". */
  private List<PhraseMatch> bylines(Block block) {
    List<PhraseMatch> photos = reading.hits(block.span(), PhraseKind.PHOTO_BY);
    return reading.bylines(block.span()).stream()
        .filter(by -> photos.stream().noneMatch(p -> p.span().contains(by.span())))
        .toList();
  }

  private boolean isStated(Mention name) {
    String letters = Words.letters(name.text());
    return stated.stream()
        .filter(author -> author.span().length() == 0)
        .map(author -> Words.letters(author.text()))
        .anyMatch(author -> author.equals(letters));
  }
}
