package reprint.detect;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import reprint.catalog.Catalog;
import reprint.catalog.License;
import reprint.read.Span;

/**
 * Settles what whole licence texts say: the title tells the licence, and no other licence that the
 * text speaks of counts. Wording that only stricter licences have is never left out.
 */
final class LegalTexts {
  /** UTF-16 units between a title and the first sentence of its text. */
  private static final int TITLE = 400;

  /** UTF-16 units of a licence text at most; the longest of the catalogue's has 40,000. */
  private static final int LENGTH = 45_000;

  private static final Set<String> ELEMENTS = Set.of("nc", "nd", "sa");

  private final Catalog catalog;
  private final Resolver resolver;

  LegalTexts(Catalog catalog) {
    this.catalog = catalog;
    resolver = new Resolver(catalog);
  }

  /** The same without what stands inside a licence text. */
  List<Found> settle(String text, List<Found> all) {
    List<Found> settled = new ArrayList<>();
    int i = 0;
    while (i < all.size()) {
      Found found = all.get(i);
      if (!found.wording().equals("start")) {
        if (!ELEMENTS.contains(found.wording()) && !found.wording().equals("end")) {
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

  /** The index behind the last hit of the text that begins with the hit at {@code start}. */
  private static int end(List<Found> all, int start) {
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

  /** One evidence for the whole text: the licence of its title and of its wording together. */
  private Found whole(String text, Found start, List<Found> before, List<Found> inside) {
    License title = title(text, start, before, inside);
    Set<String> elements = new LinkedHashSet<>(title == null ? Set.of() : title.elements());
    for (Found found : inside) {
      if (ELEMENTS.contains(found.wording()) && !elements.isEmpty()) {
        elements.add(found.wording().toUpperCase(java.util.Locale.ROOT));
      }
    }
    License license = title;
    if (title == null) {
      license = catalog.family(Set.of());
    } else if (!elements.equals(title.elements())) {
      license = resolver.elements(elements, title.version(), title.jurisdiction());
    }
    return new Found(Evidence.Kind.LEGAL_TEXT, license, start.span(), null, null, "start");
  }

  /** The licence named right above the text, else the tool that its own wording is of. */
  private License title(String text, Found start, List<Found> before, List<Found> inside) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Found found = before.get(i);
      if (start.span().offset() - found.span().end() > TITLE) {
        break;
      }
      boolean told = found.license() != null && !found.license().uri().isEmpty();
      if (told) {
        return found.license();
      }
    }
    for (Found found : inside) {
      if (found.wording().equals("zero") || found.wording().equals("certification")) {
        return found.license();
      }
    }
    return unmarked(text, start.span());
  }

  /**
   * A title such as "NoDerivs 1.0 License", which nothing marks as a licence of Creative Commons.
   */
  private License unmarked(String text, Span start) {
    int from = Math.max(0, start.offset() - TITLE);
    for (int i = from; i < start.offset(); i++) {
      boolean begins = i == from || !Character.isLetterOrDigit(text.charAt(i - 1));
      if (begins && Character.isLetter(text.charAt(i))) {
        LicenseName name = new NameParser(catalog, text, i, start.offset()).parse();
        if (!name.elements().isEmpty() && !name.version().isEmpty() && !name.garbled()) {
          return resolver.license(name);
        }
      }
    }
    return null;
  }
}
