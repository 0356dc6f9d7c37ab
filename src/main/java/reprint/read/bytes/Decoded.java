package reprint.read.bytes;

/**
 * The text of a file, without a byte order mark.
 *
 * @param charset name of the encoding
 * @param lostAt offset of the first character that could not be decoded; -1: none
 */
public record Decoded(String text, String charset, int lostAt) {

  public boolean isLossy() {
    return lostAt >= 0;
  }
}
