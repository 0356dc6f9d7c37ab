package reprint.archive;

import java.time.Instant;
import java.util.List;
import reprint.read.Document;

/**
 * A page in a web archive file.
 *
 * @param addresses from which it was saved: its own first, then those that redirected to it
 * @param date when it was saved
 * @param offset in bytes, 0-based, of its record in the file
 * @param document the page, read
 */
public record ArchivedPage(List<String> addresses, Instant date, long offset, Document document) {
  public ArchivedPage {
    addresses = List.copyOf(addresses);
  }
}
