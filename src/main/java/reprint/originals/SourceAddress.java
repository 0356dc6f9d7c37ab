package reprint.originals;

/**
 * An address at which the original of a document may be.
 *
 * @param url as it is written
 * @param named who names it: {@code config}, {@code credit}, {@code notice} or {@code canonical}
 */
record SourceAddress(String url, String named) {

  /** The form in which addresses are compared; "": it is no address of one page. */
  String normalised() {
    return PageAddress.normalised(url);
  }
}
