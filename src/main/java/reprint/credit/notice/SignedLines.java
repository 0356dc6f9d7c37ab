package reprint.credit.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import reprint.credit.Mention;
import reprint.credit.reading.CreditContext;
import reprint.credit.reading.Notice;
import reprint.credit.words.PhraseKind;
import reprint.credit.words.Words;
import reprint.read.Block;
import reprint.text.Span;

/**
 * Finds bylines without a word like "by" beside what tells the origin: "Ann Lee, Tidal Review",
 * "Ann Lee | 1 May 2021", "Tidal Review - Ann Lee".
 */
public final class SignedLines {
  /** Units of the longest line with a name and a publication. */
  private static final int SIGNED = 100;

  /** A name, a sign, and the rest of the line. */
  private static final Pattern PARTED =
      Pattern.compile("([^,|•·/\\d]{2,48}?)(\\s*+[|•·]|,|\\s[/–—-])\\s++(.*+)");

  /** The same the other way round; the name comes last. */
  private static final Pattern AGENCY =
      Pattern.compile("(.{2,60})(?:,|\\s[/–—-])\\s++([^,]{4,48})");

  private static final Pattern DASH = Pattern.compile("\\s[/–—-]\\s");

  /** Letters of the longest name in Chinese characters or Hangul. */
  private static final int UNSPACED = 5;

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  /** Text blocks at the head, and blocks around a notice. */
  private static final int NEAR = 2;

  private final CreditContext reading;
  private final LoneNames names;

  public SignedLines(CreditContext reading) {
    this.reading = reading;
    names = new LoneNames(reading);
  }

  /**
   * The names in lines of a name and the publication or the day: "Ann Lee | 1 May 2021", "Ann Lee,
   * Tidal Review" beside a notice. Such a line is a byline.
   */
  public List<Mention> beside(List<Notice> origins) {
    List<Block> all = reading.document().blocks();
    List<Block> near = new ArrayList<>();
    if (!origins.isEmpty()) {
      all.stream().filter(LoneNames::isText).limit(NEAR).forEach(near::add);
    }
    for (Notice origin : origins) {
      int at = all.indexOf(origin.block());
      near.addAll(all.subList(Math.max(0, at - NEAR), Math.max(0, at)));
      near.addAll(all.subList(at + 1, Math.min(all.size(), at + 1 + NEAR)));
    }
    List<Mention> found = new ArrayList<>();
    for (Block block : near) {
      if (LoneNames.isText(block) && block.span().length() <= SIGNED && found.isEmpty()) {
        signed(block.span(), origins).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Mention> signed(Span block, List<Notice> origins) {
    Span whole = Words.trim(reading.text(), block);
    int end = reading.text().indexOf('\n', whole.offset());
    Span line =
        end < 0 || end > whole.end() ? whole : new Span(whole.offset(), end - whole.offset());
    if (reading.licenses().isIn(block)) {
      return Optional.empty();
    }
    return before(line, origins).or(() -> behind(line, origins));
  }

  private Optional<Mention> before(Span line, List<Notice> origins) {
    Matcher parted = PARTED.matcher(line.of(reading.text()));
    if (!parted.matches()) {
      return Optional.empty();
    }
    Span name = names.bare(new Span(line.offset(), parted.end(1)));
    String rest = parted.group(3);
    boolean day = !parted.group(2).startsWith(",") && YEAR.matcher(rest).find();
    return (day || isPlace(rest, origins)) && isPerson(name.of(reading.text()))
        ? Optional.of(reading.mention(name.of(reading.text()), "", name))
        : Optional.empty();
  }

  /** "Tidal Review - Ann Lee", as agencies sign. */
  private Optional<Mention> behind(Span line, List<Notice> origins) {
    Matcher agency = AGENCY.matcher(line.of(reading.text()));
    if (!agency.matches()) {
      return Optional.empty();
    }
    int start = line.offset() + agency.start(2);
    Span name = names.bare(new Span(start, line.end() - start));
    boolean source = Stream.of(DASH.split(agency.group(1))).anyMatch(p -> isPlace(p, origins));
    return source && names.isName(name.of(reading.text()))
        ? Optional.of(reading.mention(name.of(reading.text()), "", name))
        : Optional.empty();
  }

  /** Whether it is a body, or what a notice tells as the place that the text is from. */
  private boolean isPlace(String words, List<Notice> origins) {
    return isSource(Words.trim(words), origins) || reading.has(words, PhraseKind.BODY);
  }

  /** In scripts without spaces a name is one short word. */
  private boolean isPerson(String text) {
    boolean brief =
        text.length() >= 2
            && text.length() <= UNSPACED
            && text.chars().allMatch(SignedLines::isEast);
    return brief || names.isName(text);
  }

  private static boolean isEast(int c) {
    return Character.isIdeographic(c)
        || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
  }

  private boolean isSource(String name, List<Notice> origins) {
    String letters = Words.letters(name);
    return !letters.isEmpty()
        && origins.stream()
            .anyMatch(o -> Words.letters(o.sentence().of(reading.text())).contains(letters));
  }
}
