package reprint.credit.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reprint.catalog.Field;
import reprint.credit.Masthead;
import reprint.credit.Mention;
import reprint.credit.notice.Notices;
import reprint.credit.reading.Addresses;
import reprint.credit.reading.CreditContext;
import reprint.credit.reading.LicenseLinks;
import reprint.credit.words.Words;
import reprint.read.Document;
import reprint.read.Link;
import reprint.read.Property;

/**
 * The site that a page says it is on, which decides whether an address is its own or leads away.
 */
final class HomeSite {
  /** Letters of the shortest name that can identify an address. */
  private static final int NAME = 5;

  private static final int SURNAME = 4;

  /** Words of a person's name. */
  private static final int FULL_NAME = 3;

  private final CreditContext reading;
  private final Masthead masthead;
  private final Notices notices;
  private final OwnSite own;

  HomeSite(CreditContext reading, Masthead masthead, Notices notices, OwnSite own) {
    this.own = own;
    this.reading = reading;
    this.masthead = masthead;
    this.notices = notices;
  }

  /** The page's canonical address, if it leads away from the page's own address. */
  Optional<Mention> foreignCanonical() {
    return masthead.canonical().filter(c -> isForeign(c.url()) && !own.has(c.url()));
  }

  /** Whether {@code canonical} leads away from the address that the page states as its own. */
  private boolean isForeign(String canonical) {
    String host = Addresses.host(canonical);
    Document document = reading.document();
    if (!document.mediaType().contains("html")) {
      return !host.isEmpty();
    }
    List<String> own = ownHosts();
    return !host.isEmpty() && !own.isEmpty() && own.stream().noneMatch(o -> isPart(host, o));
  }

  /** Whether {@code url} leads to the page's own site. */
  private boolean isOwn(String url) {
    String host = Addresses.host(url);
    String canonical = masthead.canonical().map(c -> Addresses.host(c.url())).orElse("");
    return !host.isEmpty() && host.equals(canonical) && !isForeign("//" + canonical);
  }

  /**
   * The same for a source: publishers ask for a canonical link to their own page, so that it alone
   * proves nothing if the source and the site have different names.
   */
  boolean isOwn(Mention source) {
    String site = Words.letters(site());
    String name = Words.letters(source.text());
    boolean otherName = !site.isEmpty() && !name.isEmpty() && !name.contains(site);
    return isOwn(source.url()) && !(otherName && isCanonical(source.url()));
  }

  /**
   * Whether the host or the first folder of an address has the name of one of the page's authors.
   */
  boolean isAuthors(String url) {
    String place = Words.letters(Addresses.host(url) + " " + Addresses.firstFolder(url));
    return masthead.authors().stream()
        .map(Mention::text)
        .anyMatch(name -> isIn(name, place) || isSurname(name, Addresses.host(url)));
  }

  private static boolean isIn(String author, String place) {
    String name = Words.letters(author);
    return name.length() >= NAME && place.contains(name);
  }

  /** {@code lee.example} and {@code alee.example} are Ann Lee's. */
  private static boolean isSurname(String author, String host) {
    String[] names = author.strip().split("\\s+");
    String last = Words.letters(names[names.length - 1]);
    String[] labels = host.split("\\.");
    String label = labels.length < 2 ? "" : Words.letters(labels[labels.length - 2]);
    return names.length > 1
        && names.length <= FULL_NAME
        && author.indexOf(',') < 0
        && last.length() >= SURNAME
        && (label.equals(last) || label.equals(Words.letters(author).charAt(0) + last));
  }

  /** Whether an address lies on the house's own site, as its files or its settings say. */
  boolean isHouses(String url) {
    return own.has(url);
  }

  /** The site's name from metadata, else from the link to the home page. */
  private String site() {
    return masthead.site().isEmpty()
        ? reading.document().links().stream()
            .filter(link -> link.rel().contains("home"))
            .map(Link::text)
            .findFirst()
            .orElse("")
        : masthead.site();
  }

  private boolean isCanonical(String url) {
    return masthead.canonical().filter(c -> c.url().equals(url)).isPresent();
  }

  /** {@code blog.tides.example} belongs to {@code tides.example}. */
  private static boolean isPart(String one, String other) {
    return one.equals(other) || one.endsWith("." + other) || other.endsWith("." + one);
  }

  /**
   * The home address that the page states, else its own address: some systems repeat a canonical
   * address that leads elsewhere in all fields for the page's own address.
   */
  private List<String> ownHosts() {
    Document document = reading.document();
    List<String> home =
        hosts(document.links().stream().filter(l -> l.rel().contains("home")).map(Link::url));
    Stream<String> stated = reading.stated(Field.OWN_ADDRESS).stream().map(Property::value);
    return home.isEmpty() ? hosts(stated) : home;
  }

  private static List<String> hosts(Stream<String> addresses) {
    return addresses.map(Addresses::host).filter(host -> !host.isEmpty()).distinct().toList();
  }

  /**
   * The copyright notice that names the site itself, if the page is at its own address and declares
   * a licence: the text is the site's own.
   */
  Optional<Mention> copyright() {
    String site = Words.letters(masthead.site());
    boolean atHome = masthead.canonical().map(c -> isOwn(c.url())).orElse(false);
    boolean declares = !LicenseLinks.ofArticle(reading.declarations().all()).isEmpty();
    return notices
        .copyright()
        .filter(c -> !site.isEmpty() && atHome && declares)
        .filter(c -> Words.letters(c.text()).contains(site));
  }
}
