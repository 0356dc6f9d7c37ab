package reprint.detect.evidence;

import reprint.catalog.License;
import reprint.detect.Evidence;
import reprint.detect.Subject;
import reprint.detect.name.Address;
import reprint.detect.name.LicenseName;
import reprint.text.Span;

/**
 * One place that names a licence, and whose it is there.
 *
 * @param license null for an address that names none
 * @param name its words; null for an address or identifier
 * @param address null for words
 * @param group of the block or link, 0: none
 * @param scope the part of the text that it speaks about
 * @param settled whether subject and scope are known and not to be asked of the place
 */
public record Occurrence(
    Evidence evidence,
    License license,
    LicenseName name,
    Address address,
    int group,
    Subject subject,
    Span scope,
    boolean settled) {

  public Occurrence of(Subject other, Span part) {
    return new Occurrence(evidence, license, name, address, group, other, part, true);
  }

  /** The same place, understood as naming another licence. */
  Occurrence naming(License other) {
    return new Occurrence(evidence, other, name, address, group, subject, scope, settled);
  }

  /** Whether a licence has more elements than were understood, so that one is the garbled word. */
  private boolean explains(License other) {
    boolean more = other.elements().size() > name.elements().size();
    return more && other.elements().containsAll(name.elements());
  }

  /** Whether it says no more than "Creative Commons". */
  public boolean saysNothing() {
    boolean garbled = name != null && name.garbled();
    return !garbled && license.isFamily() && license.elements().isEmpty();
  }

  public int offset() {
    return evidence.span().offset();
  }

  /** Whether it says that there is no port, or which. */
  public boolean tellsPort() {
    return address != null || name != null && (name.scoped() || !name.place().isEmpty());
  }

  /** Whether this says the same as {@code other} or less, and nothing else. */
  public boolean fits(License other) {
    if (saysNothing()) {
      return true;
    }
    if (license.equals(other)) {
      return true;
    }
    if (name != null && name.garbled()) {
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
