package reprint.fetch;

import java.util.List;
import reprint.archive.Exchange;

/**
 * What came of fetching an address.
 *
 * @param exchanges redirects, then the page; empty: it could not be read
 * @param trouble why not, as a sentence; "": it was read
 */
public record Fetched(List<Exchange> exchanges, String trouble) {
  public Fetched {
    exchanges = List.copyOf(exchanges);
  }
}
