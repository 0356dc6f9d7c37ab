package reprint.detect;

import java.util.List;
import reprint.catalog.License;
import reprint.text.Span;

/**
 * "This is CC BY-ND 4.0": a licence, whose it is, and what shows it.
 *
 * @param license a licence, or a family where the document tells no version
 * @param subject whose licence it is
 * @param confidence 0 to 1: the share of declarations with such evidence that were right
 * @param evidence at least one, in the order of the file
 * @param scope the part of the text that the declaration speaks about: for {@code MEDIA} the figure
 *     or credit line, for {@code LISTED} the entry; else the whole text
 * @param alternatives other licences of which the user may keep one instead, as SPDX identifiers
 *     ({@code GFDL-1.2}); empty: no choice
 * @param because what decided the subject, each clue once, the decisive first
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
