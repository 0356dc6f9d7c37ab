package reprint.originals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import reprint.read.Document;

/**
 * The original of a document.
 *
 * @param document the original, read
 * @param foundBy why it was taken: {@code option}, {@code config}, {@code address}, {@code text} or
 *     {@code online}
 * @param record that proves when it was read; absent: it lies in a file that tells no date
 */
public record FoundOriginal(Document document, String foundBy, Optional<Record> record) {
  /** Nothing but its words told that it is the original. */
  public static final String BY_TEXT = "text";

  /**
   * A record in a web archive.
   *
   * @param address from which the page was read
   * @param named who names the address: {@code config}, {@code credit}, {@code notice} or {@code
   *     canonical}; "": nobody, it was found by its text
   * @param date when it was read
   * @param earlier the same page as it was read before, the oldest first
   */
  public record Record(String address, String named, Instant date, List<Earlier> earlier) {
    public Record {
      earlier = List.copyOf(earlier);
    }
  }

  /** The same page as it was read at an earlier date. */
  public record Earlier(Instant date, Document document) {}
}
