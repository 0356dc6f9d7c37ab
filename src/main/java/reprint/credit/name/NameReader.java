package reprint.credit.name;

import java.util.ArrayList;
import java.util.List;
import reprint.credit.Mention;
import reprint.credit.reading.CreditContext;
import reprint.credit.words.PhraseKind;
import reprint.credit.words.Words;
import reprint.read.Link;
import reprint.text.PhraseLetters;
import reprint.text.Span;

/**
 * Reads the names that follow a word such as "by": split, without the text around them. Long
 * because each sign may end a name or be inside one.
 */
public final class NameReader {
  /** The most words of an organisation's name; a longer piece is a sentence. */
  private static final int MOST_WORDS = 9;

  /** Units of the longest list of names. */
  private static final int REACH = 600;

  private static final String SPLITTERS = ",;،؛，；、/\n+•";
  private static final String STOPPERS = ":：＝|<\t【";

  /** Units of a label after a wide space. */
  private static final int LABEL = 6;

  private final CreditContext reading;

  public NameReader(CreditContext reading) {
    this.reading = reading;
  }

  /**
   * Names read.
   *
   * @param authors one for each person or organisation; a word that names nobody gives an empty
   *     mention
   * @param parties organisations named beside persons
   * @param end the offset after the last of them
   */
  public record Names(List<Mention> authors, List<Mention> parties, int end) {}

  /**
   * The names at the start of a part of the text.
   *
   * @param alone whether there are only names, so that they may be in lower case
   */
  public Names read(Span span, boolean alone) {
    List<Mention> authors = new ArrayList<>();
    List<Mention> parties = new ArrayList<>();
    int limit = Math.min(span.end(), span.offset() + REACH);
    int at = start(span.offset(), limit);
    boolean goesOn = true;
    while (goesOn && at < limit) {
      Piece piece = piece(at, limit);
      if (!authors.isEmpty() && (isLabel(piece, limit) || isQuoted(piece))) {
        break;
      }
      Mention name = name(piece.span(), alone);
      if (name == null && Words.hasLetter(piece.span().of(reading.text()))) {
        break;
      }
      if (name != null) {
        boolean body =
            !authors.isEmpty() && !piece.joined() && reading.has(name.text(), PhraseKind.BODY);
        (body ? parties : authors).add(name);
      }
      goesOn = piece.goesOn() && (name == null || isWhole(name, piece));
      at = piece.next();
    }
    return new Names(authors, parties, Math.min(at, limit));
  }

  /** "Translator" in "Author: Ann Lee\\nTranslator: Bo Ray" is no name. */
  private boolean isLabel(Piece piece, int limit) {
    return piece.next() < limit && ":：＝".indexOf(reading.text().charAt(piece.next())) >= 0;
  }

  /** "Ann Lee, “The slow tide”": the title of what she wrote. */
  private boolean isQuoted(Piece piece) {
    String words = piece.span().of(reading.text()).strip();
    return !words.isEmpty() && "\"“„«»「『《‘".indexOf(words.charAt(0)) >= 0;
  }

  /** "文＝甲乙　写真＝丙丁": a wide space with a label after it; else it is inside a name. */
  private boolean leadsLabel(int at, int limit) {
    String next = reading.text().substring(at, Math.min(limit, at + LABEL));
    return next.chars().anyMatch(c -> "：＝".indexOf(c) >= 0);
  }

  /** After a colon or dash between the lead and the names, and after a wiki's "User:". */
  private int start(int from, int limit) {
    int at = behindSigns(from, limit);
    int page = reading.end(at, limit, PhraseKind.USER_PAGE);
    boolean wiki = page > at && page < limit && ":：".indexOf(reading.text().charAt(page)) >= 0;
    return wiki ? behindSigns(page, limit) : at;
  }

  private int behindSigns(int from, int limit) {
    int at = from;
    while (at < limit && " :：—–-".indexOf(reading.text().charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** A place for a name that names nobody. */
  public Mention empty(Span span) {
    return reading.mention("", "", span);
  }

  private static boolean isWhole(Mention name, Piece piece) {
    return name.isEmpty() || name.span().end() + 3 >= piece.span().end();
  }

  private record Piece(Span span, int next, boolean goesOn, boolean joined) {
    static Piece of(int start, int end, int next, boolean goesOn) {
      return new Piece(new Span(start, end - start), next, goesOn, false);
    }
  }

  /** Up to the next comma, "and", full stop or other sign that ends a name. */
  private Piece piece(int start, int limit) {
    String text = reading.text();
    int at = start;
    while (at < limit) {
      Link link = reading.linkAt(at);
      if (link != null && link.text().contains("://")) {
        return Piece.of(start, at, at, false);
      }
      if (link != null && !isList(link)) {
        at = Math.min(limit, link.span().end());
        continue;
      }
      char c = text.charAt(at);
      if (SPLITTERS.indexOf(c) >= 0 && !isWrapped(start, at)
          || c == '\u3000' && leadsLabel(at, limit)) {
        return Piece.of(start, at, at + 1, true);
      }
      if (STOPPERS.indexOf(c) >= 0 || at > start && reading.sentences().endsBefore(text, at)) {
        return Piece.of(start, at, at, false);
      }
      int joined =
          PhraseLetters.isBoundary(text, at) ? reading.end(at, limit, PhraseKind.JOINER) : -1;
      if (joined > 0 && isParted(text, at, joined) && !isInName(start, at, joined)) {
        return new Piece(new Span(start, at - start), joined, true, true);
      }
      at++;
    }
    return Piece.of(start, limit, limit, false);
  }

  /** Whether a line ends inside a name, or after "the", so that the name only follows. */
  private boolean isWrapped(int start, int at) {
    return reading.text().charAt(at) == '\n'
        && (WrappedName.holds(reading.text(), start, at)
            || reading.is(reading.text().substring(start, at), PhraseKind.PARTICLE));
  }

  /** Whether a joiner is between spaces, or is in a script without them and not part of a word. */
  private static boolean isParted(String text, int from, int to) {
    boolean before = from > 0 && Character.isWhitespace(text.charAt(from - 1));
    boolean after = to < text.length() && Character.isWhitespace(text.charAt(to));
    return before && after || text.charAt(from) == '、' || text.charAt(from) == '&';
  }

  /** "Joan Balasch i Tordera": a joiner that is a particle too, before one last name. */
  private boolean isInName(int start, int at, int joined) {
    String text = reading.text();
    boolean particle = reading.end(at, joined, PhraseKind.PARTICLE) == joined;
    return particle && SurnameJoiner.isInside(text.substring(start, at), text.substring(joined));
  }

  private Mention name(Span piece, boolean alone) {
    Span span = withoutLicense(Words.trim(reading.text(), piece));
    Link link = linkIn(span);
    if (link != null && !alone && !isList(link)) {
      span = Words.trim(reading.text(), link.span());
    }
    Span bare =
        Words.trim(reading.text(), new NameShape(reading).name(span, alone || link != null));
    String text = Words.oneLine(bare.of(reading.text()));
    if (text.isEmpty()
        || !Words.hasLetter(text) && link == null
        || isTitle(bare)
        || text.contains("://")) {
      return null;
    }
    if (reading.is(text, PhraseKind.NOBODY)) {
      return empty(bare);
    }
    if (text.split(" ").length > MOST_WORDS || reading.has(text, PhraseKind.RESTRICTION)) {
      return null;
    }
    return reading.mention(
        text, link == null || reading.licenses().isAddress(link.url()) ? "" : link.url(), bare);
  }

  /** In "“Tides” by Ann Lee and “Ebb” by Bo Ray" the words before the second "by" are a title. */
  private boolean isTitle(Span name) {
    String text = reading.text();
    int at = name.end();
    while (at < text.length()
        && !Character.isLetterOrDigit(text.charAt(at))
        && at < name.end() + 4) {
      at++;
    }
    return reading.end(at, text.length(), PhraseKind.BYLINE) >= 0
        && Character.isLowerCase(text.charAt(at));
  }

  /** "[ann lee, bo ray, cy day](…/team)": one comma may only turn a name round. */
  private static boolean isList(Link link) {
    return link.text().chars().filter(c -> SPLITTERS.indexOf(c) >= 0).count() > 1;
  }

  private Link linkIn(Span span) {
    List<Link> links = reading.links(span);
    return links.isEmpty() || links.get(0).span().offset() > span.offset() + 1
        ? null
        : links.get(0);
  }

  private Span withoutLicense(Span span) {
    int cut = reading.licenses().start(span);
    if (cut == span.offset() && linkIn(span) != null) {
      return span;
    }
    return cut < 0
        ? span
        : Words.trim(reading.text(), new Span(span.offset(), cut - span.offset()));
  }
}
