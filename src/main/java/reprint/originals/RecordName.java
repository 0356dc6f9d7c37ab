package reprint.originals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/** The path of a page's record in its folder. */
final class RecordName {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** Characters; a hash distinguishes longer addresses. */
  private static final int LONGEST = 60;

  private static final int HASH = 8;

  private RecordName() {}

  /**
   * {@code tides.example/slow-tide-5f2a9c01-20261122T104207Z.warc.gz}: by page, then by date.
   *
   * @param number 1 and up, for records of the same second; {@code _2} sorts after the first
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

  /** Only characters that every file system accepts; never a hidden name. */
  private static String plain(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-");
    String bare = plain.replaceAll("^[-.]+|[-.]+$", "");
    return bare.substring(0, Math.min(bare.length(), LONGEST));
  }
}
