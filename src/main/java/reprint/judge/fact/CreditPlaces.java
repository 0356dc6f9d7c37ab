package reprint.judge.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reprint.credit.Credit;
import reprint.credit.Mention;
import reprint.detect.Declaration;
import reprint.detect.Evidence;
import reprint.read.Location;

/**
 * Where a document gives the credit and the licence of a work. Text inserted there is required by
 * the licence, and no change of the text.
 */
record CreditPlaces(List<Location> places) {

  static CreditPlaces of(Credit credit) {
    Stream<Location> notices =
        Stream.of(
                credit.sourceNotice(),
                credit.source(),
                credit.licenseLink(),
                credit.changes(),
                credit.unaltered(),
                credit.copyright())
            .flatMap(Optional::stream)
            .map(Mention::location);
    Stream<Location> licenses =
        credit.declarations().stream()
            .map(Declaration::evidence)
            .flatMap(List::stream)
            .map(Evidence::location);
    return new CreditPlaces(Stream.concat(notices, licenses).filter(p -> p.line() > 0).toList());
  }

  /** Whether one of them starts within {@code passage}. */
  boolean areIn(Location passage) {
    return places.stream().anyMatch(place -> isIn(place, passage));
  }

  private static boolean isIn(Location place, Location passage) {
    boolean after =
        place.line() > passage.line()
            || place.line() == passage.line() && place.column() >= passage.column();
    boolean before =
        place.line() < passage.endLine()
            || place.line() == passage.endLine() && place.column() < passage.endColumn();
    return after && before;
  }
}
