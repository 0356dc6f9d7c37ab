package reprint.judge.fact;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import reprint.catalog.License;
import reprint.detect.Evidence;
import reprint.detect.Evidence.Kind;

/**
 * Whether a document gives the address of a work's licence, and its name. Both may be met in any
 * reasonable manner (4.0 §3(a)(2)), so one address at the end serves all works under that licence.
 */
record LicenseEvidence(WorkFacts work, List<Evidence> evidence) {
  private static final Set<Kind> NAMES =
      EnumSet.of(Kind.NAME, Kind.ABBREVIATION, Kind.IDENTIFIER, Kind.LEGAL_TEXT);

  /** Fields at the head of a text that are shown together with the text. */
  private static final List<String> SHOWN = List.of("front-matter:", "header:");

  static LicenseEvidence of(WorkFacts work) {
    return new LicenseEvidence(
        work, work.credit().declarations().stream().flatMap(d -> d.evidence().stream()).toList());
  }

  boolean isLinked() {
    return work.credit().licenseLink().filter(link -> !link.isEmpty()).isPresent()
        || evidence.stream().anyMatch(LicensesShown::isAddress)
        || work.credit().declarations().stream()
            .anyMatch(d -> work.licensesShown().hasAddress(d.license().id()))
        || work.license()
            .map(License::uri)
            .filter(uri -> !uri.isEmpty() && work.licensesShown().hasLinkBelow(uri))
            .isPresent();
  }

  boolean isNamed() {
    return evidence.stream().anyMatch(e -> NAMES.contains(e.kind()) || isReadable(e))
        || evidence.stream().filter(e -> e.kind() == Kind.URL).anyMatch(this::isBesideItsName);
  }

  /** A badge's alternative text and a field in words are names; an address is none. */
  private static boolean isReadable(Evidence evidence) {
    boolean words = !evidence.text().contains("://");
    return switch (evidence.kind()) {
      case BADGE -> words && evidence.text().contains(" ");
      case METADATA -> words && SHOWN.stream().anyMatch(evidence.field()::startsWith);
      default -> false;
    };
  }

  private boolean isBesideItsName(Evidence address) {
    String id = work.license().map(License::id).orElse("");
    return work.licensesShown().isNamedBeside(address, id);
  }
}
