package reprint.detect.name;

import java.util.Set;
import reprint.text.Span;

/**
 * The name of a licence in a text, before it is known whether the catalogue has it.
 *
 * @param span in the text that was read
 * @param elements of {@code BY NC ND SA}; empty if none was seen
 * @param unit of a tool without elements, such as {@code zero}; else ""
 * @param version such as {@code 4.0}; "" if there is none, or one that does not exist
 * @param place jurisdiction as in an address; "": none
 * @param hasCcMarker whether "Creative Commons" or "CC" is a part of it
 * @param isAbbreviated whether it is made of codes ({@code CC BY-ND}) and not of words
 * @param hasUnparsedElement whether a word among its elements was not understood, so that it may be
 *     a further restriction
 * @param hasLicenceWord whether a word such as "licence" belongs to it
 * @param hasScopeWord whether a word such as "International" belongs to it
 */
public record LicenseName(
    Span span,
    Set<String> elements,
    String unit,
    String version,
    String place,
    boolean hasCcMarker,
    boolean isAbbreviated,
    boolean hasUnparsedElement,
    boolean hasLicenceWord,
    boolean hasScopeWord) {

  LicenseName withVersion(String number) {
    return new LicenseName(
        span,
        elements,
        unit,
        number,
        place,
        hasCcMarker,
        isAbbreviated,
        hasUnparsedElement,
        hasLicenceWord,
        hasScopeWord);
  }

  /** The same licence with its elements in codes, in front of "Creative Commons". */
  LicenseName ofCodes(Set<String> codes) {
    return new LicenseName(
        span, codes, "", version, place, true, true, false, hasLicenceWord, hasScopeWord);
  }

  LicenseName at(Span place) {
    return new LicenseName(
        place,
        elements,
        unit,
        version,
        this.place,
        hasCcMarker,
        isAbbreviated,
        hasUnparsedElement,
        hasLicenceWord,
        hasScopeWord);
  }

  /** The same licence in the version that follows later: "CC BY 3.0 and 4.0". */
  LicenseName again(Token number) {
    Span place = new Span(number.start(), number.end() - number.start());
    return new LicenseName(
        place,
        elements,
        "",
        number.value(),
        "",
        hasCcMarker,
        isAbbreviated,
        hasUnparsedElement,
        hasLicenceWord,
        hasScopeWord);
  }

  public boolean saysWhich() {
    return !elements.isEmpty() || !unit.isEmpty();
  }
}
