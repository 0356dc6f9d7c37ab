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

  /** What kind of place it is. */
  public enum Kind {
    /** The text, its links and images. */
    TEXT,
    /** A link in the head of a page, or in the answer that it came with. */
    HEAD,
    /** A field for machines. */
    FIELD,
    /** A file that speaks of this document. */
    FILE,
    /** A file that speaks of the whole folder. */
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
