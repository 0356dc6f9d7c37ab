package reprint.credit.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reprint.credit.Mention;
import reprint.credit.reading.CreditContext;
import reprint.credit.reading.Notice;
import reprint.credit.reading.SourceFinder;
import reprint.credit.words.PhraseKind;
import reprint.credit.words.Words;
import reprint.read.Block;
import reprint.text.Span;

/**
 * Finds lines that are nothing but a name, below the title or above a notice of origin. Nothing
 * says that they name the author, so that a person has to look.
 */
public final class LoneNames {
  /** Units of the longest such line. */
  private static final int LONGEST = 48;

  /** Words of a person's name. */
  private static final int MOST_WORDS = 4;

  /** Units of the longest line with a name and a publication. */
  private static final int SIGNED = 100;

  /** A name, a sign, and the rest of the line. */
  private static final Pattern PARTED =
      Pattern.compile("([^,|•·/\\d]{4,48}?)(\\s*+[|•·]|,|\\s[/–—-])\\s++(.*+)");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  /** Text blocks at the head, and blocks above a notice. */
  private static final int NEAR = 2;

  private final CreditContext reading;
  private final SourceFinder sources;

  public LoneNames(CreditContext reading) {
    this.reading = reading;
    sources = new SourceFinder(reading);
  }

  /** One mention a line, none where no notice tells that the work is another's. */
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

  /**
   * The names in lines of a name and the publication or the day: "Ann Lee | 1 May 2021", "Ann Lee,
   * Tidal Review" beside a notice. Such a line is a byline.
   */
  public List<Mention> signed(List<Notice> origins) {
    List<Block> all = reading.document().blocks();
    List<Block> near = new ArrayList<>();
    if (!origins.isEmpty()) {
      all.stream().filter(LoneNames::isText).limit(NEAR).forEach(near::add);
    }
    for (Notice origin : origins) {
      int at = all.indexOf(origin.block());
      near.addAll(all.subList(Math.max(0, at - NEAR), Math.max(0, at)));
    }
    List<Mention> found = new ArrayList<>();
    for (Block block : near) {
      if (isText(block) && block.span().length() <= SIGNED && found.isEmpty()) {
        signed(block.span(), origins).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Mention> signed(Span block, List<Notice> origins) {
    Span line = Words.trim(reading.text(), block);
    String text = line.of(reading.text());
    Matcher parted = PARTED.matcher(text);
    if (!parted.matches() || reading.licenses().isIn(block)) {
      return Optional.empty();
    }
    Span name = bare(new Span(line.offset(), parted.end(1)));
    String rest = parted.group(3);
    boolean day = !parted.group(2).startsWith(",") && YEAR.matcher(rest).find();
    boolean named =
        day || isSource(Words.trim(rest), origins) || reading.has(rest, PhraseKind.BODY);
    return named && isName(name.of(reading.text()))
        ? Optional.of(reading.mention(name.of(reading.text()), "", name))
        : Optional.empty();
  }

  private boolean isSource(String name, List<Notice> origins) {
    String letters = Words.letters(name);
    return !letters.isEmpty()
        && origins.stream()
            .anyMatch(o -> Words.letters(o.sentence().of(reading.text())).contains(letters));
  }

  /** "[Tidal Review](…)" above the notice is where it is from. */
  private void removeSource(List<Mention> found, Mention source) {
    found.removeIf(name -> isSource(Words.letters(name.text()), name.span(), source));
  }

  private boolean isSource(String name, Span span, Mention source) {
    return name.equals(Words.letters(source.text()))
        || reading.links(span).stream()
            .anyMatch(l -> l.url().equals(source.url()) && name.equals(Words.letters(l.text())));
  }

  private static boolean isText(Block block) {
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
  private Span bare(Span line) {
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

  private boolean isName(String text) {
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
    return !reading.has(text, PhraseKind.BODY) && !reading.has(text, PhraseKind.NOBODY);
  }
}
