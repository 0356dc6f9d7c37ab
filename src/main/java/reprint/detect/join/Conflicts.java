package reprint.detect.join;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reprint.catalog.License;
import reprint.detect.Declaration;
import reprint.detect.Declarations.Conflict;
import reprint.detect.Evidence;
import reprint.detect.Subject;
import reprint.detect.evidence.Occurrence;
import reprint.read.Block;
import reprint.read.Document;
import reprint.text.Span;

/** Finds places of a document that contradict each other about one work. */
public final class Conflicts {
  /** The most The most UTF-16 units between a name and an address that belongs to it. */
  private static final int NEAR = 80;

  /** The most conflicts of a document; more would not help. */
  private static final int MOST = 200;

  private record Side(Occurrence occurrence, EvidenceGroup of) {}

  private final Document document;
  private final List<EvidenceGroup> joined;
  private final Map<EvidenceGroup, Declaration> byGroup = new IdentityHashMap<>();
  private final List<Conflict> conflicts = new ArrayList<>();

  private Conflicts(Document document, List<EvidenceGroup> joined, List<Declaration> declarations) {
    this.document = document;
    this.joined = joined;
    for (int i = 0; i < joined.size(); i++) {
      byGroup.put(joined.get(i), declarations.get(i));
    }
  }

  /**
   * All conflicts.
   *
   * @param declarations one for each of {@code joined}, in the same order
   */
  public static List<Conflict> find(
      Document document, List<EvidenceGroup> joined, List<Declaration> declarations) {
    Conflicts finder = new Conflicts(document, joined, declarations);
    finder.statements();
    finder.wholes();
    return finder.conflicts;
  }

  /**
   * Whether only addresses name a licence, against the names on them or before them: the names
   * count, unless the link forbids more.
   */
  public static boolean isContradictedByNames(
      Document document, EvidenceGroup group, List<EvidenceGroup> joined) {
    Conflicts finder = new Conflicts(document, List.of(), List.of());
    return group.subject() != Subject.MENTION
        && group.occurrences().stream().allMatch(o -> o.name() == null && o.address() != null)
        && group.occurrences().stream().anyMatch(o -> finder.isContradicted(o, group, joined));
  }

  private boolean isContradicted(
      Occurrence address, EvidenceGroup group, List<EvidenceGroup> joined) {
    return address.evidence().kind() != Evidence.Kind.METADATA
        && joined.stream()
            .filter(other -> other != group && other.subject() != Subject.MENTION)
            .filter(other -> kind(group.license(), other.license()) != null)
            .filter(other -> other.license().elements().containsAll(limits(group.license())))
            .flatMap(other -> other.occurrences().stream())
            .anyMatch(o -> o.name() != null && areOneStatement(o, address));
  }

  /** The elements that restrict the use of a work: they are never dropped. */
  private static Set<String> limits(License license) {
    Set<String> limits = new HashSet<>(license.elements());
    limits.retainAll(Set.of("NC", "ND"));
    return limits;
  }

  private boolean areOneStatement(Occurrence name, Occurrence address) {
    boolean first = name.offset() <= address.offset();
    return first ? isOneStatement(name, address) : isOneStatement(address, name);
  }

  /** A name and the address on it or directly after it. */
  private void statements() {
    List<Side> sides = new ArrayList<>();
    joined.forEach(j -> j.occurrences().forEach(h -> sides.add(new Side(h, j))));
    sides.removeIf(s -> s.occurrence().evidence().kind() == Evidence.Kind.METADATA);
    sides.removeIf(s -> s.occurrence().subject() == Subject.MENTION);
    sides.sort(java.util.Comparator.comparingInt(s -> s.occurrence().offset()));
    for (int i = 0; i < sides.size(); i++) {
      for (int k = i + 1; k < Math.min(sides.size(), i + 4); k++) {
        compare(sides.get(i), sides.get(k));
      }
    }
  }

  private void compare(Side one, Side other) {
    boolean nameAndAddress =
        (one.occurrence().name() == null) != (other.occurrence().name() == null);
    if (one.of() != other.of()
        && nameAndAddress
        && isOneStatement(one.occurrence(), other.occurrence())) {
      add(one, other, true);
    }
  }

  private boolean isOneStatement(Occurrence one, Occurrence other) {
    Span a = one.evidence().span();
    Span b = other.evidence().span();
    if (b.offset() < a.end() || a.equals(b)) {
      return true;
    }
    Block block = document.blockAt(a.offset());
    if (block == null || b.end() > block.span().end() || b.offset() - a.end() > NEAR) {
      return false;
    }
    String between = document.text().substring(a.end(), b.offset());
    return between.indexOf(". ") < 0 && between.chars().filter(Character::isLetter).count() < 30;
  }

  /** Two statements about the whole work, or about the whole site. */
  private void wholes() {
    List<EvidenceGroup> wholes = joined.stream().filter(EvidenceGroup::isOfWhole).toList();
    for (int i = 0; i < wholes.size(); i++) {
      for (int k = i + 1; k < wholes.size(); k++) {
        EvidenceGroup one = wholes.get(i);
        EvidenceGroup other = wholes.get(k);
        if (one.subject() == other.subject() && !areChoice(one, other)) {
          add(
              new Side(one.occurrences().get(0), one),
              new Side(other.occurrences().get(0), other),
              false);
        }
      }
    }
  }

  /** Whether the user may choose between them. */
  private boolean areChoice(EvidenceGroup one, EvidenceGroup other) {
    return declaration(one).alternatives().contains(other.license().id());
  }

  private void add(Side one, Side other, boolean sameStatement) {
    Conflict.Kind kind = kind(one.of().license(), other.of().license());
    boolean isNew = kind != null && conflicts.size() < MOST;
    if (!isNew || isSeen(one.of(), other.of())) {
      return;
    }
    conflicts.add(
        new Conflict(
            kind,
            sameStatement,
            declaration(one.of()),
            one.occurrence().evidence(),
            declaration(other.of()),
            other.occurrence().evidence()));
  }

  private boolean isSeen(EvidenceGroup one, EvidenceGroup other) {
    Declaration a = declaration(one);
    Declaration b = declaration(other);
    return conflicts.stream()
        .anyMatch(c -> c.first() == a && c.second() == b || c.first() == b && c.second() == a);
  }

  private Declaration declaration(EvidenceGroup group) {
    return byGroup.get(group);
  }

  private static Conflict.Kind kind(License one, License other) {
    if (one.elements().isEmpty() && one.isFamily()
        || other.elements().isEmpty() && other.isFamily()) {
      return null;
    }
    if (!one.elements().equals(other.elements()) || one.elements().isEmpty()) {
      return Conflict.Kind.ELEMENTS;
    }
    if (!one.version().equals(other.version())) {
      return one.isFamily() || other.isFamily() ? null : Conflict.Kind.VERSION;
    }
    return one.jurisdiction().equals(other.jurisdiction()) ? null : Conflict.Kind.JURISDICTION;
  }
}
