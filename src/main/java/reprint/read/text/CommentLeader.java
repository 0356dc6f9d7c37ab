package reprint.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reprint.read.build.TextLines;

/**
 * Removes the characters that mark each comment line in source files ({@code #}, {@code //}, {@code
 * *} and others), so that sentences continue from line to line.
 */
final class CommentLeader {
  private static final Pattern LEADER =
      Pattern.compile("(\\s*+(?:#++|//[/!]?|%++|;++|--|!++|/\\*++|\\*++|dnl|REM))(?:\\s|\\*?/?$)");

  private static final Pattern CLOSE = Pattern.compile("(?<!\\s)\\s*+(?<!\\*)\\*++/\\s*+$");

  /** Units; a shorter line is not wrapped. */
  private static final int FILLED = 40;

  private CommentLeader() {}

  /** The lines, without comment characters; a line with nothing else becomes blank. */
  static List<TextLines.Line> strip(List<TextLines.Line> lines) {
    List<TextLines.Line> stripped = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int end = runEnd(lines, i);
      boolean comment = isComment(lines.subList(i, end));
      for (TextLines.Line line : lines.subList(i, end)) {
        stripped.add(comment && !LineShape.isRemark(line.text()) ? strip(line) : line);
      }
      i = end;
    }
    return stripped;
  }

  /**
   * The end of the lines from {@code start} on with the same comment characters; at least one line.
   */
  private static int runEnd(List<TextLines.Line> lines, int start) {
    String sign = sign(lines.get(start));
    int end = start + 1;
    while (!sign.isEmpty() && end < lines.size() && sign(lines.get(end)).equals(sign)) {
      end++;
    }
    return end;
  }

  private static String sign(TextLines.Line line) {
    Matcher matcher = LEADER.matcher(line.text());
    if (!matcher.lookingAt()) {
      return "";
    }
    String sign = matcher.group(1).strip();
    return sign.startsWith("/*")
        ? "*"
        : sign.matches("dnl|REM|--|//.?") ? sign : sign.substring(0, 1);
  }

  /**
   * Lines with {@code *} may be a list: in a list, no full line continues with a lower-case letter.
   */
  private static boolean isComment(List<TextLines.Line> run) {
    String first = run.get(0).text().strip();
    if (first.startsWith("/*") || first.startsWith("//")) {
      return true;
    }
    if (run.size() < 2 || sign(run.get(0)).isEmpty()) {
      return false;
    }
    if (!sign(run.get(0)).equals("*")) {
      return true;
    }
    for (int i = 1; i < run.size(); i++) {
      String text = strip(run.get(i)).text().strip();
      boolean filled = run.get(i - 1).text().length() > FILLED;
      if (text.isEmpty() || filled && Character.isLowerCase(text.charAt(0))) {
        return true;
      }
    }
    return false;
  }

  private static TextLines.Line strip(TextLines.Line line) {
    Matcher leader = LEADER.matcher(line.text());
    int from = leader.lookingAt() ? leader.end(1) : 0;
    Matcher close = CLOSE.matcher(line.text());
    int to = close.find() ? Math.max(from, close.start()) : line.text().length();
    return line.part(from, to);
  }
}
