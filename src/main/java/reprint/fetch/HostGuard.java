package reprint.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;

/**
 * Decides which addresses may be requested. It resolves each name, and every address of the name
 * must be public. The program resolves a name once a run (see {@code PinnedNames}), so the
 * connection goes to the checked address.
 *
 * @param allowed names, each alone or with a port, in lower case
 */
record HostGuard(Set<String> allowed) {
  private static final Set<Integer> PORTS = Set.of(80, 443);

  /** The machine to ask. @throws NotFetchedException if it may not be asked, or has no address */
  InetAddress check(URI address) throws NotFetchedException {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new NotFetchedException("only http and https addresses can be read");
    }
    if (address.getHost() == null || address.getRawUserInfo() != null) {
      throw new NotFetchedException("its address is not that of a page");
    }
    String host = address.getHost().toLowerCase(Locale.ROOT);
    int port = port(address);
    boolean byName = allowed.contains(host + ":" + port);
    if (!byName && !PORTS.contains(port)) {
      throw new NotFetchedException(
          "only ports 80 and 443 are allowed (to allow this one: --allow-host "
              + host
              + ":"
              + port
              + ")");
    }
    return resolve(host, byName || allowed.contains(host));
  }

  private static InetAddress resolve(String host, boolean byName) throws NotFetchedException {
    try {
      InetAddress[] all = InetAddress.getAllByName(host);
      for (InetAddress each : all) {
        if (!byName && !PublicAddresses.isPublic(each)) {
          throw new NotFetchedException(
              host + " is not on the public internet (to allow it: --allow-host " + host + ")");
        }
      }
      return all[0];
    } catch (UnknownHostException e) {
      throw new NotFetchedException("the host " + host + " does not exist");
    }
  }

  /** The port of an address. */
  static int port(URI address) {
    if (address.getPort() >= 0) {
      return address.getPort();
    }
    return address.getScheme().equalsIgnoreCase("https") ? 443 : 80;
  }
}
