package reprint.detect.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import reprint.text.Span;

/** The pieces of one name of a licence, taken in order as long as they fit together. */
final class NameBuilder {
  private final String text;
  private final Tokens tokens;
  private final Set<String> elements = new LinkedHashSet<>();
  private String unit = "";
  private String version = "";
  private String place = "";
  private boolean ccMarker;
  private boolean abbreviated;
  private boolean unparsed;
  private boolean licenceWord;
  private boolean scopeWord;
  private boolean oddVersion;
  private boolean numbered; // a version stands after elements
  private Token last;
  private int end;

  NameBuilder(String text, int start, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
    abbreviated = Codes.beginAt(text, start);
    end = start;
  }

  /** The name that begins at {@code start}, with the pieces taken so far. */
  LicenseName name(int start) {
    Span span = new Span(start, end - start);
    Set<String> seen = Set.copyOf(elements);
    return new LicenseName(
        span, seen, unit, version, place, ccMarker, abbreviated, unparsed, licenceWord, scopeWord);
  }

  /** The last piece other than a joining word; null before the first. */
  Token last() {
    return last;
  }

  boolean isMarked() {
    return ccMarker;
  }

  boolean mayHaveCodes() {
    return ccMarker || abbreviated;
  }

  boolean mayHavePlace() {
    return saysWhich() ? !version.isEmpty() || scopeWord : ccMarker && place.isEmpty();
  }

  /** Whether only elements were taken so far, with or without an unknown word among them. */
  boolean endsWithElement() {
    boolean element = last.kind() == Token.Kind.NAME || last.kind() == Token.Kind.CODE || unparsed;
    return element && !elements.isEmpty() && !numbered && !licenceWord;
  }

  boolean holds(String element) {
    return elements.contains(element);
  }

  /** A word among the elements is unknown. */
  void addUnparsed() {
    unparsed = true;
  }

  private boolean saysWhich() {
    return !elements.isEmpty() || !unit.isEmpty();
  }

  /** Whether {@code token} belongs to the name; if so it is taken. */
  boolean take(Token token) {
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
    boolean between = token.isBetween();
    boolean ends = !between && !token.is(Token.Kind.WORD, "version");
    if (taken && ends && token.kind() != Token.Kind.OTHER) {
      end = token.end() + (token.isAbbreviated(text) ? 1 : 0);
    }
    last = between && last != null ? last : token;
    return taken;
  }

  private boolean takeMarker(Token token) {
    if (saysWhich() && (ccMarker || version.isEmpty() && licenceWord)) {
      return false;
    }
    boolean another =
        saysWhich() && token.is(Token.Kind.MARKER, "CC") && tokens.isBeforeCodes(token);
    ccMarker = true; // "Attribution 3.0 (CC BY 3.0)": another name of the same follows
    return !another;
  }

  private boolean takeName(Token token) {
    String meaning = token.value();
    if (meaning.startsWith("cc-")) {
      ccMarker = true;
      meaning = meaning.substring(3);
    }
    List<String> named = Codes.split(meaning);
    if (named.isEmpty()) {
      ccMarker |= tokens.carriesMark(token);
      return takeUnit(meaning);
    }
    if (elements.containsAll(named) && (!named.contains("BY") || token.isAgain(last, text))) {
      return !numbered; // no name begins with another element
    }
    boolean again = elements.stream().anyMatch(named::contains);
    boolean other = again && !(named.containsAll(elements) && token.isOtherThan(last, text));
    if (!unit.isEmpty() || other || numbered && named.contains("BY")) {
      return false;
    }
    elements.addAll(named);
    return true;
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
      ccMarker |= taken;
      abbreviated |= taken;
      return taken;
    }
    List<String> named = Codes.split(token.value());
    if (!unit.isEmpty() || !tokens.isCode(token)) {
      return false;
    }
    if (elements.containsAll(named)) {
      return !numbered;
    }
    if (numbered && named.contains("BY")) {
      return false; // "CC BY 4.0 ND" goes on, "CC BY 4.0, by Mira" does not
    }
    abbreviated |= elements.isEmpty();
    elements.addAll(named);
    return true;
  }

  private boolean takeVersion(Token token) {
    String number = token.value();
    if (number.equals("0.0") && !saysWhich() && ccMarker) {
      unit = "zero";
      return true;
    }
    if (!Versions.isKnown(number)) {
      boolean dotted = number.length() == 3 && text.charAt(token.end() - 2) == '.';
      boolean odd = saysWhich() && version.isEmpty() && dotted;
      oddVersion |= odd;
      return odd;
    }
    if (!ccMarker && !saysWhich() || !version.isEmpty() && !version.equals(number)) {
      return false;
    }
    version = oddVersion ? "" : number;
    numbered = saysWhich();
    return true;
  }

  /** "CC-IGO BY 3.0" is the only scope in front; "UK: Scotland" is one place. */
  private boolean takePlace(Token token) {
    boolean here = saysWhich() || token.value().equals("igo");
    boolean free = place.isEmpty() || place.equals("uk") && token.value().equals("scotland");
    place = here && free ? token.value() : place;
    return here && free;
  }

  private boolean takeWord(Token token) {
    licenceWord |= token.is(Token.Kind.WORD, "license");
    scopeWord |= token.is(Token.Kind.WORD, "scope");
    return ccMarker || saysWhich();
  }
}
