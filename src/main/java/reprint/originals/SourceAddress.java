package reprint.originals;

/**
 * A possible address of a document's original.
 *
 * @param url as written
 * @param named who names it: {@code config}, {@code credit}, {@code notice} or {@code canonical}
 */
record SourceAddress(String url, String named) {

  /** The address in the form used for comparison; "" if it names no single page. */
  String normalised() {
    return PageAddress.normalised(url);
  }
}
