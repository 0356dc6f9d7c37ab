package reprint.detect.join;

import java.util.List;
import java.util.function.Predicate;
import reprint.detect.Declarations.Address;
import reprint.detect.evidence.Occurrence;

/** Tells the addresses that are wrong or not written as they should be. */
public final class Addresses {
  private Addresses() {}

  /** Addresses in the manner of a licence's that name none. */
  public static List<Address> unknown(List<Occurrence> occurrences) {
    return those(occurrences, a -> !a.exact());
  }

  /** Addresses that name a licence, in another than the canonical form. */
  public static List<Address> odd(List<Occurrence> occurrences) {
    return those(occurrences, a -> a.exact() && !a.canonical());
  }

  private static List<Address> those(
      List<Occurrence> occurrences, Predicate<reprint.detect.name.Address> condition) {
    return occurrences.stream()
        .filter(h -> h.address() != null && condition.test(h.address()))
        .map(h -> new Address(h.evidence(), h.address().suggestion()))
        .toList();
  }
}
