package reprint.detect.name;

import reprint.catalog.License;
import reprint.detect.Evidence;
import reprint.text.Span;

/**
 * A licence that a text names.
 *
 * @param kind how
 * @param license or family
 * @param span in the text
 * @param name the words; null for an address
 * @param address null for a name
 * @param wording for wording of a legal text, what it shows; else ""
 */
public record Match(
    Evidence.Kind kind,
    License license,
    Span span,
    LicenseName name,
    Address address,
    String wording) {
  /** The prefix of the meanings of a legal text's wording. */
  static final String WORDING = "text ";

  /** The same place, understood as naming another licence. */
  public Match naming(License other) {
    return new Match(kind, other, span, name, address, wording);
  }
}
