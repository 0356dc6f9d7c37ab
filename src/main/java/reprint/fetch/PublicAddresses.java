package reprint.fetch;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Addresses of the public internet (IANA special-purpose address registries, RFC 6890, state of
 * 2024).
 */
final class PublicAddresses {
  private static final int IPV4_BYTES = 4;

  private static final List<Network> SPECIAL =
      networks(
          "0.0.0.0/8",
          "10.0.0.0/8",
          "100.64.0.0/10",
          "127.0.0.0/8",
          "169.254.0.0/16",
          "172.16.0.0/12",
          "192.0.0.0/24",
          "192.0.2.0/24",
          "192.88.99.0/24",
          "192.168.0.0/16",
          "198.18.0.0/15",
          "198.51.100.0/24",
          "203.0.113.0/24",
          "224.0.0.0/4",
          "240.0.0.0/4",
          "2001::/23",
          "2001:db8::/32",
          "2002::/16",
          "3fff::/20");

  /** The only part of IPv6 from which public addresses are assigned. */
  private static final Network GLOBAL_UNICAST = Network.of("2000::/3");

  /** The last four bytes of such an address are an IPv4 address (RFC 6052). */
  private static final Network TRANSLATED = Network.of("64:ff9b::/96");

  private PublicAddresses() {}

  /** Whether an address is public. IPv4 written as IPv6 is treated as IPv4. */
  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (TRANSLATED.holds(bytes)) {
      return isPublic(Arrays.copyOfRange(bytes, bytes.length - IPV4_BYTES, bytes.length));
    }
    return isPublic(bytes);
  }

  private static boolean isPublic(byte[] bytes) {
    return (bytes.length == IPV4_BYTES || GLOBAL_UNICAST.holds(bytes))
        && SPECIAL.stream().noneMatch(network -> network.holds(bytes));
  }

  private static List<Network> networks(String... ranges) {
    return Stream.of(ranges).map(Network::of).toList();
  }
}
