package reprint.read;

/**
 * The text of a file, without a byte order mark.
 *
 * @param charset name of the encoding
 * @param lostAt offset of the first character that could not be decoded; -1: none
 */
record Decoded(String text, String charset, int lostAt) {

  boolean isLossy() {
    return lostAt >= 0;
  }
}
