package reprint.detect;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import reprint.catalog.Catalog;
import reprint.catalog.Letters;
import reprint.read.Span;

/**
 * Reads one name of a licence from its first word on. A further restriction that is seen but not
 * understood makes the name garbled; it is never left out.
 */
final class NameParser {
  /** Words that cannot be understood, inside a name. */
  private static final int MAX_UNKNOWN = 3;

  private final Catalog catalog;
  private final String text;
  private final Tokens tokens;
  private final int start;

  private final Set<String> elements = new LinkedHashSet<>();
  private String unit = "";
  private String version = "";
  private String place = "";
  private boolean marked;
  private boolean longMark;
  private boolean brief;
  private boolean garbled;
  private boolean licensed;
  private boolean scoped;
  private boolean oddVersion;
  private Token last;
  private int end;

  NameParser(Catalog catalog, String text, int start, int limit) {
    brief = Codes.beginAt(text, start);
    this.catalog = catalog;
    this.text = text;
    this.start = start;
    tokens = new Tokens(catalog, text, limit);
    end = start;
  }

  /** The name; one that says nothing where none begins here. */
  LicenseName parse() {
    int at = start;
    while (at >= 0) {
      boolean codes = marked || brief;
      Token token = tokens.read(at, codes, saysWhich() && (!version.isEmpty() || scoped));
      if (token.kind() == Token.Kind.OTHER) {
        token = understood(token);
      } else if (token.kind() == Token.Kind.PLACE) {
        token = elementOrPlace(token);
      }
      if (token == null || !take(token)) {
        break;
      }
      boolean between = token.is(Token.Kind.WORD, "filler") || token.is(Token.Kind.WORD, "and");
      last = between && last != null ? last : token;
      at = tokens.next(token.end());
    }
    Span span = new Span(start, end - start);
    Set<String> seen = Set.copyOf(elements);
    return new LicenseName(
        span, seen, unit, version, place, marked, brief, garbled, licensed, scoped);
  }

  private boolean saysWhich() {
    return !elements.isEmpty() || !unit.isEmpty();
  }

  private boolean take(Token token) {
    boolean taken =
        switch (token.kind()) {
          case MARKER -> takeMarker(token);
          case NAME -> takeName(token);
          case CODE -> takeCode(token);
          case VERSION -> takeVersion(token);
          case PLACE -> takePlace(token);
          case WORD -> takeWord(token);
          case OTHER -> true;
        };
    boolean counts =
        token.kind() != Token.Kind.OTHER
            && !token.is(Token.Kind.WORD, "and")
            && !token.is(Token.Kind.WORD, "filler")
            && !token.is(Token.Kind.WORD, "version");
    if (taken && counts) {
      end = token.end() + (isAbbreviated(token) ? 1 : 0);
    }
    return taken;
  }

  /** Whether a full stop belongs to the word: "Int'l." */
  private boolean isAbbreviated(Token token) {
    boolean stop = token.end() < text.length() && text.charAt(token.end()) == '.';
    String word = text.substring(token.start(), token.end());
    return stop && (word.indexOf('\'') > 0 || word.indexOf('\u2019') > 0);
  }

  private boolean takeMarker(Token token) {
    if (saysWhich() && (marked || version.isEmpty() && licensed)) {
      return false;
    }
    if (saysWhich() && token.is(Token.Kind.MARKER, "CC") && isCodeBehind(token)) {
      marked = true; // "Attribution 3.0 (CC BY 3.0)": another name of the same follows
      return false;
    }
    marked = true;
    longMark |= token.is(Token.Kind.MARKER, "cc");
    return true;
  }

  private boolean isCodeBehind(Token token) {
    int next = tokens.next(token.end());
    return next >= 0 && tokens.read(next, true, false).kind() == Token.Kind.CODE;
  }

  private boolean takeName(Token token) {
    String meaning = token.value();
    if (meaning.startsWith("cc-")) {
      marked = true;
      meaning = meaning.substring(3);
    }
    List<String> named = Codes.split(meaning);
    if (named.isEmpty()) {
      marked |= Tokens.isMark(text, token.start(), token.end()) || startsLong(token);
      return takeUnit(meaning);
    }
    if (last != null && last.kind() == Token.Kind.CODE && elements.containsAll(named)) {
      return version.isEmpty(); // "by-Attribution"
    }
    if (!unit.isEmpty() || elements.stream().anyMatch(named::contains)) {
      return false;
    }
    if (!version.isEmpty() && !elements.isEmpty() && named.contains("BY")) {
      return false;
    }
    elements.addAll(named);
    return true;
  }

  /** Whether the name of a tool begins with "Creative Commons" itself. */
  private boolean startsLong(Token token) {
    String letters = Letters.of(text.substring(token.start(), token.end()));
    return catalog.names().of("cc").stream().anyMatch(letters::startsWith);
  }

  private boolean takeUnit(String meaning) {
    if (saysWhich()) {
      return unit.equals(meaning) && version.isEmpty();
    }
    unit = meaning;
    return true;
  }

  private boolean takeCode(Token token) {
    if (token.value().equals("zero")) {
      boolean taken = takeUnit("zero");
      marked |= taken;
      brief |= taken;
      return taken;
    }
    List<String> codes = Codes.split(token.value());
    if (!unit.isEmpty() || !isCode(token)) {
      return false;
    }
    if (elements.containsAll(codes)) {
      return version.isEmpty();
    }
    if (!version.isEmpty() && !elements.isEmpty() && codes.contains("BY")) {
      return false; // "CC BY 4.0 ND" goes on, "CC BY 4.0, by Mira" does not
    }
    brief |= elements.isEmpty();
    elements.addAll(codes);
    return true;
  }

  /** Whether "by" is a code here and not a preposition. */
  private boolean isCode(Token token) {
    String raw = text.substring(token.start(), token.end());
    if (raw.length() > 2 || raw.equals(raw.toUpperCase(java.util.Locale.ROOT)) || isTight(token)) {
      return true;
    }
    int next = tokens.next(token.end());
    if (next < 0) {
      return false;
    }
    Token follower = tokens.read(next, true, false);
    return follower.kind() == Token.Kind.VERSION && Versions.isKnown(follower.value())
        || follower.kind() == Token.Kind.CODE && !longMark;
  }

  /** Lower-case "cc-by" and "cc by" in front of a person's name stay apart by the hyphen alone. */
  private boolean isTight(Token token) {
    return Versions.isJoint(text, token.start() - 1) || Versions.isJoint(text, token.end());
  }

  private boolean takeVersion(Token token) {
    String number = token.value();
    if (number.equals("0.0") && !saysWhich() && marked) {
      unit = "zero";
      return true;
    }
    if (!Versions.isKnown(number)) {
      boolean odd =
          saysWhich()
              && version.isEmpty()
              && number.length() == 3
              && text.charAt(token.end() - 2) == '.';
      oddVersion |= odd;
      return odd;
    }
    if (!marked && !saysWhich() || !version.isEmpty() && !version.equals(number)) {
      return false;
    }
    version = oddVersion ? "" : number;
    return true;
  }

  private boolean takePlace(Token token) {
    if (!place.isEmpty()) {
      return false;
    }
    place = token.value();
    return true;
  }

  private boolean takeWord(Token token) {
    licensed |= token.is(Token.Kind.WORD, "license");
    scoped |= token.is(Token.Kind.WORD, "scope");
    return marked || saysWhich();
  }

  /** "NO DERIVITIVES" is no Norway. */
  private Token elementOrPlace(Token found) {
    boolean code = found.end() - found.start() == 2;
    Token near = code ? new Misspelling(catalog.names(), text, tokens).at(found) : null;
    return near != null && near.kind() == Token.Kind.NAME ? near : found;
  }

  /**
   * What a misspelt word stands for; the word itself where it makes the name garbled; else null.
   */
  private Token understood(Token other) {
    if (last == null || Character.isDigit(text.charAt(other.start()))) {
      return null;
    }
    Token near = new Misspelling(catalog.names(), text, tokens).at(other);
    if (near != null) {
      return near;
    }
    if (isAmongElements(other)) {
      garbled = true;
      return other;
    }
    return null;
  }

  /** Whether a word behind an element is followed by what belongs to the same name. */
  private boolean isAmongElements(Token other) {
    boolean behindElement =
        last.kind() == Token.Kind.NAME || last.kind() == Token.Kind.CODE || garbled;
    if (elements.isEmpty() || !behindElement || !version.isEmpty() || licensed) {
      return false;
    }
    String gap = text.substring(last.end(), other.start());
    if (last.kind() == Token.Kind.CODE && (gap.equals("-") || gap.equals("_"))) {
      return true;
    }
    boolean joined = gap.chars().anyMatch(c -> Versions.isDash((char) c));
    boolean listed = gap.indexOf(',') >= 0 && last.kind() == Token.Kind.NAME;
    if (!listed && gap.chars().anyMatch(c -> "(,:[".indexOf(c) >= 0)) {
      return false;
    }
    Token next = other;
    for (int i = 0; i < (listed ? 1 : MAX_UNKNOWN); i++) {
      int at = tokens.next(next.end());
      boolean comma = at >= 0 && text.substring(next.end(), at).indexOf(',') >= 0;
      if (at < 0 || comma && !listed && last.kind() == Token.Kind.CODE) {
        return false;
      }
      next = tokens.read(at, marked, false);
      if (next.kind() == Token.Kind.VERSION) {
        return Versions.isKnown(next.value());
      }
      if (next.kind() == Token.Kind.NAME) {
        return !Codes.split(next.value()).contains("BY");
      }
      if (next.is(Token.Kind.WORD, "scope")) {
        return true;
      }
      if (next.is(Token.Kind.WORD, "license")) {
        return joined;
      }
      boolean between = next.is(Token.Kind.WORD, "filler") || next.is(Token.Kind.WORD, "and");
      if (next.kind() != Token.Kind.OTHER && !between) {
        return false;
      }
    }
    return false;
  }
}
