package reprint.judge;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import reprint.catalog.License;
import reprint.detect.Declaration;
import reprint.detect.Evidence;
import reprint.detect.Evidence.Kind;
import reprint.read.Block;
import reprint.read.Document;

/**
 * Whether a document gives the address of a work's licence, and its name. Both may be met in any
 * reasonable manner (4.0 §3(a)(2)), so one address at the end serves all works under that licence.
 */
record LicenseEvidence(WorkFacts work, List<Evidence> evidence) {
  private static final Set<Kind> ADDRESSES = EnumSet.of(Kind.LINK, Kind.URL, Kind.BADGE);
  private static final Set<Kind> NAMES =
      EnumSet.of(Kind.NAME, Kind.ABBREVIATION, Kind.IDENTIFIER, Kind.LEGAL_TEXT);

  /** Fields that stand at the head of a text and are shown by whatever shows the text. */
  private static final List<String> SHOWN = List.of("front-matter:", "header:");

  static LicenseEvidence of(WorkFacts work) {
    return new LicenseEvidence(
        work, work.credit().declarations().stream().flatMap(d -> d.evidence().stream()).toList());
  }

  boolean isLinked() {
    return work.credit().licenseLink().filter(link -> !link.isEmpty()).isPresent()
        || Stream.concat(evidence.stream(), elsewhere()).anyMatch(LicenseEvidence::isAddress)
        || work.license().map(License::uri).filter(this::isAnywhere).isPresent();
  }

  private boolean isAnywhere(String uri) {
    return !uri.isEmpty()
        && work.all().document().links().stream().anyMatch(l -> Sameness.isBelow(l.url(), uri));
  }

  boolean isNamed() {
    return evidence.stream().anyMatch(e -> NAMES.contains(e.kind()) || isReadable(e))
        || evidence.stream().filter(e -> e.kind() == Kind.URL).anyMatch(this::isBesideItsName);
  }

  /** What shows the same licence for other works. */
  private Stream<Evidence> elsewhere() {
    List<String> ids = work.credit().declarations().stream().map(d -> d.license().id()).toList();
    return work.all().declarations().all().stream()
        .filter(declaration -> ids.contains(declaration.license().id()))
        .map(Declaration::evidence)
        .flatMap(List::stream);
  }

  private static boolean isAddress(Evidence evidence) {
    return ADDRESSES.contains(evidence.kind())
        || evidence.kind() == Kind.LEGAL_TEXT
        || evidence.text().contains("://");
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

  /** Whether the paragraph of an address has the licence's id in it, spelt as people do. */
  private boolean isBesideItsName(Evidence address) {
    Document document = work.all().document();
    Block block = document.blockAt(address.span().offset());
    String id = work.license().map(License::id).orElse("").replaceFirst("-\\d.*", "");
    return block != null
        && Sameness.containsAll(document.text(block), List.of(id.toLowerCase(Locale.ROOT)));
  }
}
