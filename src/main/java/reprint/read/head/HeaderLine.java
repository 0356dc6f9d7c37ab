package reprint.read.head;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line such as {@code License [2]: CC BY}, also in the syntax of reStructuredText and AsciiDoc
 * ({@code :license: CC BY}) or Org ({@code #+LICENSE: CC BY}).
 *
 * @param name as written, without the mark
 * @param mark of a note, without brackets; "" for none
 * @param valueStart 0-based, of the first unit after colon and white space
 * @param value trimmed, including no-break spaces; may be ""
 */
public record HeaderLine(String name, String mark, int valueStart, String value) {
  private static final Pattern FORM =
      Pattern.compile(
          "\\s*+(?::(?=\\p{L})|#\\+)?(\\p{L}[\\p{L}-]*+(?: \\p{L}[\\p{L}-]*+){0,2})(?:\\s*+\\[(\\w{1,4})\\])?\\s?:"
              + "(?!//)([\\s\\u00A0]*+)(.*+)");

  /** Null if the line has another form. */
  public static HeaderLine of(String line) {
    Matcher matcher = FORM.matcher(line);
    if (!matcher.matches()) {
      return null;
    }
    String mark = matcher.group(2) == null ? "" : matcher.group(2);
    String value = matcher.group(4).replaceAll("(?<![\\s\\u00A0])[\\s\\u00A0]++$", "");
    return new HeaderLine(matcher.group(1), mark, matcher.start(4), value);
  }
}
