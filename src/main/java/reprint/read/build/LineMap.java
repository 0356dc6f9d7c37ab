package reprint.read.build;

import java.util.Arrays;
import reprint.read.Location;

/**
 * Lines and columns of a source text as an editor counts them. A line ends with {@code \n}, {@code
 * \r\n} or {@code \r}; a byte order mark takes no column.
 */
public final class LineMap {
  private final String source;
  private final int[] starts;

  LineMap(String source) {
    this.source = source;
    int[] found = new int[64];
    int count = 0;
    found[count++] = source.startsWith("\uFEFF") ? 1 : 0;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\n' || c == '\r' && !source.startsWith("\n", i + 1)) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = i + 1;
      }
    }
    starts = Arrays.copyOf(found, count);
  }

  /** The place of the units {@code from} (0-based) to {@code to} (exclusive) of the source. */
  public Location locate(int from, int to) {
    int first = index(from);
    int last = index(Math.max(from, to - 1));
    return Location.lines(
        first + 1,
        Math.max(0, from - starts[first]) + 1,
        last + 1,
        Math.max(from, to) - starts[last] + 1);
  }

  private int index(int offset) {
    int i = Arrays.binarySearch(starts, offset);
    return Math.max(0, i >= 0 ? i : -i - 2);
  }

  /** A line without its end; "" if there is no line of that number (1-based). */
  public String line(int number) {
    if (number < 1 || number > starts.length) {
      return "";
    }
    int end = number < starts.length ? starts[number] : source.length();
    while (end > starts[number - 1] && "\r\n".indexOf(source.charAt(end - 1)) >= 0) {
      end--;
    }
    return source.substring(starts[number - 1], end);
  }
}
