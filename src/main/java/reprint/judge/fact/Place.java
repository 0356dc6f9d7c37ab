package reprint.judge.fact;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import reprint.credit.Credit;
import reprint.credit.Mention;
import reprint.detect.Declaration;
import reprint.detect.Evidence;
import reprint.judge.Fact.Item;
import reprint.read.Location;

/** Where a finding points if its value is nowhere in the document. */
public final class Place {
  private Place() {}

  /** The value's own place, else where readers see the work. */
  public static Location of(WorkFacts work, Item item) {
    return item.location().equals(Location.NONE) ? work.place() : item.location();
  }

  /** Where readers see a work: its title, else its licence. */
  static Location of(WorkFacts work) {
    Credit credit = work.credit();
    Stream<Location> title = mention(credit.title()).stream();
    Stream<Location> own =
        work.isMain() ? mention(work.all().credits().masthead().title()).stream() : Stream.of();
    Stream<Location> license =
        credit.declarations().stream()
            .map(Declaration::evidence)
            .flatMap(List::stream)
            .map(Evidence::location);
    return Stream.of(title, own, license)
        .flatMap(places -> places)
        .filter(Predicate.not(Location.NONE::equals))
        .findFirst()
        .orElse(Location.NONE);
  }

  private static Optional<Location> mention(Optional<Mention> mention) {
    return mention.map(Mention::location);
  }
}
