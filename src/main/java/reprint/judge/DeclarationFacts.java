package reprint.judge;

import static reprint.judge.FactDefinition.texts;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import reprint.catalog.License;
import reprint.detect.Declaration;
import reprint.detect.Declarations;
import reprint.detect.Declarations.Address;
import reprint.detect.Declarations.Conflict;
import reprint.detect.Evidence;
import reprint.detect.Evidence.Kind;
import reprint.detect.Subject;
import reprint.judge.Fact.Item;
import reprint.judge.Finding.Related;

/** The group {@code declarations}: what a whole document says about licences. */
final class DeclarationFacts {
  private static final Set<Kind> MACHINES = EnumSet.of(Kind.METADATA, Kind.FILE);

  static final List<FactDefinition> ALL =
      List.of(
          texts(
              "declarations.ids",
              "each licence that is declared for something",
              w -> Fact.texts(declared(w).map(d -> d.license().id()).distinct().toList())),
          conflicts("conflicts", "places that say different things about one work", c -> true),
          conflicts(
              "nameAndLink",
              "of these: a name and the very link on it or beside it",
              c -> c.sameStatement() && !isForMachines(c)),
          conflicts(
              "metadataAndText",
              "of these: metadata and what readers see",
              DeclarationFacts::isForMachines),
          conflicts(
              "statements",
              "of these: two statements to readers",
              c -> !c.sameStatement() && !isForMachines(c)),
          texts(
                  "declarations.unknownAddresses",
                  "addresses in a licence's manner that name none",
                  w -> addresses(w.all().declarations().unknownAddresses()))
              .withFields("suggestion"),
          texts(
                  "declarations.oddAddresses",
                  "licence addresses that are not written as they should",
                  w -> addresses(w.all().declarations().oddAddresses()))
              .withFields("suggestion"),
          texts(
              "declarations.unbound",
              "licences that nothing binds to a part of the document",
              DeclarationFacts::unbound));

  private DeclarationFacts() {}

  private static Stream<Declaration> declared(WorkFacts work) {
    return work.all().declarations().all().stream().filter(d -> d.subject() != Subject.MENTION);
  }

  private static FactDefinition conflicts(String name, String meaning, Predicate<Conflict> which) {
    return texts(
            "declarations." + name,
            meaning,
            w ->
                Fact.items(
                    w.all().declarations().conflicts().stream()
                        .filter(which)
                        .map(c -> item(w, c))
                        .toList()))
        .withFields("kind", "first", "second", "place", "vague");
  }

  private static boolean isForMachines(Conflict conflict) {
    return MACHINES.contains(conflict.one().kind()) != MACHINES.contains(conflict.other().kind());
  }

  private static Item item(WorkFacts work, Conflict conflict) {
    Evidence other = conflict.other();
    Map<String, String> fields =
        Map.of(
            "kind", word(conflict.kind()),
            "first", conflict.first().license().name(),
            "second", conflict.second().license().name(),
            "place", Integer.toString(conflict.one().location().line()),
            "vague", Boolean.toString(isVague(conflict)));
    Related first =
        new Related(work.all().document().path(), conflict.one().location(), conflict.one().text());
    return new Item(other.text(), fields, other.location(), List.of(first));
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

  private static Fact addresses(List<Address> addresses) {
    return Fact.items(
        addresses.stream()
            .map(
                a ->
                    new Item(
                        a.evidence().text(),
                        Map.of("suggestion", a.suggestion()),
                        a.evidence().location()))
            .toList());
  }

  /** Several licences for the whole work, none of them a choice or a contradiction already told. */
  private static Fact unbound(WorkFacts work) {
    Declarations all = work.all().declarations();
    List<Declaration> ofWork =
        declared(work)
            .filter(d -> d.subject() == Subject.WORK && d.alternatives().isEmpty())
            .toList();
    boolean several = ofWork.stream().map(d -> d.license().elements()).distinct().count() > 1;
    if (!several || !all.conflicts().isEmpty()) {
      return Fact.ABSENT;
    }
    return Fact.items(ofWork.stream().map(DeclarationFacts::item).toList());
  }

  private static Item item(Declaration declaration) {
    Evidence evidence = declaration.evidence().get(0);
    return new Item(declaration.license().name(), Map.of(), evidence.location());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
