package reprint.read.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a single line of plain text looks like. */
final class LineShape {
  private static final Pattern RULER =
      Pattern.compile(
          "\\s*+(?:[-—─━]{3,}+|={3,}+|\\*{3,}+|_{3,}+|~{3,}+|\\+{3,}+|#{4,}+|\\.{4,}+|\\^{3,}+"
              + "|(?:[-*_~=•] ){2,}+[-*_~=•]?)\\s*+");

  /** The marks of news agencies and feeds; a bare word only in capitals. */
  private static final Pattern END =
      Pattern.compile(
          "\\s*+(?:###|# # #|END|[\\[(<*#-]{1,3}+ ?(?i:end|ends|30|fin|ende) ?[\\])>*#-]{1,3}+)\\s*+");

  private static final Pattern NOTE = Pattern.compile("\\s*+\\[(\\w{1,4})\\]:?\\s.*+");
  private static final Pattern BULLET = Pattern.compile("\\s*+[-*•‣◦·+]\\s++(?=\\S)");
  private static final Pattern NUMBER = Pattern.compile("\\s*+\\(?(\\d{1,3})[.)]\\s++\\S");
  private static final Pattern QUOTE = Pattern.compile("\\s*+(?:> ?)++");
  private static final Pattern HASHES = Pattern.compile("#{1,6} ++(?=\\S)");
  private static final Pattern REMARK = Pattern.compile("(?:#|//|%|\\.\\.) ?reprint-ignore\\b.*+");

  /** A short word such as "by" or "von", and two to four names. */
  private static final Pattern BYLINE =
      Pattern.compile("\\s*+(?:\\p{L}\\p{M}*+){1,4}+(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*+){2,4}+\\s*+");

  private LineShape() {}

  static boolean isRuler(String line) {
    return RULER.matcher(line).matches();
  }

  static boolean isEnd(String line) {
    return END.matcher(line).matches();
  }

  static boolean isRemark(String line) {
    return REMARK.matcher(line).matches();
  }

  static boolean isByline(String line) {
    return BYLINE.matcher(line).matches() && !isCapitals(line);
  }

  /** Starts a signature, RFC 3676 §4.3; the space after it often gets lost. */
  static boolean isSignature(String line) {
    return line.equals("-- ") || line.equals("--");
  }

  /** The label of a note that starts here; "" if there is none. */
  static String note(String line) {
    Matcher matcher = NOTE.matcher(line);
    return matcher.matches() ? matcher.group(1) : "";
  }

  /** Units of a bullet with the white space around it; 0: there is none. */
  static int bullet(String line) {
    Matcher matcher = BULLET.matcher(line);
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  /** Units of a heading's mark, as in Markdown; 0: there is none. */
  static int hashes(String line) {
    Matcher matcher = HASHES.matcher(line);
    return matcher.lookingAt() && !endsSentence(line) ? matcher.end() : 0;
  }

  /** The number that a line of a numbered list starts with; -1: there is none. */
  static int number(String line) {
    Matcher matcher = NUMBER.matcher(line);
    return matcher.lookingAt() ? Integer.parseInt(matcher.group(1)) : -1;
  }

  /** Units of the {@code >} marks at the start; 0: there are none. */
  static int quote(String line) {
    Matcher matcher = QUOTE.matcher(line);
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  /** The number of cells in a line, separated by pipes or tabs; 1: it is no row. */
  static int cells(String line) {
    String text = line.strip();
    int pipes = count(text, '|') - (text.startsWith("|") ? 1 : 0) - (text.endsWith("|") ? 1 : 0);
    return 1 + Math.max(pipes, count(text, '\t'));
  }

  private static int count(String text, char sign) {
    int count = 0;
    for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      count++;
    }
    return count;
  }

  static boolean endsSentence(String line) {
    String text = line.strip().replaceAll("[\"'”“’‘»«)\\]」』）]{1,3}$", "");
    return !text.isEmpty() && ".!?:;…。！？।؟۔".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** At least four letters, all of them capitals. */
  static boolean isCapitals(String line) {
    return line.chars().filter(Character::isLetter).count() > 3
        && line.chars().noneMatch(Character::isLowerCase)
        && line.chars().anyMatch(Character::isUpperCase);
  }
}
