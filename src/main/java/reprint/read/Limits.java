package reprint.read;

/**
 * Limits on what is read from a file. A file over a limit is rejected as a whole, with a message
 * that names the limit.
 *
 * @param bytes size of the file
 * @param characters length of its text after decoding or extraction, in UTF-16 units
 * @param depth of nested elements, quotes and lists; deeper ones are read flat
 * @param blocks paragraphs, headings, table cells …
 * @param seconds for formats that third-party libraries read (PDF, DOCX, ODT, EPUB)
 */
public record Limits(long bytes, int characters, int depth, int blocks, int seconds) {

  /** The longest novels have about 10 million characters. */
  public static final Limits DEFAULT = new Limits(200_000_000, 20_000_000, 500, 1_000_000, 60);

  public Limits {
    if (bytes < 1 || characters < 1 || depth < 1 || blocks < 1 || seconds < 1) {
      throw new IllegalArgumentException("a limit is at least 1");
    }
  }
}
