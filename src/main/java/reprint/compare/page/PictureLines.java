package reprint.compare.page;

import java.util.Locale;
import java.util.Set;
import reprint.read.Block;
import reprint.read.Document;

/** Lines that belong to a picture: captions, and in plain text what begins with {@code Photo:}. */
final class PictureLines {
  /** Longer ones are paragraphs, in UTF-16 units. */
  private static final int LONGEST = 400;

  private final Set<String> labels;

  /**
   * Lines by what they begin with.
   *
   * @param labels in lower case: {@code photo}
   */
  PictureLines(Set<String> labels) {
    this.labels = labels;
  }

  /** For each block whether it is one. */
  boolean[] in(Document document) {
    boolean[] found = new boolean[document.blocks().size()];
    for (int i = 0; i < found.length; i++) {
      Block block = document.blocks().get(i);
      found[i] =
          block.role() == Block.Role.CAPTION
              || block.role() == Block.Role.BODY && isLabelled(document.text(block));
    }
    return found;
  }

  private boolean isLabelled(String text) {
    int colon = text.length() > LONGEST ? -1 : text.indexOf(':');
    int start = text.startsWith("[") || text.startsWith("(") ? 1 : 0;
    return colon > start
        && labels.contains(text.substring(start, colon).strip().toLowerCase(Locale.ROOT));
  }
}
