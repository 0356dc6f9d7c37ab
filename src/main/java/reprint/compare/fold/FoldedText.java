package reprint.compare.fold;

import java.util.Arrays;
import java.util.List;
import reprint.text.Span;

/**
 * A text as it is compared: rewritten step by step, while each of its units keeps the place that it
 * has in the raw text.
 *
 * @param text the rewritten text
 * @param origins for each of its units the offset in the raw text; null if nothing was rewritten
 * @param rawLength of the raw text, in UTF-16 units
 */
public record FoldedText(String text, int[] origins, int rawLength) {

  /** The steps that both texts go through before they are compared, in order. */
  private static final List<FoldingStep> STEPS =
      List.of(
          new MojibakeRepair(), new InvisibleCharacters(), new NoteMarks(), new Compatibility());

  /** Folds a document's text by all steps. */
  public static FoldedText of(String raw) {
    return of(raw, List.of());
  }

  /** Folds a document's text by all steps, without what is struck out. */
  public static FoldedText of(String raw, List<Span> struck) {
    FoldedText folded = new FoldedText(raw, null, raw.length());
    if (!struck.isEmpty()) {
      folded = folded.rewrite(new StruckWords(struck));
    }
    for (FoldingStep step : STEPS) {
      folded = folded.rewrite(step);
    }
    return folded;
  }

  /**
   * The raw offset at which the unit {@code at} begins; the raw end if it is after the last unit.
   */
  public int raw(int at) {
    if (at >= text.length()) {
      return rawLength;
    }
    return origins == null ? at : origins[at];
  }

  /** One step over the whole text; the same object if the step changes nothing. */
  FoldedText rewrite(FoldingStep step) {
    StringBuilder out = null;
    int[] from = null;
    int done = 0;
    int at = 0;
    StringBuilder piece = new StringBuilder();
    while (at < text.length()) {
      int taken = step.mayStartWith(text.charAt(at)) ? step.rewrite(text, at, piece) : 0;
      if (taken == 0) {
        at++;
        continue;
      }
      if (out == null) {
        out = new StringBuilder(text.length() + 16);
        from = new int[text.length() + 16];
      }
      from = copy(out, from, done, at);
      from = grow(from, out.length() + piece.length());
      Arrays.fill(from, out.length(), out.length() + piece.length(), raw(at));
      out.append(piece);
      piece.setLength(0);
      at += taken;
      done = at;
    }
    if (out == null) {
      return this;
    }
    from = copy(out, from, done, text.length());
    return new FoldedText(out.toString(), Arrays.copyOf(from, out.length()), rawLength);
  }

  private int[] copy(StringBuilder out, int[] from, int start, int end) {
    int[] room = grow(from, out.length() + end - start);
    for (int i = start; i < end; i++) {
      room[out.length() + i - start] = raw(i);
    }
    out.append(text, start, end);
    return room;
  }

  private static int[] grow(int[] from, int needed) {
    return needed <= from.length ? from : Arrays.copyOf(from, Math.max(needed, 2 * from.length));
  }
}
