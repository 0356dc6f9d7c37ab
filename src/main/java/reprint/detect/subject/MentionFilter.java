package reprint.detect.subject;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reprint.detect.Evidence;
import reprint.detect.Subject;
import reprint.detect.evidence.Occurrence;
import reprint.detect.words.OtherLicenses;
import reprint.detect.words.Phrases;
import reprint.read.Block;
import reprint.read.Document;

/**
 * Leaves out mentions where nobody talks about a licence: in the text of another licence, and in
 * lists of licence names, as programs have them.
 */
public final class MentionFilter {
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

  private MentionFilter(Document document, OtherLicenses others) {
    this.document = document;
    this.others = others;
  }

  /** The same occurrences without such mentions. */
  public static List<Occurrence> apply(
      Document document, List<Occurrence> told, Phrases phrases, OtherLicenses others) {
    if (told.stream().noneMatch(h -> h.subject() == Subject.MENTION)) {
      return told;
    }
    boolean legal =
        told.stream().noneMatch(h -> h.evidence().kind() == Evidence.Kind.LEGAL_TEXT)
            && phrases.count("legal-text", document.text()) >= LEGAL_WORDS;
    MentionFilter remarks = new MentionFilter(document, others);
    told.forEach(remarks::remember);
    return told.stream()
        .filter(h -> h.subject() != Subject.MENTION || !legal && !remarks.isInList(h))
        .toList();
  }

  private void remember(Occurrence occurrence) {
    Block block = document.blockAt(occurrence.offset());
    if (block != null && !occurrence.license().version().isEmpty()) {
      versions
          .computeIfAbsent(block, b -> new HashMap<>())
          .computeIfAbsent(occurrence.license().elements(), e -> new HashSet<>())
          .add(occurrence.license().version());
    }
  }

  private boolean isInList(Occurrence mention) {
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
