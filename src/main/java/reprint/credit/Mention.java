package reprint.credit;

import reprint.read.Location;
import reprint.text.Span;

/**
 * A place where a document names something.
 *
 * @param text as readers see it, without labels ("By:"); "" if the place is there and empty
 * @param url where it leads; "" if nowhere
 * @param span in the document's text, label included, so that a finding can point at it
 * @param location the same in the file
 */
public record Mention(String text, String url, Span span, Location location) {
  /** Whether the place is there but blank, such as {@code By: []}. */
  public boolean isEmpty() {
    return text.isBlank() && url.isBlank();
  }
}
