package reprint.site;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The site that a document belongs to, as the files around it and the configuration say.
 *
 * @param name "": not stated
 * @param own addresses and accounts that its files call its own
 * @param chosen those that the configuration calls the house's own
 * @param authors of the whole site
 * @param licenses ids of those that it declares for itself
 */
public record Site(
    String name, OwnPlaces own, OwnPlaces chosen, List<String> authors, List<String> licenses) {
  /** Nothing is known. */
  public static final Site NONE =
      new Site("", OwnPlaces.NONE, OwnPlaces.NONE, List.of(), List.of());

  public Site {
    authors = List.copyOf(authors);
    licenses = List.copyOf(licenses);
  }

  /**
   * Whether a file of that path is one about a repository, not an article of the site: its licence,
   * how to contribute to it.
   */
  public static boolean isAboutRepository(String path) {
    return SiteFiles.isAboutRepository(path.substring(path.lastIndexOf('/') + 1));
  }

  /** Whether the configuration says that an address is the house's own. */
  public boolean isChosen(String url) {
    return chosen.have(url);
  }

  /** Whether the files or the configuration say so. */
  public boolean isOwn(String url) {
    return chosen.have(url) || own.have(url);
  }

  /** Whether a name is the site's or one of its authors'. */
  public boolean isHouse(String name) {
    String wanted = letters(name);
    return Stream.concat(authors.stream(), Stream.of(this.name))
        .anyMatch(known -> !known.isBlank() && letters(known).equals(wanted));
  }

  /** The same with what the configuration calls its own. */
  Site with(OwnPlaces more) {
    return new Site(name, own, more, authors, licenses);
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
