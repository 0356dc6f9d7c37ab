package reprint.detect.entries;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import reprint.detect.Evidence;
import reprint.detect.evidence.Occurrence;
import reprint.detect.words.Phrases;
import reprint.read.Block;
import reprint.read.Document;

/**
 * A list of other people's works with their licences: several entries that each name a licence and
 * do not speak of this work.
 */
public final class CreditList {
  private static final int MAX_ENTRY = 700;
  private static final int MAX_TAIL = 20;

  private final Set<Block> entries = new HashSet<>();

  public CreditList(Document document, List<Occurrence> occurrences, Phrases phrases) {
    for (Occurrence occurrence : occurrences) {
      Block block = document.blockAt(occurrence.offset());
      boolean inText = occurrence.evidence().kind() != Evidence.Kind.METADATA && block != null;
      if (inText && block.isArticle() && isEntry(document, block, occurrence, phrases)) {
        entries.add(block);
      }
    }
    if (entries.size() < 2) {
      entries.clear();
    }
  }

  private static boolean isEntry(
      Document document, Block block, Occurrence occurrence, Phrases phrases) {
    if (block.span().length() > MAX_ENTRY || isVague(occurrence)) {
      return false;
    }
    String sentence =
        phrases
            .sentences()
            .around(document.text(), occurrence.evidence().span(), block.span())
            .of(document.text());
    boolean row = block.group() > 0;
    int at = occurrence.offset();
    boolean bracketed = at > 0 && "([".indexOf(document.text().charAt(at - 1)) >= 0;
    if (block.element().equals("figcaption")) {
      return false;
    }
    boolean last = row && isLast(document.text(), occurrence.evidence().span().end());
    return (last || bracketed) && !phrases.in("this", sentence) && !phrases.in("intro", sentence);
  }

  /** Whether it does not say which licence it is. */
  private static boolean isVague(Occurrence occurrence) {
    return occurrence.license().isFamily() && occurrence.license().elements().isEmpty();
  }

  /** Whether only a few letters follow in the line: the licence ends its entry. */
  private static boolean isLast(String text, int from) {
    int letters = 0;
    for (int i = from; i < text.length() && text.charAt(i) != '\n' && letters < MAX_TAIL; i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters < MAX_TAIL;
  }

  public boolean isEntry(Block block) {
    return entries.contains(block);
  }
}
