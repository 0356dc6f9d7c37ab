package reprint.detect;

import java.util.List;
import reprint.catalog.License;
import reprint.text.Span;

/**
 * "This is CC BY-ND 4.0": a licence, what it covers, and the evidence.
 *
 * @param license a licence, or a family if the document gives no version
 * @param subject what it covers
 * @param confidence 0 to 1: the share of declarations with such evidence that were right
 * @param evidence at least one, in the order of the file
 * @param scope the part of the text that the declaration speaks about: for {@code MEDIA} the figure
 *     or credit line, for {@code LISTED} the entry; else the whole text
 * @param alternatives other licences that the user may keep instead, as SPDX identifiers ({@code
 *     GFDL-1.2}); empty if there is no choice
 * @param because the clues that decided the subject, without duplicates, the decisive first
 */
public record Declaration(
    License license,
    Subject subject,
    double confidence,
    List<Evidence> evidence,
    Span scope,
    List<String> alternatives,
    List<Reason> because) {

  public Declaration {
    evidence = List.copyOf(evidence);
    alternatives = List.copyOf(alternatives);
    because = List.copyOf(because);
  }
}
