package reprint.detect;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that a document says about Creative Commons licences.
 *
 * @param all in the order of the file, mentions included
 * @param conflicts declarations for the same thing that do not agree
 * @param unknownAddresses addresses that look like a licence's but name none
 * @param oddAddresses addresses that name a licence in a form that is not canonical
 */
public record Declarations(
    List<Declaration> all,
    List<Conflict> conflicts,
    List<Address> unknownAddresses,
    List<Address> oddAddresses) {

  /** The result for a document that says nothing. */
  static final Declarations NONE = new Declarations(List.of(), List.of(), List.of(), List.of());

  public Declarations {
    all = List.copyOf(all);
    conflicts = List.copyOf(conflicts);
    unknownAddresses = List.copyOf(unknownAddresses);
    oddAddresses = List.copyOf(oddAddresses);
  }

  /** The ids of the licences that it declares for itself. */
  public List<String> ofWork() {
    return ofWorkItself().map(declaration -> declaration.license().id()).distinct().toList();
  }

  /** The declarations for itself. */
  public Stream<Declaration> ofWorkItself() {
    return all.stream().filter(declaration -> declaration.subject() == Subject.WORK);
  }

  /** What the document does with licences. */
  public DocumentClass documentClass() {
    if (all.isEmpty()) {
      return DocumentClass.NONE;
    }
    if (all.stream().anyMatch(Declarations::isLegalText)) {
      return DocumentClass.LEGAL_TEXT;
    }
    boolean talk = all.stream().allMatch(d -> d.subject() == Subject.MENTION);
    return talk ? DocumentClass.DISCUSSES : DocumentClass.DECLARES;
  }

  private static boolean isLegalText(Declaration declaration) {
    return declaration.subject() == Subject.WORK
        && declaration.evidence().stream().anyMatch(e -> e.kind() == Evidence.Kind.LEGAL_TEXT);
  }

  /**
   * Two places that contradict each other about one work.
   *
   * @param kind {@code ELEMENTS}, {@code VERSION} or {@code JURISDICTION}: the first that differs
   * @param sameStatement whether a name disagrees with its own link; else two separate statements
   *     disagree
   * @param first with the evidence {@code one}
   * @param second with the evidence {@code other}
   */
  public record Conflict(
      Kind kind,
      boolean sameStatement,
      Declaration first,
      Evidence one,
      Declaration second,
      Evidence other) {
    /** The ways in which two declarations differ. */
    public enum Kind {
      ELEMENTS,
      VERSION,
      JURISDICTION
    }
  }

  /**
   * An address and its correction.
   *
   * @param evidence the address as written
   * @param suggestion a canonical address; "" if none is similar
   */
  public record Address(Evidence evidence, String suggestion) {}
}
