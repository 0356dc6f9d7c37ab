package reprint.credit.notice;

import java.util.ArrayList;
import java.util.List;
import reprint.credit.Mention;
import reprint.credit.reading.CreditContext;
import reprint.credit.reading.Notice;
import reprint.credit.reading.SourceFinder;
import reprint.credit.words.PhraseKind;
import reprint.credit.words.Words;
import reprint.read.Block;
import reprint.text.Span;

/**
 * Finds lines that are only a name, below the title or above a notice of origin. Nothing says that
 * they name the author, so a person has to check.
 */
public final class LoneNames {
  /** Units of the longest such line. */
  private static final int LONGEST = 48;

  /** Words of a person's name. */
  private static final int MOST_WORDS = 4;

  /** Text blocks at the head, and blocks above a notice. */
  private static final int NEAR = 2;

  private final CreditContext reading;
  private final SourceFinder sources;

  public LoneNames(CreditContext reading) {
    this.reading = reading;
    sources = new SourceFinder(reading);
  }

  /** One mention for each line; none if no notice says that the work is somebody else's. */
  public List<Mention> beside(List<Notice> origins) {
    List<Mention> found = new ArrayList<>();
    if (origins.isEmpty()) {
      return found;
    }
    List<Block> all = reading.document().blocks();
    all.stream().filter(LoneNames::isText).limit(NEAR).forEach(block -> add(block, found));
    for (Notice origin : origins) {
      int at = all.indexOf(origin.block());
      all.subList(Math.max(0, at - NEAR), Math.max(0, at)).forEach(block -> add(block, found));
    }
    origins.forEach(origin -> sources.of(origin).ifPresent(source -> removeSource(found, source)));
    return found;
  }

  /** "[Tidal Review](…)" above the notice names the source. */
  private void removeSource(List<Mention> found, Mention source) {
    found.removeIf(name -> isSource(Words.letters(name.text()), name.span(), source));
  }

  private boolean isSource(String name, Span span, Mention source) {
    return name.equals(Words.letters(source.text()))
        || reading.links(span).stream()
            .anyMatch(l -> l.url().equals(source.url()) && name.equals(Words.letters(l.text())));
  }

  static boolean isText(Block block) {
    return block.isArticle() && block.role() != Block.Role.HEADING;
  }

  private void add(Block block, List<Mention> found) {
    if (!isText(block) || block.role() == Block.Role.CAPTION || block.span().length() > LONGEST) {
      return;
    }
    Span span = bare(Words.trim(reading.text(), block.span()));
    String text = span.of(reading.text());
    boolean known = found.stream().anyMatch(name -> name.text().equals(text));
    if (!known && isName(text) && !reading.licenses().isIn(block.span())) {
      found.add(reading.mention(text, "", span));
    }
  }

  /** Without the dash of a signature and the number of a note. */
  Span bare(Span line) {
    String text = reading.text();
    int from = line.offset();
    int to = line.end();
    while (from < to && "—–-~ ".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && !Character.isLetter(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to - from);
  }

  boolean isName(String text) {
    String[] words = text.split(" ");
    boolean letters =
        text.chars().allMatch(c -> Character.isLetter(c) || " .'’-‐‑".indexOf((char) c) >= 0);
    if (!letters || words.length < 2 || words.length > MOST_WORDS) {
      return false;
    }
    for (String word : words) {
      if (!Character.isUpperCase(word.codePointAt(0)) && !reading.is(word, PhraseKind.PARTICLE)) {
        return false;
      }
    }
    int from = reading.endIn(text, PhraseKind.VIA);
    boolean place = from > 0 && !reading.is(text.substring(0, from), PhraseKind.PARTICLE);
    return !place && !reading.has(text, PhraseKind.BODY) && !reading.has(text, PhraseKind.NOBODY);
  }
}
