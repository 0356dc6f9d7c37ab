package reprint.read.build;

import java.text.Normalizer;
import java.util.Arrays;
import reprint.read.Location;
import reprint.read.Places;
import reprint.text.Span;

/** Collects a document's text and remembers the source place of each piece. The text is in NFC. */
public final class TextBuilder {
  private final StringBuilder text = new StringBuilder();
  private final StreamSafeNormalizer marks = new StreamSafeNormalizer();
  private final LineMap lines;
  private int[] textStarts = new int[64];
  private int[] sourceStarts = new int[64];
  private int[] sourceLengths = new int[64];
  private int count;

  /** A builder over a source text whose lines and columns are set later. */
  TextBuilder(LineMap lines) {
    this.lines = lines;
  }

  public int length() {
    return text.length();
  }

  /** The text from an offset on. */
  public String since(int start) {
    return text.substring(start);
  }

  /** The last units so far, {@code length} at most. */
  public String end(int length) {
    return text.substring(Math.max(0, text.length() - length));
  }

  /** The last unit so far; {@code \0} if there is none. */
  char last() {
    return text.isEmpty() ? '\0' : text.charAt(text.length() - 1);
  }

  /** Appends a piece that is written in the source, unit by unit, from {@code sourceOffset} on. */
  public void append(String piece, int sourceOffset) {
    int from = 0;
    for (int at = marks.tooMany(piece, 0); at >= 0; at = marks.tooMany(piece, from)) {
      compose(piece.substring(from, at), sourceOffset + from);
      add(StreamSafeNormalizer.JOINER, sourceOffset + at, 0);
      from = at;
    }
    compose(from == 0 ? piece : piece.substring(from), sourceOffset + from);
  }

  private void compose(String piece, int sourceOffset) {
    if (Normalizer.isNormalized(piece, Normalizer.Form.NFC)) {
      add(piece, sourceOffset, -1);
      return;
    }
    int start = 0;
    while (start < piece.length()) {
      int end = clusterEnd(piece, start);
      String cluster = piece.substring(start, end);
      String composed = Normalizer.normalize(cluster, Normalizer.Form.NFC);
      add(composed, sourceOffset + start, composed.equals(cluster) ? -1 : end - start);
      start = end;
    }
  }

  /**
   * Appends a piece that represents {@code sourceLength} units of the source, such as an entity.
   */
  public void append(String piece, int sourceOffset, int sourceLength) {
    add(Normalizer.normalize(marks.parted(piece), Normalizer.Form.NFC), sourceOffset, sourceLength);
  }

  /** Appends text that is not in the source, such as the empty line between blocks. */
  public void appendMade(String piece) {
    int at = count == 0 ? 0 : sourceEnd(count - 1, text.length());
    add(piece, at, 0);
  }

  /** Removes white space from the end. */
  void trimEnd() {
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    cut(end);
  }

  /** Removes everything after {@code length}. */
  void cut(int length) {
    text.setLength(length);
    while (count > 0 && textStarts[count - 1] >= length) {
      count--;
    }
  }

  public String text() {
    return text.toString();
  }

  Places places() {
    int[] starts = Arrays.copyOf(textStarts, count);
    int[] sources = Arrays.copyOf(sourceStarts, count);
    int[] lengths = Arrays.copyOf(sourceLengths, count);
    return new MappedPlaces(lines, starts, sources, lengths);
  }

  private void add(String piece, int sourceOffset, int sourceLength) {
    if (piece.isEmpty()) {
      return;
    }
    boolean goesOn =
        sourceLength < 0
            && count > 0
            && sourceLengths[count - 1] < 0
            && sourceEnd(count - 1, text.length()) == sourceOffset;
    if (!goesOn) {
      if (count == textStarts.length) {
        textStarts = Arrays.copyOf(textStarts, 2 * count);
        sourceStarts = Arrays.copyOf(sourceStarts, 2 * count);
        sourceLengths = Arrays.copyOf(sourceLengths, 2 * count);
      }
      textStarts[count] = text.length();
      sourceStarts[count] = sourceOffset;
      sourceLengths[count++] = sourceLength;
    }
    text.append(piece);
  }

  private int sourceEnd(int segment, int textEnd) {
    return sourceLengths[segment] >= 0
        ? sourceStarts[segment] + sourceLengths[segment]
        : sourceStarts[segment] + textEnd - textStarts[segment];
  }

  /** The place after the base letter at {@code start} and all marks that may combine with it. */
  private static int clusterEnd(String piece, int start) {
    int end = start + Character.charCount(piece.codePointAt(start));
    while (end < piece.length()) {
      int next = piece.codePointAt(end);
      if (!StreamSafeNormalizer.isMark(next) && !(next >= 0x1161 && next <= 0x11FF)) {
        break;
      }
      end += Character.charCount(next);
    }
    return end;
  }

  /**
   * Segments: the text from {@code starts[i]} on came from {@code sources[i]}; length -1: unit by
   * unit.
   */
  private record MappedPlaces(LineMap lines, int[] starts, int[] sources, int[] lengths)
      implements Places {
    @Override
    public Location locate(Span span) {
      if (starts.length == 0) {
        return Location.NONE;
      }
      int from = source(span.offset(), false);
      int to = span.length() == 0 ? from : source(span.end() - 1, true);
      return lines.locate(from, to);
    }

    private int source(int offset, boolean behind) {
      int found = Arrays.binarySearch(starts, offset);
      int i = Math.max(0, found >= 0 ? found : -found - 2);
      if (lengths[i] < 0) {
        return sources[i] + offset - starts[i] + (behind ? 1 : 0);
      }
      return sources[i] + (behind ? lengths[i] : 0);
    }

    @Override
    public String line(int number) {
      return lines.line(number);
    }
  }
}
