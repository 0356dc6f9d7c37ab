package reprint.detect.name;

import reprint.catalog.Catalog;
import reprint.text.Span;

/** Reads names again that contain an invisible character, a note's mark or the like: BY[1]-ND. */
final class NameRepair {
  /** UTF-16 units that may follow: the rest of a name. */
  private static final int WINDOW = 120;

  private final Catalog catalog;
  private final Resolver resolver;

  NameRepair(Catalog catalog) {
    this.catalog = catalog;
    resolver = new Resolver(catalog);
  }

  /** The same, or the whole name if reading had stopped at such a sign. */
  Match whole(String text, Match found) {
    LicenseName seen = found.name();
    boolean closed = !seen.version().isEmpty() && seen.hasScopeWord();
    boolean all = seen.elements().size() > 2; // no licence has more
    if (closed || all || !CleanedText.isNeeded(text, seen.span().offset(), seen.span().end())) {
      return found;
    }
    int start = found.span().offset();
    int limit = Math.min(text.length(), found.span().end() + WINDOW);
    CleanedText clear = new CleanedText(catalog.names(), text, start, limit);
    String plain = clear.plain();
    LicenseName again = new NameParser(catalog, plain, 0, plain.length()).parse();
    if (!isStricter(again, found.name())) {
      return found;
    }
    Span span = new Span(start, clear.behind(again.span().end()) - start);
    LicenseName name = again.at(span);
    name = name.version().isEmpty() ? name.withVersion(found.name().version()) : name;
    return new Match(found.kind(), resolver.license(name), span, name, null, "");
  }

  private static boolean isStricter(LicenseName again, LicenseName name) {
    boolean more = again.hasUnparsedElement() || !name.elements().containsAll(again.elements());
    return more && again.elements().containsAll(name.elements());
  }
}
