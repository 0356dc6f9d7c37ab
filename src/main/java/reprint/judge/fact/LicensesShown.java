package reprint.judge.fact;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import reprint.detect.Declaration;
import reprint.detect.Evidence;
import reprint.detect.Evidence.Kind;
import reprint.judge.Facts;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Link;

/** The licences that a document shows to readers anywhere, by address; collected on first use. */
final class LicensesShown {
  private static final Set<Kind> ADDRESSES = EnumSet.of(Kind.LINK, Kind.URL, Kind.BADGE);

  private final Facts facts;
  private final Map<String, Boolean> namedInBlock = new HashMap<>();
  private Set<String> withAddress;
  private TreeSet<String> pages;

  LicensesShown(Facts facts) {
    this.facts = facts;
  }

  /** Whether something that shows the licence of that id for any work is an address of it. */
  boolean hasAddress(String id) {
    if (withAddress == null) {
      withAddress = new HashSet<>();
      for (Declaration declaration : facts.declarations().all()) {
        if (declaration.evidence().stream().anyMatch(LicensesShown::isAddress)) {
          withAddress.add(declaration.license().id());
        }
      }
    }
    return withAddress.contains(id);
  }

  static boolean isAddress(Evidence evidence) {
    return ADDRESSES.contains(evidence.kind())
        || evidence.kind() == Kind.LEGAL_TEXT
        || evidence.text().contains("://");
  }

  /** Whether a link of the document leads to a page or to one below it. */
  boolean hasLinkBelow(String page) {
    if (pages == null) {
      pages = new TreeSet<>();
      facts.document().links().stream()
          .map(Link::url)
          .filter(Sameness::isAddress)
          .map(Sameness::address)
          .forEach(pages::add);
    }
    String here = Sameness.address(page);
    String below = pages.ceiling(here + "/");
    return pages.contains(here) || below != null && below.startsWith(here + "/");
  }

  /** Whether the paragraph of an address has the licence's id in it, spelt as people do. */
  boolean isNamedBeside(Evidence address, String id) {
    Document document = facts.document();
    Block block = document.blockAt(address.span().offset());
    return block != null
        && namedInBlock.computeIfAbsent(
            block.span().offset() + " " + id, key -> isNamedIn(document.text(block), id));
  }

  private static boolean isNamedIn(String text, String id) {
    String spelt = id.replaceFirst("-\\d.*", "").toLowerCase(Locale.ROOT);
    return Sameness.containsAll(text, List.of(spelt));
  }
}
