package reprint.detect;

import reprint.read.Location;
import reprint.text.Span;

/**
 * One place that shows a licence.
 *
 * @param kind kind of evidence
 * @param text as the document has it
 * @param field of {@code METADATA}: the property's name; of {@code FILE}: the path; else ""
 * @param span in the document's text; for evidence outside the text, such as an attribute, the
 *     empty span where it belongs
 * @param location where it stands in the file
 */
public record Evidence(Kind kind, String text, String field, Span span, Location location) {
  /** Kinds of evidence; the contract explains them. */
  public enum Kind {
    LINK,
    METADATA,
    URL,
    NAME,
    ABBREVIATION,
    IDENTIFIER,
    BADGE,
    GLYPH,
    LEGAL_TEXT,
    FILE
  }
}
