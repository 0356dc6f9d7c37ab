package reprint.judge.fact;

import static reprint.judge.FactDefinition.texts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import reprint.catalog.License;
import reprint.detect.Declaration;
import reprint.detect.Declarations;
import reprint.detect.Declarations.Conflict;
import reprint.detect.Evidence;
import reprint.detect.Evidence.Kind;
import reprint.judge.Fact;
import reprint.judge.Fact.Item;
import reprint.judge.FactDefinition;
import reprint.judge.Finding.Related;

/** Contradictions in the group {@code declarations}, by what contradicts what. */
final class ConflictFacts {
  private static final Set<Kind> MACHINES = EnumSet.of(Kind.METADATA, Kind.FILE);
  private static final Set<Kind> ADDRESSES = EnumSet.of(Kind.LINK, Kind.URL, Kind.BADGE);

  /** The ways in which two places contradict each other; the most specific first. */
  private enum Way {
    NAME_AND_LINK,
    STATEMENTS,
    METADATA
  }

  static final List<FactDefinition> ALL =
      List.of(
          conflicts(
              "conflicts",
              "places that say different things about one work",
              EnumSet.allOf(Way.class)),
          conflicts(
              "nameAndLink",
              "of these: a name and the very link on it or beside it",
              EnumSet.of(Way.NAME_AND_LINK)),
          conflicts(
              "metadataAndText",
              "of these: metadata and what readers see",
              EnumSet.of(Way.METADATA)),
          conflicts(
              "statements", "of these: two statements to readers", EnumSet.of(Way.STATEMENTS)));

  private ConflictFacts() {}

  private static FactDefinition conflicts(String name, String meaning, Set<Way> wanted) {
    return texts("declarations." + name, meaning, work -> found(work, wanted))
        .withFields("kind", "first", "second", "place", "vague", "unported", "more");
  }

  /** Declarations that contradict each other are one item, in the way of its gravest pair. */
  private static Fact found(WorkFacts work, Set<Way> wanted) {
    Declarations all = work.all().declarations();
    boolean list = DeclarationFacts.isList(all);
    List<Conflict> stated =
        all.conflicts().stream().filter(c -> !list || way(c) != Way.STATEMENTS).toList();
    return Fact.items(
        groups(stated).stream()
            .filter(group -> wanted.contains(way(lead(group))))
            .map(group -> item(work, group))
            .toList());
  }

  private static Conflict lead(List<Conflict> group) {
    return group.stream()
        .min(Comparator.comparing(ConflictFacts::weight).thenComparing(ConflictFacts::way))
        .orElseThrow();
  }

  private static Way way(Conflict conflict) {
    if (isForMachines(conflict)) {
      return Way.METADATA;
    }
    return isMismatch(conflict) ? Way.NAME_AND_LINK : Way.STATEMENTS;
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

  private static Item item(WorkFacts work, List<Conflict> group) {
    Conflict lead = lead(group);
    Statement one = new Statement(lead.first(), lead.one());
    Statement other = new Statement(lead.second(), lead.other());
    if (one.isAddress() && !other.isAddress()) { // a message says: the words …, the link …
      Statement words = other;
      other = one;
      one = words;
    }
    Set<Statement> more = statements(group);
    more.removeAll(List.of(one, other));
    List<Related> related = new ArrayList<>(List.of(one.related(work)));
    more.forEach(m -> related.add(m.related(work)));
    Map<String, String> fields =
        Map.of(
            "kind", lead.kind().name().toLowerCase(Locale.ROOT),
            "first", one.declaration().license().name(),
            "second", other.declaration().license().name(),
            "place", Integer.toString(one.evidence().location().line()),
            "vague", Boolean.toString(isVague(lead)),
            "unported", Boolean.toString(other.declaration().license().jurisdiction().isEmpty()),
            "more", more.stream().map(Statement::stated).collect(Collectors.joining()));
    return new Item(other.evidence().text(), fields, other.evidence().location(), related);
  }

  private static Set<Statement> statements(List<Conflict> group) {
    Set<Statement> all = new LinkedHashSet<>();
    for (Conflict conflict : group) {
      all.add(new Statement(conflict.first(), conflict.one()));
      all.add(new Statement(conflict.second(), conflict.other()));
    }
    return all;
  }

  /** One side of a contradiction: what is declared, and where that shows. */
  private record Statement(Declaration declaration, Evidence evidence) {
    boolean isAddress() {
      return ADDRESSES.contains(evidence.kind());
    }

    Related related(WorkFacts work) {
      return new Related(work.all().document().path(), evidence.location(), evidence.text());
    }

    String stated() {
      return ", line " + evidence.location().line() + " " + declaration.license().name();
    }
  }

  /**
   * Leaves out vague contradictions and those of version or port only, since the others say more.
   */
  private static int weight(Conflict conflict) {
    return (isVague(conflict) ? Conflict.Kind.values().length : 0) + conflict.kind().ordinal();
  }

  /** Whether one of the two only omits something that the other states. */
  private static boolean isVague(Conflict conflict) {
    License first = conflict.first().license();
    License second = conflict.second().license();
    return switch (conflict.kind()) {
      case ELEMENTS -> first.elements().isEmpty() || second.elements().isEmpty();
      case VERSION -> first.version().isEmpty() || second.version().isEmpty();
      case JURISDICTION -> first.jurisdiction().isEmpty() || second.jurisdiction().isEmpty();
    };
  }

  /**
   * Contradictions that share a declaration are one finding; groups in the order of their first.
   */
  private static List<List<Conflict>> groups(List<Conflict> conflicts) {
    List<List<Conflict>> groups = new ArrayList<>();
    for (Conflict conflict : conflicts) {
      List<List<Conflict>> touched =
          groups.stream().filter(g -> g.stream().anyMatch(c -> isJoined(c, conflict))).toList();
      List<Conflict> home = touched.isEmpty() ? new ArrayList<>() : touched.get(0);
      if (touched.isEmpty()) {
        groups.add(home);
      }
      home.add(conflict);
      for (List<Conflict> other : touched) {
        if (other != home) {
          home.addAll(other);
          groups.removeIf(g -> g == other);
        }
      }
    }
    return groups;
  }

  private static boolean isJoined(Conflict one, Conflict other) {
    return isIn(one.first(), other) || isIn(one.second(), other);
  }

  private static boolean isIn(Declaration declaration, Conflict conflict) {
    return conflict.first() == declaration || conflict.second() == declaration;
  }
}
