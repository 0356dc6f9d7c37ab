package reprint.detect.subject;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reprint.detect.Evidence;
import reprint.detect.Subject;
import reprint.detect.evidence.Hit;
import reprint.detect.words.OtherLicenses;
import reprint.detect.words.Phrases;
import reprint.read.Block;
import reprint.read.Document;

/**
 * Leaves out mentions where nobody talks about a licence: in the text of another licence, and in
 * lists of licence names, as programs have them.
 */
public final class Remarks {
  /** Different words of legal texts; an article about licences explains a few. */
  private static final int LEGAL_WORDS = 6;

  /** Licences that are not Creative Commons', in a piece of code. */
  private static final int OTHERS = 2;

  /** Versions of one licence in a block. */
  private static final int VERSIONS = 3;

  private final Document document;
  private final OtherLicenses others;
  private final Map<Block, Map<Set<String>, Set<String>>> versions = new HashMap<>();
  private final Map<Block, Boolean> lists = new HashMap<>();

  private Remarks(Document document, OtherLicenses others) {
    this.document = document;
    this.others = others;
  }

  /** The same hits without such mentions. */
  public static List<Hit> leftOut(
      Document document, List<Hit> told, Phrases phrases, OtherLicenses others) {
    if (told.stream().noneMatch(h -> h.subject() == Subject.MENTION)) {
      return told;
    }
    boolean legal =
        told.stream().noneMatch(h -> h.evidence().kind() == Evidence.Kind.LEGAL_TEXT)
            && phrases.count("legal-text", document.text()) >= LEGAL_WORDS;
    Remarks remarks = new Remarks(document, others);
    told.forEach(remarks::remember);
    return told.stream()
        .filter(h -> h.subject() != Subject.MENTION || !legal && !remarks.isInList(h))
        .toList();
  }

  private void remember(Hit hit) {
    Block block = document.blockAt(hit.offset());
    if (block != null && !hit.license().version().isEmpty()) {
      versions
          .computeIfAbsent(block, b -> new HashMap<>())
          .computeIfAbsent(hit.license().elements(), e -> new HashSet<>())
          .add(hit.license().version());
    }
  }

  private boolean isInList(Hit mention) {
    Block block = document.blockAt(mention.offset());
    return block != null && lists.computeIfAbsent(block, this::isList);
  }

  private boolean isList(Block block) {
    boolean code = block.role() == Block.Role.CODE;
    return code && others.in(document.text(block)).size() >= OTHERS
        || versions.getOrDefault(block, Map.of()).values().stream()
            .anyMatch(v -> v.size() >= VERSIONS);
  }
}
