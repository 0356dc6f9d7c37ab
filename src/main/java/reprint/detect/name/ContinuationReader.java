package reprint.detect.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import reprint.catalog.Catalog;
import reprint.catalog.Name;
import reprint.catalog.Names;
import reprint.detect.words.Lines;
import reprint.text.Letters;
import reprint.text.Span;

/** Reads the possible end of a name, across the ends of lines, items and paragraphs. */
public final class ContinuationReader {
  /** The most unknown words before known ones. */
  private static final int MAX_UNKNOWN = 3;

  private final Names names;
  private final String text;
  private final int base;
  private final boolean whole;
  private final String line;
  private final Tokens tokens;
  private final Misspelling misspelling;

  private final Set<String> elements = new LinkedHashSet<>();
  private String version = "";
  private boolean cut;
  private int unknown;
  private int first = -1; // where the understood part begins, where it ends
  private int known;
  private int end; // of all that was taken

  /**
   * A reader of the text from {@code base} to {@code limit}.
   *
   * @param whole whether "Attribution" belongs to another name
   */
  private ContinuationReader(Catalog catalog, String text, int base, int limit, boolean whole) {
    this.whole = whole;
    names = catalog.names();
    this.text = text;
    this.base = base;
    line = oneLine(PlainLetters.of(text.substring(base, limit)));
    tokens = new Tokens(catalog, line, line.length());
    misspelling = new Misspelling(names, line, tokens);
  }

  /** Reads from {@code start}, where there is a letter or digit. */
  public static Continuation read(Catalog catalog, String text, int start, int limit) {
    return new ContinuationReader(catalog, text, start, limit, true).read(start);
  }

  /** The same after a name, whose last word may continue at {@code start}. */
  static Continuation behind(Catalog catalog, String text, Match name, int start, int limit) {
    int front = Math.max(name.span().offset(), name.span().end() - Continuation.WORD);
    boolean whole = name.name().elements().contains("BY");
    return new ContinuationReader(catalog, text, front, limit, whole).read(start);
  }

  /** Reads from {@code start}, an offset of the whole text. */
  private Continuation read(int start) {
    end = start - base;
    Name goesOn = goesOn(end);
    if (goesOn != null) {
      cut = true;
      take(new Token(Token.Kind.NAME, goesOn.meaning(), end, goesOn.end()));
    }
    int at = InterruptedNames.next(line, end, line.length());
    while (at >= 0 && take(corrected(tokens.read(at, true, false)))) {
      at = InterruptedNames.next(line, end, line.length());
    }
    int from = first < 0 ? start : base + first;
    Span span = new Span(from, Math.max(0, base + known - from));
    boolean led = unknown > 0 && !elements.isEmpty();
    boolean ends = !version.isEmpty() || !led && endsAt(base + end);
    return new Continuation(span, elements, version, ends, cut, led);
  }

  /**
   * The element whose name begins before {@code start} and continues there; null if there is none.
   */
  private Name goesOn(int start) {
    Name own = names.at(line, start, line.length());
    int least = own == null || Codes.split(own.meaning()).isEmpty() ? start : own.end();
    Name longest = null;
    for (int i = 0; i < start; i++) {
      boolean begins = Letters.isLetter(line.charAt(i)) && (i == 0 || !isLetter(i - 1));
      Name name = begins ? names.at(line, i, line.length()) : null;
      if (name != null && name.end() > least && !Codes.split(name.meaning()).isEmpty()) {
        longest = name;
        least = name.end();
      }
    }
    return longest;
  }

  private boolean isLetter(int at) {
    return Letters.isLetter(line.charAt(at));
  }

  private Token corrected(Token token) {
    Token near = token.kind() == Token.Kind.OTHER ? misspelling.at(token) : null;
    return near == null ? token : near;
  }

  /** Whether {@code token} may belong to the end of a name; if so it is taken. */
  private boolean take(Token token) {
    List<String> named = elements(token);
    boolean number = token.kind() == Token.Kind.VERSION && Versions.isKnown(token.value());
    boolean says = number || !named.isEmpty() && (cut || !whole || !named.contains("BY"));
    boolean around = elements.isEmpty() ? token.isBetween() : token.kind() == Token.Kind.WORD;
    if (!says && !around && !isPassedOver(token) || number && !version.isEmpty()) {
      return false;
    }
    if (says) {
      first = first < 0 ? token.start() : first;
      known = token.end();
      cut |= text.substring(base + token.start(), base + token.end()).indexOf('\n') >= 0;
    }
    elements.addAll(named);
    version = number ? token.value() : version;
    end = token.end();
    return true;
  }

  /** Whether it is one of the few words after which a name continues: "Attribution, but no …". */
  private boolean isPassedOver(Token token) {
    boolean word = token.kind() == Token.Kind.OTHER && elements.isEmpty() && version.isEmpty();
    return word && !isCapitalised(token) && ++unknown <= MAX_UNKNOWN;
  }

  private boolean isCapitalised(Token token) {
    String letters = line.substring(token.start(), token.end());
    boolean small = letters.chars().anyMatch(Character::isLowerCase);
    return small && Character.isUpperCase(letters.charAt(0));
  }

  private static List<String> elements(Token token) {
    boolean names = token.kind() == Token.Kind.NAME || token.kind() == Token.Kind.CODE;
    return names ? Codes.split(token.value()) : List.of();
  }

  /** Hyphens for line ends, blanks for the marks that begin a line, of the same length. */
  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text);
    boolean begins = false;
    int number = 0; // where that of an item ends
    for (int i = 0; i < text.length(); i++) {
      boolean word = Letters.fold(text.charAt(i)) != '\0';
      number = begins && word && i >= number ? Lines.behindNumber(text, i) : number;
      begins = text.charAt(i) == '\n' || begins && (!word || i < number);
      if (begins) {
        line.setCharAt(i, text.charAt(i) == '\n' ? '-' : ' ');
      }
    }
    return line.toString();
  }

  /** Whether only marks follow in the line. */
  private boolean endsAt(int offset) {
    int i = offset;
    while (i < text.length() && " \t)]*_\"\'\u201D\u00BB".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i >= text.length() || ".,;!?\n\u3002\uFF1B".indexOf(text.charAt(i)) >= 0;
  }
}
