package reprint.read.build;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

/** An attribute's value that is a list of words, such as {@code rel="license nofollow"}. */
public final class TokenList {
  /** No page needs more words; each may repeat the value of a whole element. */
  private static final int MOST = 50;

  /** UTF-16 units of a word; a name may be an address. */
  private static final int LONGEST = 250;

  private TokenList() {}

  /** Its words as written, without duplicates, the first {@value #MOST} of them. */
  public static List<String> of(String value) {
    Set<String> tokens = new LinkedHashSet<>();
    StringTokenizer all = new StringTokenizer(value);
    while (all.hasMoreTokens() && tokens.size() < MOST) {
      String token = all.nextToken();
      if (token.length() <= LONGEST) {
        tokens.add(token);
      }
    }
    return new ArrayList<>(tokens);
  }

  /** The first word, or "". */
  public static String first(String value) {
    List<String> tokens = of(value);
    return tokens.isEmpty() ? "" : tokens.get(0);
  }
}
