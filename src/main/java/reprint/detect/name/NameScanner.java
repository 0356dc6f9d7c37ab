package reprint.detect.name;

import java.util.List;
import java.util.Set;
import reprint.catalog.Catalog;
import reprint.catalog.License;
import reprint.catalog.Name;
import reprint.detect.Evidence;
import reprint.text.Span;

/** Accepts or rejects text that looks like a licence's name. */
public final class NameScanner {
  private static final int WINDOW = 400;

  /** Words that no name begins with. */
  private static final Set<String> AROUND =
      Set.of("license", "licenses", "version", "and", "scope", "filler", "nc", "nd", "sa");

  private final Catalog catalog;
  private final Resolver resolver;
  private final NamePrefix front;
  private final NameContext surroundings;

  public NameScanner(Catalog catalog) {
    this.catalog = catalog;
    resolver = new Resolver(catalog);
    front = new NamePrefix(catalog);
    surroundings = new NameContext(catalog);
  }

  /** Adds the names that begin at {@code at}; returns the offset after them, or {@code at}. */
  public int look(String text, int at, int to, List<Match> all) {
    int limit = Math.min(to, at + WINDOW);
    Name wording = catalog.names().at(text, at, limit);
    if (wording != null && wording.meaning().startsWith(Match.WORDING)) {
      all.add(ofLegalText(at, wording));
      return wording.end();
    }
    boolean brief = Tokens.isMark(text, at, limit) || Codes.beginAt(text, at);
    if (!brief && (wording == null || AROUND.contains(wording.meaning()))) {
      return at;
    }
    LicenseName name = new NameParser(catalog, text, at, limit).parse();
    if (name.hasCcMarker() && !name.saysWhich()) {
      name = front.withCodes(text, name);
    }
    if (name.saysWhich() && name.version().isEmpty()) {
      name = name.withVersion(front.version(text, at));
    }
    if (!surroundings.isLicense(text, name)) {
      return Math.max(at, name.span().end()); // no name of another licence begins inside
    }
    add(name, all);
    int end = name.span().end();
    return moreVersions(text, name, end, limit, all);
  }

  private void add(LicenseName name, List<Match> all) {
    License license = resolver.license(name);
    Evidence.Kind kind = name.isAbbreviated() ? Evidence.Kind.ABBREVIATION : Evidence.Kind.NAME;
    all.add(new Match(kind, license, name.span(), name, null, ""));
  }

  private Match ofLegalText(int at, Name wording) {
    Span span = new Span(at, wording.end() - at);
    String meaning = wording.meaning().substring(Match.WORDING.length());
    License tool = resolver.tool(meaning, "", "");
    return new Match(Evidence.Kind.LEGAL_TEXT, tool, span, null, null, meaning);
  }

  /** "3.0 Unported, 2.5 Generic and 1.0 Generic": the same licence in several versions. */
  private int moreVersions(String text, LicenseName first, int from, int limit, List<Match> all) {
    int end = from;
    if (first.version().isEmpty() || first.elements().isEmpty()) {
      return end;
    }
    Tokens tokens = new Tokens(catalog, text, limit);
    int at = tokens.next(end);
    while (at >= 0) {
      Token token = tokens.read(at, false, false);
      boolean goesOn = token.is(Token.Kind.WORD, "and") || token.is(Token.Kind.WORD, "scope");
      if (isFurther(text, token) && !isSentence(text, end, at)) {
        add(first.again(token), all);
        end = token.end();
      } else if (!goesOn) {
        break;
      }
      at = tokens.next(token.end());
    }
    return end;
  }

  /** A number without a point after a version is the mark of a note, a date or a page's number. */
  private static boolean isFurther(String text, Token token) {
    String written = text.substring(token.start(), token.end());
    return token.kind() == Token.Kind.VERSION
        && Versions.isKnown(token.value())
        && written.indexOf('.') > 0;
  }

  private static boolean isSentence(String text, int from, int to) {
    return text.substring(from, to).indexOf('\n') >= 0;
  }
}
