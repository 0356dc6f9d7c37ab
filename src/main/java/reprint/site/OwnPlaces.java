package reprint.site;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses and accounts that belong to one house. A shared host is never its own as a whole.
 *
 * @param hosts in lower case, without {@code www.}; on a shared host with the account's folder
 * @param accounts its names on shared hosts
 */
public record OwnPlaces(Set<String> hosts, Set<String> accounts, SharedHosts shared) {
  /** No place at all. */
  static final OwnPlaces NONE =
      new OwnPlaces(Set.of(), Set.of(), new SharedHosts(List.of(), List.of()));

  private static final Pattern ADDRESS =
      Pattern.compile(
          "^(?:https?:)?(?://)?(?:www\\.)?([^/?#:@\\s.]++(?:\\.[^/?#:@\\s.]++)++)(?::\\d+)?(?:/[@~]?([^/?#]*+))?.*");

  /** Numbers and names of machines are no site's address. */
  private static final Pattern MACHINE =
      Pattern.compile("[\\d.]+|.*\\.(?:local|localhost|internal|test)");

  public OwnPlaces {
    hosts = Set.copyOf(hosts);
    accounts = Set.copyOf(accounts);
  }

  /**
   * Those that are stated.
   *
   * @param addresses hosts or whole addresses
   * @param accounts names, {@code @name}, {@code owner/repository}, or the addresses of accounts
   */
  static OwnPlaces of(
      Collection<String> addresses, Collection<String> accounts, SharedHosts shared) {
    Set<String> hosts = new TreeSet<>();
    Set<String> names = new TreeSet<>();
    addresses.forEach(address -> add(place(address, shared), hosts));
    for (String account : accounts) {
      String plain = account.strip().toLowerCase(Locale.ROOT);
      if (ADDRESS.matcher(plain).matches() && plain.contains("//")) {
        add(place(plain, shared), hosts);
      } else {
        add(plain.replaceFirst("^@", "").split("[/@\\s]", 2)[0], names);
      }
    }
    return new OwnPlaces(hosts, names, shared);
  }

  /** Entries of a configuration: what has a dot is an address, the rest are accounts. */
  static OwnPlaces of(Collection<String> entries, SharedHosts shared) {
    return of(
        entries.stream().filter(entry -> entry.contains(".")).toList(),
        entries.stream().filter(entry -> !entry.contains(".")).toList(),
        shared);
  }

  private static void add(String place, Set<String> places) {
    if (!place.isEmpty()) {
      places.add(place);
    }
  }

  /** Whether an address lies on one of them. */
  boolean have(String url) {
    if (hosts.isEmpty() && accounts.isEmpty() || !url.contains("//")) {
      return false;
    }
    String place = place(url, shared);
    return hosts.contains(place)
        || hosts.stream().anyMatch(host -> place.endsWith("." + host) && !place.contains("/"))
        || accounts.stream().anyMatch(account -> isOf(account, place));
  }

  private boolean isOf(String account, String place) {
    int slash = place.indexOf('/');
    return slash >= 0
        ? place.substring(slash + 1).equals(account)
        : place.startsWith(account + ".")
            && shared.byHost().contains(place.substring(account.length() + 1));
  }

  /** The host of an address, on a shared one with the first folder; "": it belongs to nobody. */
  private static String place(String address, SharedHosts shared) {
    Matcher parts = ADDRESS.matcher(address.strip().toLowerCase(Locale.ROOT));
    if (!parts.matches() || MACHINE.matcher(parts.group(1)).matches()) {
      return "";
    }
    String host = parts.group(1);
    if (!shared.byFolder().contains(host)) {
      return shared.byHost().contains(host) ? "" : host;
    }
    String folder = parts.group(2) == null ? "" : parts.group(2);
    return folder.isEmpty() ? "" : host + "/" + folder;
  }
}
