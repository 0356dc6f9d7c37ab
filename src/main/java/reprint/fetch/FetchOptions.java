package reprint.fetch;

import java.time.Duration;
import java.util.Set;

/**
 * How a run behaves on the network.
 *
 * @param software name and version, such as {@code reprint/0.1.0}
 * @param contact address of the person who runs the program; "": none
 * @param allowedHosts names, each alone or with a port, that may be requested whatever their
 *     address; all other hosts must be public and are requested at ports 80 and 443 only
 * @param patience for one exchange as a whole, from the connection to the last byte
 * @param bytes of an answer, both as sent and unpacked
 * @param pause between two requests to one host
 */
public record FetchOptions(
    String software,
    String contact,
    Set<String> allowedHosts,
    Duration patience,
    int bytes,
    Duration pause) {
  /** An article with its page is rarely larger than a tenth of that. */
  private static final int BYTES = 20_000_000;

  public FetchOptions {
    allowedHosts = Set.copyOf(allowedHosts);
  }

  /** The usual limits. */
  public static FetchOptions of(String software, String contact, Set<String> allowedHosts) {
    return new FetchOptions(
        software, contact, allowedHosts, Duration.ofSeconds(30), BYTES, Duration.ofSeconds(1));
  }

  /** For a page with its redirects and robots files. */
  Duration patienceForAll() {
    return patience.multipliedBy(2);
  }

  String agent() {
    return contact.isEmpty() ? software : software + " (+" + contact + ")";
  }

  /** The name by which robots.txt knows the program (RFC 9309, 2.2.1). */
  String robotName() {
    return software.split("/", 2)[0];
  }
}
