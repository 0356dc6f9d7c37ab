package reprint.detect.name;

import java.util.List;
import reprint.catalog.Catalog;
import reprint.catalog.Names;

/**
 * Reads one name of a licence from its first word. A further restriction that is not understood is
 * marked as unparsed; it is never left out.
 */
public final class NameParser {
  /** The most unknown words inside a name. */
  private static final int MAX_UNKNOWN = 3;

  /** The same after a dash. */
  private static final int MAX_JOINED = 6;

  private final Names names;
  private final String text;
  private final int start;
  private final Tokens tokens;
  private final NameBuilder pieces;

  public NameParser(Catalog catalog, String text, int start, int limit) {
    names = catalog.names();
    this.text = text;
    this.start = start;
    tokens = new Tokens(catalog, text, limit);
    pieces = new NameBuilder(text, start, tokens);
  }

  /** The name; an empty one if none begins here. */
  public LicenseName parse() {
    int at = start;
    while (at >= 0) {
      Token token = settled(tokens.read(at, pieces.mayHaveCodes(), pieces.mayHavePlace()));
      if (token == null || !pieces.take(token)) {
        break;
      }
      at = tokens.next(token.end());
    }
    return pieces.name(start);
  }

  private Token settled(Token token) {
    return switch (token.kind()) {
      case OTHER -> understood(token);
      case PLACE -> elementOrPlace(token);
      default -> token;
    };
  }

  /** "NO DERIVITIVES" is no Norway. */
  private Token elementOrPlace(Token found) {
    boolean code = found.end() - found.start() == 2;
    Token near = code ? new Misspelling(names, text, tokens).at(found) : null;
    return near != null && near.kind() == Token.Kind.NAME ? near : found;
  }

  /** The meaning of a misspelt word; the word itself if it stays unparsed; else null. */
  private Token understood(Token other) {
    if (pieces.last() == null || Character.isDigit(text.charAt(other.start()))) {
      return null;
    }
    Token near = new Misspelling(names, text, tokens).at(other);
    if (near != null) {
      return near;
    }
    if (isAmongElements(other)) {
      pieces.addUnparsed();
      return other;
    }
    return null;
  }

  /** Whether a part of the same name follows a word after an element. */
  private boolean isAmongElements(Token other) {
    if (!pieces.endsWithElement()) {
      return false;
    }
    Token last = pieces.last();
    String gap = text.substring(last.end(), other.start());
    boolean code = last.kind() == Token.Kind.CODE;
    boolean small = Character.isLowerCase(text.charAt(other.start()));
    if (code && (gap.equals("-") || gap.equals("_") || gap.equals("/") && isHalf(other))) {
      return true;
    }
    boolean listed = gap.indexOf(',') >= 0 && last.kind() == Token.Kind.NAME;
    String apart = code && small ? "(:[" : "(,:[";
    if (!listed && gap.chars().anyMatch(c -> apart.indexOf(c) >= 0)) {
      return false;
    }
    boolean joined = gap.chars().anyMatch(c -> Versions.isDash((char) c));
    return goesOn(other, listed, code && !listed, joined);
  }

  /** The first letter of a restriction's code, separated from the second. */
  private boolean isHalf(Token other) {
    return other.end() - other.start() == 1 && "nNsS".indexOf(text.charAt(other.start())) >= 0;
  }

  /**
   * Whether the name continues after an unknown word.
   *
   * @param listed whether a comma leads to it: then the very next word has to belong to the name
   * @param closed whether a comma after it ends the name
   * @param joined whether a dash leads to it: then it may be all in front of "licence"
   */
  private boolean goesOn(Token other, boolean listed, boolean closed, boolean joined) {
    Token next = other;
    boolean small = true;
    for (int i = 0; i < (listed ? 1 : joined ? MAX_JOINED : MAX_UNKNOWN); i++) {
      small &= !Character.isUpperCase(text.charAt(next.start()));
      int at = tokens.next(next.end());
      if (at < 0 || closed && text.substring(next.end(), at).indexOf(',') >= 0) {
        return false;
      }
      next = tokens.read(at, pieces.isMarked(), false);
      if (next.kind() != Token.Kind.OTHER && !next.isBetween()) {
        return isOfName(next, joined, small);
      }
    }
    return false;
  }

  private boolean isOfName(Token token, boolean joined, boolean small) {
    List<String> named = Codes.split(token.value());
    boolean further = !named.contains("BY") || !pieces.holds("BY");
    return switch (token.kind()) {
      case VERSION -> Versions.isKnown(token.value());
      case NAME -> further;
      case CODE -> further && (small && isUpper(token) || isNumbered(token));
      case WORD -> token.value().equals("scope") || token.value().equals("license") && joined;
      default -> false;
    };
  }

  private boolean isNumbered(Token token) {
    int at = tokens.next(token.end());
    return at >= 0 && Versions.isKnown(tokens.read(at, false, false).value());
  }

  /** "nc" may be a word; what "Nestl\u00E9 SA" ends with is no code either. */
  private boolean isUpper(Token token) {
    return Character.isUpperCase(text.charAt(token.start()));
  }
}
