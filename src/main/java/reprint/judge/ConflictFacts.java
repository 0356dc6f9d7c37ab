package reprint.judge;

import static reprint.judge.FactDefinition.texts;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import reprint.catalog.License;
import reprint.detect.Declaration;
import reprint.detect.Declarations;
import reprint.detect.Declarations.Conflict;
import reprint.detect.Evidence;
import reprint.detect.Evidence.Kind;
import reprint.judge.Fact.Item;
import reprint.judge.Finding.Related;

/** Contradictions in the group {@code declarations}, by what contradicts what. */
final class ConflictFacts {
  private static final Set<Kind> MACHINES = EnumSet.of(Kind.METADATA, Kind.FILE);
  private static final Set<Kind> ADDRESSES = EnumSet.of(Kind.LINK, Kind.URL, Kind.BADGE);

  static final List<FactDefinition> ALL =
      List.of(
          conflicts(
              "conflicts", "places that say different things about one work", (all, c) -> true),
          conflicts(
              "nameAndLink",
              "of these: a name and the very link on it or beside it",
              (all, c) -> !isForMachines(c) && isMismatch(c)),
          conflicts(
              "metadataAndText",
              "of these: metadata and what readers see",
              (all, c) -> isForMachines(c)),
          conflicts(
              "statements",
              "of these: two statements to readers",
              (all, c) -> !isForMachines(c) && !isMismatch(c) && !LicenseList.isIn(all)));

  private ConflictFacts() {}

  private static FactDefinition conflicts(
      String name, String meaning, BiPredicate<Declarations, Conflict> which) {
    return texts("declarations." + name, meaning, work -> found(work, which))
        .withFields("kind", "first", "second", "place", "vague");
  }

  private static Fact found(WorkFacts work, BiPredicate<Declarations, Conflict> which) {
    Declarations all = work.all().declarations();
    return Fact.items(
        all.conflicts().stream().filter(c -> which.test(all, c)).map(c -> item(work, c)).toList());
  }

  private static boolean isForMachines(Conflict conflict) {
    return MACHINES.contains(conflict.one().kind()) != MACHINES.contains(conflict.other().kind());
  }

  /** Two that stand side by side, each with a name and a link of its own, are two statements. */
  private static boolean isMismatch(Conflict conflict) {
    return conflict.sameStatement() && !(isWhole(conflict.first()) && isWhole(conflict.second()));
  }

  private static boolean isWhole(Declaration declaration) {
    long links = declaration.evidence().stream().filter(e -> ADDRESSES.contains(e.kind())).count();
    return links > 0 && links < declaration.evidence().size();
  }

  /** Names come first, so that a message can say: the words …, the link …. */
  private static Item item(WorkFacts work, Conflict conflict) {
    boolean turn =
        ADDRESSES.contains(conflict.one().kind()) && !ADDRESSES.contains(conflict.other().kind());
    Evidence one = turn ? conflict.other() : conflict.one();
    Evidence other = turn ? conflict.one() : conflict.other();
    Map<String, String> fields =
        Map.of(
            "kind", conflict.kind().name().toLowerCase(Locale.ROOT),
            "first", (turn ? conflict.second() : conflict.first()).license().name(),
            "second", (turn ? conflict.first() : conflict.second()).license().name(),
            "place", Integer.toString(one.location().line()),
            "vague", Boolean.toString(isVague(conflict)));
    String path = work.all().document().path();
    List<Related> related = List.of(new Related(path, one.location(), one.text()));
    return new Item(other.text(), fields, other.location(), related);
  }

  /** Whether one of the two only leaves out what the other tells. */
  private static boolean isVague(Conflict conflict) {
    License first = conflict.first().license();
    License second = conflict.second().license();
    return switch (conflict.kind()) {
      case ELEMENTS -> first.elements().isEmpty() || second.elements().isEmpty();
      case VERSION -> first.version().isEmpty() || second.version().isEmpty();
      case JURISDICTION -> first.jurisdiction().isEmpty() || second.jurisdiction().isEmpty();
    };
  }
}
