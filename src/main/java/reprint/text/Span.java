package reprint.text;

/**
 * A place in a document's text.
 *
 * @param offset 0-based, in UTF-16 units
 * @param length in UTF-16 units, 0 or more
 */
public record Span(int offset, int length) {
  public Span {
    if (offset < 0 || length < 0) {
      throw new IllegalArgumentException("offset " + offset + ", length " + length);
    }
  }

  /** The offset after the last unit. */
  public int end() {
    return offset + length;
  }

  /** Whether all of {@code other} lies in this span. */
  public boolean contains(Span other) {
    return offset <= other.offset && other.end() <= end();
  }

  /** The part of {@code text} that this span covers. */
  public String of(String text) {
    return text.substring(offset, end());
  }
}
