package reprint.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds bare addresses in text: what a reader would copy into a browser. */
final class Addresses {
  /** Its start; what an address may not hold ends it. Possessive, so linear. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\p{N}])(?:(?:https?|ftp|gopher|gemini)://|www\\.(?=[\\p{L}\\p{N}]))"
              + "[^\\s<>\"“”„«»{}|\\\\^`\\p{Cntrl}\\p{Z}。，、；：！？（）「」『』]++");

  private static final String SENTENCE = ".,;:!?'’‘*_…";

  private Addresses() {}

  /**
   * An address in a text.
   *
   * @param span where it stands
   * @param url without the sentence's punctuation
   */
  record Address(Span span, String url) {}

  /** The addresses of a text that do not overlap {@code taken}. */
  static List<Address> in(String text, List<Span> taken) {
    BitSet covered = new BitSet();
    taken.forEach(span -> covered.set(span.offset(), span.end()));
    List<Address> found = new ArrayList<>();
    Matcher matcher = ADDRESS.matcher(text);
    while (matcher.find()) {
      String url = text.substring(matcher.start(), end(text, matcher.start(), matcher.end()));
      if (!url.endsWith("//") && !covered.get(matcher.start())) {
        found.add(new Address(new Span(matcher.start(), url.length()), url));
      }
    }
    return found;
  }

  /** Without punctuation and closing brackets that belong to the sentence around it. */
  private static int end(String text, int start, int end) {
    int round = surplus(text, start, end, '(', ')');
    int square = surplus(text, start, end, '[', ']');
    int at = end;
    while (at > start) {
      char last = text.charAt(at - 1);
      boolean closes = last == ')' && round-- > 0 || last == ']' && square-- > 0;
      if (SENTENCE.indexOf(last) < 0 && !closes) {
        break;
      }
      at--;
    }
    return at;
  }

  /** How many closing brackets have no opening one. */
  private static int surplus(String text, int start, int end, char open, char close) {
    int surplus = 0;
    for (int i = start; i < end; i++) {
      surplus += text.charAt(i) == close ? 1 : text.charAt(i) == open ? -1 : 0;
    }
    return surplus;
  }
}
