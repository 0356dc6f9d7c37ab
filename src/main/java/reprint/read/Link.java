package reprint.read;

import java.util.List;
import reprint.text.Span;

/**
 * An address in a document.
 *
 * @param kind how the document contains it
 * @param url as written, after undoing the format's own escapes and line wrapping; may be relative
 * @param rel lower-case tokens of {@code rel}; empty if there are none
 * @param text what a reader sees: the words of the link, the alternative text of an image and its
 *     title, a line each
 * @param span of that text in {@link Document#text()}; for {@code HEAD}, {@code IMAGE} and {@code
 *     PIXEL} an empty span at the place where it belongs
 * @param group as in {@link Block#group()}
 * @param location of the address itself in the file
 */
public record Link(
    Kind kind, String url, List<String> rel, String text, Span span, int group, Location location) {

  /** How a document contains an address. */
  public enum Kind {
    /** A link on words or on an image. */
    ANCHOR,
    /** HTML's {@code link} element, an HTTP {@code Link} header. */
    HEAD,
    /** An image; {@code text} is its alternative text and its title. */
    IMAGE,
    /** A frame, video, audio or object. */
    EMBED,
    /** A bare address in the text. */
    TEXT,
    /** The mark of a numbered note with an address, such as {@code [1]}. */
    NOTE,
    /** An image of one pixel: invisible, it counts readers. */
    PIXEL
  }

  public Link {
    rel = List.copyOf(rel);
  }

  /** The same link with an empty span. */
  public Link at(int offset) {
    return new Link(kind, url, rel, text, new Span(offset, 0), group, location);
  }
}
