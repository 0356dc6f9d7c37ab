package reprint.compare.fold;

/** The signs between two words, with one form for everything that is only typography. */
public final class Punctuation {
  private static final String NO_SIGNS = "*_#>|~^\\=[]{}/\u2022";

  private Punctuation() {}

  /** The signs between two words of a block. */
  public static String between(String folded) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      char sign = c == '\'' || c == '`' ? '"' : c;
      boolean again = !out.isEmpty() && out.charAt(out.length() - 1) == sign;
      if (Character.isWhitespace(c) || NO_SIGNS.indexOf(c) >= 0) {
        continue;
      }
      if (!again || sign != '-' && sign != '"' && sign != '.') {
        out.append(sign);
      }
    }
    return out.toString();
  }

  /** The signs directly after a word: only they count at the end of a block. */
  public static String behind(String folded) {
    int end = 0;
    while (end < folded.length() && !Character.isWhitespace(folded.charAt(end))) {
      end++;
    }
    return between(folded.substring(0, end)).replace("\"", "");
  }

  /** Whether one of the two has only lost its quotes to a question mark or a replacement sign. */
  public static boolean isDamage(String original, String republished) {
    return (original.indexOf('"') >= 0 || republished.indexOf('\uFFFD') >= 0)
        && original
            .replace("\"", "")
            .equals(republished.replaceAll("[?\uFFFD]", "").replace("\"", ""));
  }
}
