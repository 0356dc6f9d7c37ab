package reprint.report.text;

/** Shortens long quotations for lists. */
public final class Abbreviation {
  /** Longest quotation shown in full, in UTF-16 units. */
  static final int MOST = 120;

  private Abbreviation() {}

  /** On one line; a long text is cut to its first and last words. */
  public static String of(String text) {
    String line = text.strip().replaceAll("\\s++", " ");
    return line.length() <= MOST ? line : first(line, MOST * 2 / 3) + " … " + last(line, MOST / 3);
  }

  /** The words that fit from the start; part of a word if the first is longer. */
  static String first(String line, int most) {
    if (line.length() <= most) {
      return line;
    }
    int end = line.lastIndexOf(' ', most);
    int cut = end > most / 2 ? end : most;
    return line.substring(0, Character.isLowSurrogate(line.charAt(cut)) ? cut - 1 : cut);
  }

  /** The words that fit from the end; part of a word if the last is longer. */
  static String last(String line, int most) {
    if (line.length() <= most) {
      return line;
    }
    int from = line.length() - most;
    int start = line.indexOf(' ', from);
    int cut = start >= 0 && start < from + most / 2 ? start + 1 : from;
    return line.substring(Character.isLowSurrogate(line.charAt(cut)) ? cut + 1 : cut);
  }
}
