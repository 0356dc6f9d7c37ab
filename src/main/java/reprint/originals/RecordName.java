package reprint.originals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/** Where the record of a page lies in its folder. */
final class RecordName {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** Signs; the rest of an address is told apart by its hash. */
  private static final int LONGEST = 60;

  private static final int HASH = 8;

  private RecordName() {}

  /**
   * {@code tides.example/slow-tide-5f2a9c01-20261122T104207Z.warc.gz}: of one page, by date.
   *
   * @param number 1 and up: of those of one second; {@code _2} sorts behind the first
   */
  static String of(SourceAddress address, Instant date, int number) {
    String page = address.normalised();
    String[] parts = page.split("[/?]", 2);
    String hash =
        UUID.nameUUIDFromBytes(page.getBytes(StandardCharsets.UTF_8)).toString().substring(0, HASH);
    String last = plain(parts[1].replaceFirst(".*/", ""));
    return plain(parts[0])
        + "/"
        + (last.isEmpty() ? "" : last + "-")
        + hash
        + "-"
        + STAMP.format(date)
        + (number == 1 ? "" : "_" + number)
        + ".warc.gz";
  }

  /** Signs that every file system takes, and no name that is hidden. */
  private static String plain(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-");
    String bare = plain.replaceAll("^[-.]+|[-.]+$", "");
    return bare.substring(0, Math.min(bare.length(), LONGEST));
  }
}
