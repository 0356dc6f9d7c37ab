package reprint.detect.evidence;

import java.util.ArrayList;
import java.util.List;
import reprint.catalog.License;
import reprint.detect.Evidence;
import reprint.detect.Reason;
import reprint.detect.Subject;
import reprint.detect.name.Address;
import reprint.detect.name.LicenseName;
import reprint.read.Document;
import reprint.text.Span;

/**
 * One place that names a licence, and what that covers.
 *
 * @param license null for an address that names none
 * @param name its words; null for an address or identifier
 * @param address null for words
 * @param group of the block or link, 0: none
 * @param scope the part of the text that it speaks about
 * @param because the clues that decided the subject, the decisive first; empty if it is not decided
 *     yet
 */
public record Occurrence(
    Evidence evidence,
    License license,
    LicenseName name,
    Address address,
    int group,
    Origin origin,
    Subject subject,
    Span scope,
    List<Reason> because) {

  /** A place whose subject is not decided yet. */
  static Occurrence found(
      Document document,
      Evidence evidence,
      License license,
      LicenseName name,
      Address address,
      int group,
      Origin origin) {
    Span whole = new Span(0, document.text().length());
    return new Occurrence(
        evidence, license, name, address, group, origin, Subject.WORK, whole, List.of());
  }

  /** The same place, decided for a further reason. */
  public Occurrence of(Subject other, Span part, Reason reason) {
    List<Reason> reasons = new ArrayList<>(List.of(reason));
    reasons.addAll(because);
    return of(other, part, reasons);
  }

  /** The same place, decided for other reasons. */
  Occurrence of(Subject other, Span part, List<Reason> reasons) {
    return new Occurrence(
        evidence, license, name, address, group, origin, other, part, List.copyOf(reasons));
  }

  /** Whether its subject is decided. */
  public boolean isDecided() {
    return !because.isEmpty();
  }

  /** The same place, understood as naming another licence. */
  Occurrence naming(License other) {
    return new Occurrence(evidence, other, name, address, group, origin, subject, scope, because);
  }

  /**
   * Whether a licence has more elements than were understood, so that the garbled word is one of
   * them.
   */
  private boolean explains(License other) {
    boolean more = other.elements().size() > name.elements().size();
    return more && other.elements().containsAll(name.elements());
  }

  /** Whether it says no more than "Creative Commons". */
  public boolean saysNothing() {
    boolean unparsed = name != null && name.hasUnparsedElement();
    return !unparsed && license.isFamily() && license.elements().isEmpty();
  }

  public int offset() {
    return evidence.span().offset();
  }

  /** Whether it states the port, or that there is none. */
  public boolean tellsPort() {
    return address != null || name != null && (name.hasScopeWord() || !name.place().isEmpty());
  }

  /** Whether this says the same as {@code other} or less, and nothing else. */
  public boolean fits(License other) {
    if (saysNothing()) {
      return true;
    }
    if (license.equals(other)) {
      return true;
    }
    if (name != null && name.hasUnparsedElement()) {
      return !other.isFamily() && explains(other);
    }
    if (!license.elements().equals(other.elements()) || license.elements().isEmpty()) {
      return false;
    }
    boolean version = license.version().isEmpty() || license.version().equals(other.version());
    boolean port =
        license.jurisdiction().equals(other.jurisdiction())
            || license.jurisdiction().isEmpty() && !tellsPort();
    return version && port;
  }
}
