package reprint.judge.fact;

import static reprint.judge.FactDefinition.ids;
import static reprint.judge.FactDefinition.texts;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import reprint.detect.Declaration;
import reprint.detect.Declarations;
import reprint.detect.Declarations.Address;
import reprint.detect.Evidence;
import reprint.detect.Subject;
import reprint.judge.Fact;
import reprint.judge.Fact.Item;
import reprint.judge.FactDefinition;

/** The group {@code declarations}: what a whole document says about licences. */
final class DeclarationFacts {
  static final List<FactDefinition> ALL =
      List.of(
          ids(
              "declarations.ids",
              "each licence that is declared for something",
              w -> Fact.texts(declared(w).map(d -> d.license().id()).distinct().toList())),
          texts(
                  "declarations.unknownAddresses",
                  "addresses that look like a licence's but lead to none",
                  w -> addresses(w.all().declarations().unknownAddresses()))
              .withFields("suggestion"),
          texts(
                  "declarations.oddAddresses",
                  "licence addresses that are not in their canonical form",
                  w -> addresses(w.all().declarations().oddAddresses()))
              .withFields("suggestion"),
          texts(
              "declarations.unbound",
              "licences without a stated part of the document that they cover",
              DeclarationFacts::unbound));

  private static final int LIST = 3;

  private DeclarationFacts() {}

  private static Stream<Declaration> declared(WorkFacts work) {
    return work.all().declarations().all().stream().filter(d -> d.subject() != Subject.MENTION);
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

  /** The licences of a list that is no contradiction: nothing says what each is for. */
  private static Fact unbound(WorkFacts work) {
    Declarations all = work.all().declarations();
    return isList(all)
        ? Fact.items(ofWholeWork(all).stream().map(DeclarationFacts::item).toList())
        : Fact.ABSENT;
  }

  /**
   * Whether licences for the whole work stand side by side as a list. Two that differ contradict
   * each other; with three or more it is unclear what each is for.
   */
  static boolean isList(Declarations declarations) {
    Stream<Declaration> all = ofWholeWork(declarations).stream();
    return all.map(d -> d.license().elements()).distinct().count() >= LIST;
  }

  /** The declarations for the whole work that are not a choice. */
  static List<Declaration> ofWholeWork(Declarations declarations) {
    return declarations.ofWorkItself().filter(d -> d.alternatives().isEmpty()).toList();
  }

  private static Item item(Declaration declaration) {
    Evidence evidence = declaration.evidence().get(0);
    return new Item(declaration.license().name(), Map.of(), evidence.location());
  }
}
