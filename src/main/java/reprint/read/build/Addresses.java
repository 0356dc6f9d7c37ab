package reprint.read.build;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reprint.text.Span;

/** Finds bare addresses in text: those that a reader would copy into a browser. */
public final class Addresses {
  /** Characters of an address; the sentence's punctuation is removed later. */
  private static final String SIGN =
      "[^\\s<>\\[\\]\"“”„«»{}|\\\\^`\\p{Cntrl}\\p{Z}。،؛؟，、；：！？（）「」『』]";

  /** Units of the longest scheme, {@code gopher}. */
  private static final int SCHEME = 6;

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?=[hfgw])(?<![\\p{L}\\p{N}])(?:(?:https?|ftp|gopher|gemini)://|www\\.(?=[\\p{L}\\p{N}]))"
              + SIGN
              + "*+");

  private static final Pattern SIGNS = Pattern.compile(SIGN + "++");
  private static final String SENTENCE = ".,;:!?'’‘*_…";

  /** No address ends with these, so one that does continues on the next line. */
  private static final String HANGING = "-_=&%+?#";

  /** A word that is part of a path: two slashes, or one and a digit, or a query. */
  private static final Pattern PATH =
      Pattern.compile("(?:[\\w%.~-]*+/){2,}+.*+|(?=.*[0-9=]|.*\\.html?)[\\w%.~-]*+[/?#=&.].*+");

  /** Units; shorter lines are not wrapped in the middle of an address. */
  private static final int WRAPPED = 60;

  private Addresses() {}

  /**
   * An address in a text.
   *
   * @param span its place
   * @param url without the sentence's punctuation and the line ends of wrapping
   */
  record Address(Span span, String url) {}

  /** The addresses of a text that do not overlap {@code taken}. */
  static List<Address> in(String text, List<Span> taken) {
    BitSet covered = new BitSet();
    taken.forEach(span -> covered.set(span.offset(), span.end()));
    List<Address> found = new ArrayList<>();
    Matcher matcher = ADDRESS.matcher(text).useTransparentBounds(true);
    int from = 0;
    while (find(matcher, text, from)) {
      int end = end(text, matcher.start(), wrappedEnd(text, matcher));
      Span span = new Span(matcher.start(), end - matcher.start());
      String url = span.of(text).replace("\n", "");
      if (!url.endsWith("//") && !covered.get(matcher.start())) {
        found.add(new Address(span, url));
      }
      from = Math.max(end, matcher.end());
    }
    return found;
  }

  /** Moves to the next address; the pattern runs only where an address is likely. */
  private static boolean find(Matcher matcher, String text, int from) {
    for (int signs = signs(text, from); signs >= 0; signs = signs(text, signs + 1)) {
      for (int start = Math.max(from, signs - SCHEME); start <= signs; start++) {
        if (matcher.region(start, text.length()).lookingAt()) {
          return true;
        }
      }
    }
    return false;
  }

  /** The next place of {@code ://} or {@code www.}; -1: nowhere. */
  private static int signs(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':' && text.startsWith("://", i)
          || (c == 'w' || c == 'W') && text.regionMatches(true, i, "www.", 0, 4)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the address at the end of {@code line} continues with {@code next}. */
  public static boolean isWrapped(String line, String next) {
    Matcher matcher = ADDRESS.matcher(line);
    int start = -1;
    while (matcher.find()) {
      start = matcher.end() == line.length() ? matcher.start() : -1;
    }
    return start >= 0 && nextEnd(line + "\n" + next, start, line.length()) > 0;
  }

  private static int wrappedEnd(String text, Matcher address) {
    int end = address.end();
    int next = nextEnd(text, address.start(), end);
    while (next > 0) {
      end = next;
      next = nextEnd(text, address.start(), end);
    }
    return end;
  }

  /** The end in the next line of an address that reaches a line end; 0: it does not continue. */
  private static int nextEnd(String text, int start, int end) {
    if (end >= text.length() - 1 || text.charAt(end) != '\n') {
      return 0;
    }
    Matcher more = SIGNS.matcher(text).region(end + 1, text.length());
    if (!more.lookingAt() || more.group().contains("://")) {
      return 0;
    }
    boolean pointed =
        start > 0 && text.charAt(start - 1) == '<' && text.startsWith(">", more.end());
    char last = text.charAt(end - 1);
    boolean hanging =
        HANGING.indexOf(last) >= 0 && Character.isLetterOrDigit(more.group().charAt(0));
    boolean path = PATH.matcher(more.group()).matches() && more.group().charAt(0) != '(';
    int column = end - 1 - text.lastIndexOf('\n', end - 1);
    boolean joins = pointed || hanging || path && (last == '/' || column >= WRAPPED);
    return joins ? more.end() : 0;
  }

  /** Without punctuation and closing brackets of the surrounding sentence. */
  private static int end(String text, int start, int end) {
    int surplus = 0;
    for (int i = start; i < end; i++) {
      surplus += text.charAt(i) == ')' ? 1 : text.charAt(i) == '(' ? -1 : 0;
    }
    int at = end;
    while (at > start) {
      char last = text.charAt(at - 1);
      boolean closes = last == ')' && surplus-- > 0;
      if (SENTENCE.indexOf(last) < 0 && !closes) {
        break;
      }
      at--;
    }
    return at;
  }
}
