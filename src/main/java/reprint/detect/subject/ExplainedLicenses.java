package reprint.detect.subject;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import reprint.detect.evidence.Occurrence;
import reprint.detect.evidence.Terms;
import reprint.read.Block;
import reprint.text.Span;

/**
 * Recognizes a document that explains licences: headings, items, rows and badges stand for several,
 * one each, and for no work.
 */
final class ExplainedLicenses {
  /** Different licences, by their elements, that a document explains. */
  private static final int SEVERAL = 3;

  /** Placeholders that a site generator fills. */
  private static final Pattern SHORTCODE = Pattern.compile("\\{\\{[^}]*(?:}}|$)");

  /** The same, and codes after a name, which are not bylines: "Attribution (by)". */
  private static final Pattern SIGNS =
      Pattern.compile(SHORTCODE + "|\\((?i:by(?:-(?:nc|nd|sa))*)\\)");

  /** Total number of versions and ports. */
  private static final int MANY = 4;

  /** UTF-16 units after a name in which whose work it is would stand. */
  private static final int NEAR = 60;

  private final Map<Block, Object> explained = new HashMap<>();
  private final Map<Block, String> ids = new HashMap<>();
  private final Map<Block, Integer> ends = new HashMap<>();
  private final Surroundings around;
  private final boolean several;
  private final Supplier<Boolean> inTerms;

  ExplainedLicenses(List<Occurrence> occurrences, Surroundings around, Terms terms) {
    this.around = around;
    inTerms = new Once<>(() -> explainsTerms(terms));
    for (Occurrence occurrence : occurrences) {
      Block block = occurrence.origin().isText() ? around.blockOf(occurrence) : null;
      if (block != null && !occurrence.saysNothing() && isForIt(occurrence, block)) {
        explained.putIfAbsent(block, key(occurrence));
        ids.putIfAbsent(block, occurrence.license().id());
      }
    }
    several =
        Set.copyOf(explained.values()).size() >= SEVERAL || Set.copyOf(ids.values()).size() >= MANY;
  }

  /** Whether the document explains several. */
  boolean areSeveral() {
    return several;
  }

  /**
   * Whether it explains the terms that licences consist of, one each, and two that no licence has
   * together: what sums up one licence does not.
   */
  boolean areInTerms() {
    return inTerms.get();
  }

  private boolean explainsTerms(Terms terms) {
    Set<String> found = new HashSet<>();
    for (Block block : around.document().blocks()) {
      Set<String> leading =
          block.isArticle() ? terms.leading(around.document().text(block)) : Set.of();
      if (leading.size() == 1) {
        found.addAll(leading);
      }
    }
    return found.size() >= SEVERAL && found.containsAll(Set.of("ND", "SA"));
  }

  private static Object key(Occurrence occurrence) {
    Set<String> elements = occurrence.license().elements();
    return elements.isEmpty() ? occurrence.license().id() : elements;
  }

  /** Whether a heading, item, row or line stands for the licence: it begins with its name. */
  private boolean isForIt(Occurrence occurrence, Block block) {
    if (around.entries().of(occurrence) != null || around.anchorsIn(block)) {
      return false;
    }
    String text = around.document().text();
    Span part = around.part(block);
    int from = ends.getOrDefault(block, part.offset());
    int at = Math.max(from, occurrence.offset());
    String before = SHORTCODE.matcher(text.substring(from, at)).replaceAll("");
    boolean leads = before.chars().noneMatch(Character::isLetter);
    ends.put(block, Math.max(at, occurrence.evidence().span().end()));
    int near = Math.min(part.end(), at + NEAR);
    String all = SIGNS.matcher(text.substring(from, Math.max(from, near))).replaceAll("");
    return (leads || block.role() == Block.Role.HEADING)
        && !around.phrases().in("owner", all)
        && !around.words().hasByline(all);
  }
}
