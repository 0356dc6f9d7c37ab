package reprint.originals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import reprint.read.Document;

/**
 * The original of a document.
 *
 * @param document the original, read
 * @param foundBy why it was chosen: {@code option}, {@code config}, {@code address}, {@code text}
 *     or {@code online}
 * @param record that proves when it was read; absent for a file without a date
 */
public record FoundOriginal(Document document, String foundBy, Optional<Record> record) {
  /** Found by its text alone. */
  public static final String BY_TEXT = "text";

  /**
   * A record in a web archive.
   *
   * @param address of the page
   * @param named who names the address: {@code config}, {@code credit}, {@code notice} or {@code
   *     canonical}; "" if it was found by its text
   * @param date when it was read
   * @param earlier versions of the same page, the oldest first
   */
  public record Record(String address, String named, Instant date, List<Earlier> earlier) {
    public Record {
      earlier = List.copyOf(earlier);
    }
  }

  /** An earlier version of the same page. */
  public record Earlier(Instant date, Document document) {}
}
