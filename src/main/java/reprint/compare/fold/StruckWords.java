package reprint.compare.fold;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import reprint.text.Span;

/**
 * Removes struck-out words, which the page shows as not part of the text. The first step over a
 * text; used once, since it advances with the text.
 */
public final class StruckWords implements FoldingStep {
  private final List<Span> struck;
  private int next;

  /** A step for one text, by offset. */
  StruckWords(List<Span> struck) {
    this.struck = struck;
  }

  /**
   * The raw end of a word, before what is struck out between its {@code last} unit and the next.
   */
  public static int behind(int last, int next, List<Span> struck) {
    if (struck.isEmpty()) {
      return next;
    }
    int found =
        Collections.binarySearch(struck, new Span(last, 0), Comparator.comparingInt(Span::offset));
    int at = found >= 0 ? found + 1 : -found - 1;
    return at < struck.size() ? Math.min(next, struck.get(at).offset()) : next;
  }

  @Override
  public boolean mayStartWith(char c) {
    return true;
  }

  @Override
  public int rewrite(String text, int at, StringBuilder out) {
    while (next < struck.size() && struck.get(next).end() <= at) {
      next++;
    }
    if (next == struck.size() || struck.get(next).offset() > at) {
      return 0;
    }
    int end = struck.get(next).end();
    boolean parts =
        Character.isWhitespace(text.charAt(at)) || Character.isWhitespace(text.charAt(end - 1));
    out.append(parts ? " " : "");
    return end - at;
  }
}
