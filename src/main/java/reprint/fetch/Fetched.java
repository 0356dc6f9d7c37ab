package reprint.fetch;

import java.util.List;
import reprint.archive.Exchange;

/**
 * The result of fetching an address.
 *
 * @param exchanges redirects, then the page; empty if it could not be read
 * @param trouble why it could not be read, as a sentence; "" if it was read
 */
public record Fetched(List<Exchange> exchanges, String trouble) {
  public Fetched {
    exchanges = List.copyOf(exchanges);
  }
}
