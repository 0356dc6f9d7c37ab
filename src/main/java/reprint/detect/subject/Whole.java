package reprint.detect.subject;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import reprint.detect.Evidence;
import reprint.detect.Reason;
import reprint.detect.Subject;
import reprint.detect.evidence.Occurrence;
import reprint.detect.evidence.Origin;
import reprint.detect.words.OtherLicenses;
import reprint.detect.words.Phrases;
import reprint.read.Block;
import reprint.read.Document;
import reprint.read.Link;

/** The questions about all classified places of a document, each answered once. */
final class Whole {
  /** How many different words of legal texts make one; an article about licences has a few. */
  private static final int LEGAL_WORDS = 6;

  /** Licences that are not Creative Commons', in a piece of code. */
  private static final int OTHERS = 2;

  /** Versions of one licence in a block. */
  private static final int VERSIONS = 3;

  private static final Set<Subject> PARTS = EnumSet.of(Subject.MEDIA, Subject.LISTED);

  private final Document document;
  private final List<Occurrence> all;
  private final OtherLicenses others;
  private final Supplier<Boolean> legal;
  private final Supplier<Boolean> unseen;
  private final Supplier<Map<Block, Map<Set<String>, Set<String>>>> versions;
  private final Supplier<NavigableMap<Integer, Occurrence>> byPlace;
  private final Supplier<List<Occurrence>> inArticle;
  private final Supplier<Set<Occurrence>> disagreeing;
  private final Map<Block, Boolean> lists = new HashMap<>();

  Whole(Document document, List<Occurrence> all, Phrases phrases, OtherLicenses others) {
    this.document = document;
    this.all = all;
    this.others = others;
    legal = new Once<>(() -> isLegalText(phrases));
    unseen = new Once<>(this::isUnseen);
    versions = new Once<>(this::versions);
    byPlace = new Once<>(this::byPlace);
    inArticle = new Once<>(this::findInArticle);
    disagreeing = new Once<>(this::findDisagreeing);
  }

  /** Records that a clue decided about {@code occurrence}. */
  Reason reason(String clue, Occurrence occurrence) {
    String element = isInFurniture(occurrence) ? blockOf(occurrence).element() : "";
    return new Reason(clue, element, List.of(), occurrence.evidence().location());
  }

  Block blockOf(Occurrence occurrence) {
    return document.blockAt(occurrence.offset());
  }

  /** The place before {@code occurrence} in its block of the text; null: there is none. */
  Occurrence before(Occurrence occurrence) {
    Map.Entry<Integer, Occurrence> before =
        occurrence.origin().isText() ? byPlace.get().lowerEntry(occurrence.offset()) : null;
    boolean beside = before != null && blockOf(before.getValue()) == blockOf(occurrence);
    return beside ? before.getValue() : null;
  }

  /** What the article itself declares, where readers see it. */
  List<Occurrence> inArticle() {
    return inArticle.get();
  }

  /**
   * The declarations of files about the folder that differ from the document or a file nearer to
   * it.
   */
  Set<Occurrence> disagreeing() {
    return disagreeing.get();
  }

  /** Whether several blocks credit pictures and the like, and the document shows none. */
  boolean creditsWithoutPictures() {
    return unseen.get();
  }

  private boolean isUnseen() {
    boolean shown =
        document.links().stream()
            .anyMatch(l -> l.kind() == Link.Kind.EMBED || l.kind() == Link.Kind.IMAGE);
    return !shown
        && all.stream()
                .filter(o -> o.origin().isText() && PARTS.contains(o.subject()))
                .map(this::blockOf)
                .distinct()
                .count()
            > 1;
  }

  /** Whether the document is the text of a licence that is not Creative Commons'. */
  boolean isOtherLicence() {
    return legal.get();
  }

  /** Whether a piece of code lists licences, as programs have them. */
  boolean isListOfNames(Block block) {
    return block.role() == Block.Role.CODE
        && lists.computeIfAbsent(block, b -> others.in(document.text(b)).size() >= OTHERS);
  }

  /** Whether a block names one licence in several versions. */
  boolean isListOfVersions(Block block) {
    return versions.get().getOrDefault(block, Map.of()).values().stream()
        .anyMatch(v -> v.size() >= VERSIONS);
  }

  boolean isInFurniture(Occurrence occurrence) {
    Block block = blockOf(occurrence);
    return block != null && block.role() == Block.Role.FURNITURE;
  }

  /** Whether readers see it and it is said of the work. */
  static boolean isWorks(Occurrence occurrence) {
    return occurrence.subject() == Subject.WORK && occurrence.evidence().span().length() > 0;
  }

  private boolean isLegalText(Phrases phrases) {
    return all.stream().noneMatch(o -> o.evidence().kind() == Evidence.Kind.LEGAL_TEXT)
        && phrases.count("legal-text", document.text()) >= LEGAL_WORDS;
  }

  private NavigableMap<Integer, Occurrence> byPlace() {
    NavigableMap<Integer, Occurrence> byPlace = new TreeMap<>();
    all.stream().filter(o -> o.origin().isText()).forEach(o -> byPlace.put(o.offset(), o));
    return byPlace;
  }

  private List<Occurrence> findInArticle() {
    return all.stream().filter(o -> isWorks(o) && !isInFurniture(o)).toList();
  }

  private Set<Occurrence> findDisagreeing() {
    Set<Occurrence> disagreeing = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Occurrence> nearer =
        new ArrayList<>(all.stream().filter(o -> !o.origin().isFile() && isOfWhole(o)).toList());
    List<Occurrence> inFile = new ArrayList<>();
    for (Occurrence occurrence : all.stream().filter(o -> o.origin().isFile()).toList()) {
      if (!inFile.isEmpty() && !areInOneFile(inFile.get(0), occurrence)) {
        nearer.addAll(inFile);
        inFile.clear();
      }
      boolean folder = occurrence.origin().kind() == Origin.Kind.FOLDER;
      if (folder && !nearer.stream().allMatch(o -> occurrence.fits(o.license()))) {
        disagreeing.add(occurrence);
      } else {
        inFile.add(occurrence);
      }
    }
    return disagreeing;
  }

  private static boolean areInOneFile(Occurrence one, Occurrence other) {
    return one.evidence().field().equals(other.evidence().field());
  }

  private static boolean isOfWhole(Occurrence occurrence) {
    return occurrence.subject() == Subject.WORK || occurrence.subject() == Subject.SITE;
  }

  private Map<Block, Map<Set<String>, Set<String>>> versions() {
    Map<Block, Map<Set<String>, Set<String>>> versions = new HashMap<>();
    for (Occurrence occurrence : all) {
      Block block = occurrence.origin().isFile() ? null : blockOf(occurrence);
      if (block != null && !occurrence.license().version().isEmpty()) {
        versions
            .computeIfAbsent(block, b -> new HashMap<>())
            .computeIfAbsent(occurrence.license().elements(), e -> new HashSet<>())
            .add(occurrence.license().version());
      }
    }
    return versions;
  }
}
