package reprint.detect.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import reprint.catalog.Catalog;
import reprint.catalog.License;
import reprint.detect.Evidence;
import reprint.detect.name.LicenseName;
import reprint.detect.name.Match;
import reprint.detect.name.NameParser;
import reprint.detect.name.Resolver;
import reprint.text.Span;

/**
 * Decides which licence a whole licence text is: the title counts, and other licences that the text
 * mentions do not. Wording that only stricter licences have is never left out.
 */
final class LegalTexts {
  /** UTF-16 units between a title and the first sentence of its text. */
  private static final int TITLE = 400;

  /** The most UTF-16 units of a licence text; the longest of the catalogue's has 40,000. */
  private static final int LENGTH = 45_000;

  private final Catalog catalog;
  private final Resolver resolver;

  LegalTexts(Catalog catalog) {
    this.catalog = catalog;
    resolver = new Resolver(catalog);
  }

  /** The same without occurrences inside a licence text. */
  List<Match> settle(String text, List<Match> all) {
    List<Match> settled = new ArrayList<>();
    int i = 0;
    while (i < all.size()) {
      Match found = all.get(i);
      if (!found.wording().equals("start")) {
        if (found.wording().isEmpty() || found.license() != null) {
          settled.add(found);
        }
        i++;
        continue;
      }
      int end = end(all, i);
      settled.add(whole(text, found, settled, all.subList(i, end)));
      i = end;
    }
    return settled;
  }

  /**
   * The index after the last occurrence of the text that begins with the occurrence at {@code
   * start}.
   */
  private static int end(List<Match> all, int start) {
    int i = start + 1;
    int limit = all.get(start).span().offset() + LENGTH;
    while (i < all.size() && all.get(i).span().offset() < limit) {
      if (all.get(i).wording().equals("end")) {
        return i + 1;
      }
      i++;
    }
    return i;
  }

  /**
   * One evidence for the whole text: the licence of its title and of its wording together. If the
   * title does not name the country, the law that governs the text does.
   */
  private Match whole(String text, Match start, List<Match> before, List<Match> inside) {
    LegalWording wording = new LegalWording(inside);
    int titled = title(start, before);
    License title =
        titled < 0 ? unnamed(text, start, inside, wording) : before.get(titled).license();
    License license = license(title, wording);
    if (titled >= 0 && !license.equals(title)) {
      before.set(titled, before.get(titled).naming(license));
    }
    return new Match(Evidence.Kind.LEGAL_TEXT, license, start.span(), null, null, "start");
  }

  private License license(License title, LegalWording wording) {
    if (title == null) {
      return wording.isWhole()
          ? resolver.elements(wording.elements(), wording.version(), wording.law())
          : catalog.family(Set.of());
    }
    if (title.elements().isEmpty()) {
      return title;
    }
    Set<String> elements = new LinkedHashSet<>(title.elements());
    elements.addAll(wording.restrictions());
    boolean port = title.jurisdiction().isEmpty() && !wording.law().isEmpty();
    return port || !elements.equals(title.elements())
        ? resolver.elements(elements, title.version(), port ? wording.law() : title.jurisdiction())
        : title;
  }

  /** The index of the licence named directly above the text; -1 if there is none. */
  private static int title(Match start, List<Match> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Match found = before.get(i);
      if (start.span().offset() - found.span().end() > TITLE) {
        return -1;
      }
      if (found.license() != null && !found.license().uri().isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  /** The tool whose own wording a text is, else the licence of an unmarked title. */
  private License unnamed(String text, Match start, List<Match> inside, LegalWording wording) {
    return inside.stream()
        .filter(f -> f.wording().equals("zero") || f.wording().equals("certification"))
        .findFirst()
        .map(Match::license)
        .orElseGet(() -> unmarked(text, start.span(), wording.law()));
  }

  /**
   * A title such as "NoDerivs 1.0 License", which nothing marks as a licence of Creative Commons.
   */
  private License unmarked(String text, Span start, String law) {
    int from = Math.max(0, start.offset() - TITLE);
    for (int i = from; i < start.offset(); i++) {
      boolean begins = i == from || !Character.isLetterOrDigit(text.charAt(i - 1));
      if (begins && Character.isLetter(text.charAt(i))) {
        LicenseName name = new NameParser(catalog, text, i, start.offset()).parse();
        if (!name.elements().isEmpty() && !name.version().isEmpty() && !name.hasUnparsedElement()) {
          String place = name.place().isEmpty() ? law : name.place();
          return resolver.elements(name.elements(), name.version(), place);
        }
      }
    }
    return null;
  }
}
