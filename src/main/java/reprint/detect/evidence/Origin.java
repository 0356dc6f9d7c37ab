package reprint.detect.evidence;

import reprint.read.Property;

/**
 * Where a licence is named: in the text of the document or outside of it.
 *
 * @param field of {@code FIELD}; else null
 */
public record Origin(Kind kind, Property field) {
  public static final Origin TEXT = new Origin(Kind.TEXT, null);
  static final Origin HEAD = new Origin(Kind.HEAD, null);
  static final Origin FILE = new Origin(Kind.FILE, null);
  static final Origin FOLDER = new Origin(Kind.FOLDER, null);

  /** The kind of place. */
  public enum Kind {
    /** The text, its links and images. */
    TEXT,
    /** A link in the head of a page, or in the HTTP response. */
    HEAD,
    /** A field for machines. */
    FIELD,
    /** A file about this document. */
    FILE,
    /** A file about the whole folder. */
    FOLDER
  }

  static Origin of(Property field) {
    return new Origin(Kind.FIELD, field);
  }

  public boolean isText() {
    return kind == Kind.TEXT;
  }

  public boolean isFile() {
    return kind == Kind.FILE || kind == Kind.FOLDER;
  }
}
