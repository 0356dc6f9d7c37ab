package reprint.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reprint.read.build.TextLines.Line;

/**
 * A gopher menu (RFC 1436): each line begins with the letter of its kind, and tabs part its words
 * from a selector, a host and a port. Readers see the words, and the address behind "URL:".
 */
final class GopherMap {
  /** Lines of the shortest menu that is taken as one. */
  private static final int FEWEST = 3;

  private static final Pattern ITEM =
      Pattern.compile("([0-9+A-Za-z:;<])([^\\t]*)\\t([^\\t]*)\\t[^\\t]*\\t\\d+\\s*");

  private static final String ADDRESS = "URL:";

  /** Kinds of what a text consists of: its lines, and addresses on the web. */
  private static final String SHOWN = "ih";

  private GopherMap() {}

  /** What readers see of a menu; {@code lines} themselves if they are none. */
  static List<Line> shown(List<Line> lines) {
    long written = lines.stream().filter(line -> !line.isBlank() && !isEnd(line)).count();
    long items = lines.stream().filter(line -> ITEM.matcher(line.text()).matches()).count();
    if (items < FEWEST || items < written) {
      return lines;
    }
    boolean text = lines.stream().anyMatch(line -> line.text().startsWith("i"));
    List<Line> shown = new ArrayList<>();
    lines.forEach(line -> show(line, text, shown));
    return shown;
  }

  private static void show(Line line, boolean text, List<Line> shown) {
    Matcher item = ITEM.matcher(line.text());
    if (!item.matches() || text && !SHOWN.contains(item.group(1))) {
      shown.add(line.part(0, 0)); // a title of something else, in a menu below a text
      return;
    }
    Line words = line.part(item.start(2), item.end(2));
    if (item.group(3).startsWith(ADDRESS)) {
      int from = item.start(3) + ADDRESS.length();
      shown.add(new Line(words.offset(), words.text(), from - item.end(2)));
      shown.add(line.part(from, item.end(3)));
    } else {
      shown.add(words);
    }
  }

  /** A line with a full stop ends the menu. */
  private static boolean isEnd(Line line) {
    return line.text().strip().equals(".");
  }
}
