package reprint.credit.name;

/** Whether "i" or "y" joins the two surnames of one person: "Joan Balasch i Tordera". */
final class SurnameJoiner {
  private SurnameJoiner() {}

  /**
   * Whether first name and surname stand before the joiner, and one more surname after it.
   *
   * @param before what may be a name, up to the joiner
   * @param behind the text after the joiner
   */
  static boolean isInside(String before, String behind) {
    String rest = behind.stripLeading();
    int end = wordEnd(rest, 0);
    int next = end + 1;
    boolean more =
        next < rest.length() && rest.charAt(end) == ' ' && Character.isUpperCase(rest.charAt(next));
    String[] words = before.strip().split("\\s+");
    String surname = words[words.length - 1];
    boolean last = !surname.isEmpty() && Character.isUpperCase(surname.codePointAt(0));
    return end > 1 && Character.isUpperCase(rest.charAt(0)) && !more && words.length > 1 && last;
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '-')) {
      at++;
    }
    return at;
  }
}
