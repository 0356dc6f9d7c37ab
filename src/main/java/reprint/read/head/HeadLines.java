package reprint.read.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reprint.read.build.TextLines;

/**
 * Front matter read line by line: TOML 1.0 without values of several lines, and YAML that its
 * parser rejects.
 */
final class HeadLines {
  private static final Pattern TABLE = Pattern.compile("\\s*+\\[++([\\w.\"-]++)\\]++\\s*+");
  private static final Pattern TOML = Pattern.compile("\\s*+([\\w.\"-]++)\\s*+=\\s*+(.*+)");
  private static final Pattern YAML =
      Pattern.compile("([ \\t]*+(?:-\\s++)?+)(?:([\\w.-]++)\\s*+:(?:\\s++|$))?+(\\S.*+)?+");
  private static final Pattern STRING = Pattern.compile("\"([^\"]*+)\"|'([^']*+)'");
  private static final Pattern BARE = Pattern.compile("[^#]*+");

  private HeadLines() {}

  /**
   * A value.
   *
   * @param key in lower case, with the names of the tables around it
   * @param line 1-based, in the file
   * @param column 1-based, of the value without its quotes
   */
  record Entry(String key, String value, int line, int column, int length) {}

  /** The values of TOML lines, the first of which is line 2 of the file. */
  static List<Entry> toml(List<TextLines.Line> lines) {
    List<Entry> entries = new ArrayList<>();
    String table = "";
    for (int i = 0; i < lines.size(); i++) {
      Matcher heading = TABLE.matcher(lines.get(i).text());
      Matcher pair = TOML.matcher(lines.get(i).text());
      if (heading.matches()) {
        table = heading.group(1) + ".";
      } else if (pair.matches()) {
        add(entries, table + pair.group(1), pair, 2, i + 2);
      }
    }
    return entries;
  }

  /**
   * The {@code key: value} lines, the first of which is line 2 of the file. Indented keys get the
   * key above them in front, and an item of a list belongs to the key above it.
   */
  static List<Entry> yaml(List<TextLines.Line> lines) {
    List<Entry> entries = new ArrayList<>();
    String above = "";
    for (int i = 0; i < lines.size(); i++) {
      Matcher pair = YAML.matcher(lines.get(i).text());
      if (pair.matches()) {
        boolean top = pair.group(1).isEmpty();
        String name = pair.group(2) == null ? "" : pair.group(2);
        String key = top ? name : name.isEmpty() ? above : above + "." + name;
        above = top && !name.isEmpty() ? name : above;
        boolean stated = pair.group(3) != null && !pair.group(3).startsWith("#");
        if (stated && !key.isEmpty()) {
          add(entries, key, pair, 3, i + 2);
        }
      }
    }
    return entries;
  }

  /**
   * A string, each string of a list, or an unquoted value.
   *
   * @param value number of the group that holds it
   */
  private static void add(List<Entry> entries, String name, Matcher pair, int value, int line) {
    String key = name.replace("\"", "").toLowerCase(Locale.ROOT);
    String written = pair.group(value);
    int column = pair.start(value) + 1;
    Matcher string = STRING.matcher(written);
    boolean quoted = written.startsWith("[") || written.startsWith("\"") || written.startsWith("'");
    boolean any = false;
    while (quoted && string.find() && (!any || written.startsWith("["))) {
      any = true;
      int group = string.group(1) != null ? 1 : 2;
      String text = string.group(group);
      entries.add(new Entry(key, text, line, column + string.start(group), text.length()));
    }
    Matcher bare = BARE.matcher(written);
    if (!any && bare.lookingAt()) {
      String text = bare.group().strip();
      entries.add(new Entry(key, text, line, column, text.length()));
    }
  }
}
