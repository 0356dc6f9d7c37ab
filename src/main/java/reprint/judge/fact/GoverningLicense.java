package reprint.judge.fact;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import reprint.catalog.License;
import reprint.credit.Credit;
import reprint.detect.Declaration;
import reprint.judge.Facts;

/** The licence whose duties a work has: the one that is known best (contract, "Which licence"). */
final class GoverningLicense {
  /** "Creative Commons" and no more: it names none of the licences. */
  private static final String VAGUE = "CC";

  private GoverningLicense() {}

  /**
   * For the main work: the configuration's, else the document's, else its original's, else the one
   * that its publisher grants; a vague declaration comes last. For other works: the document's.
   */
  static Optional<License> of(WorkFacts work) {
    Optional<License> declared = declared(work.credit());
    if (!work.isMain()) {
      return declared;
    }
    return work.duties()
        .license(work.all().settings().license())
        .or(() -> declared.filter(license -> !license.id().equals(VAGUE)))
        .or(() -> ofOriginal(work))
        .or(work::granted)
        .or(() -> declared);
  }

  /** The licence that the document declares for a work; the strictest if there are several. */
  static Optional<License> declared(Credit credit) {
    return credit.declarations().stream().findFirst().map(Declaration::license);
  }

  /** The strictest, so that the report never permits more than the licence does. */
  private static Optional<License> ofOriginal(WorkFacts work) {
    return work.original().stream()
        .flatMap(GoverningLicense::declaredByOriginal)
        .max(Comparator.comparingInt(license -> license.elements().size()));
  }

  private static Stream<License> declaredByOriginal(Facts.Original original) {
    return original.declarations().ofWorkItself().map(Declaration::license);
  }
}
