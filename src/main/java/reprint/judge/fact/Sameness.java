package reprint.judge.fact;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether two documents name the same title, person or address. Differences in spelling do not
 * count, since a wrong alarm about a credit that is there would be worse than leniency.
 */
public final class Sameness {
  /**
   * The most pairs of names that are compared in every spelling, since two lists of hundreds may
   * differ completely.
   */
  private static final int MOST_PAIRS = 250_000;

  private Sameness() {}

  /** Whether each of {@code wanted} is the same as one of {@code present}. */
  public static boolean holdsAll(List<String> present, List<String> wanted) {
    List<String> left = spelledOtherwise(present, wanted);
    return left.isEmpty()
        || isComparable(present, left)
            && left.stream().allMatch(w -> present.stream().anyMatch(p -> same(p, w)));
  }

  /** Whether one of {@code wanted} is the same as one of {@code present}. */
  public static boolean holdsAny(List<String> present, List<String> wanted) {
    List<String> left = spelledOtherwise(present, wanted);
    return left.size() < wanted.size()
        || isComparable(present, left)
            && left.stream().anyMatch(w -> present.stream().anyMatch(p -> same(p, w)));
  }

  /** Those of {@code wanted} that are not identical to one of {@code present}. */
  private static List<String> spelledOtherwise(List<String> present, List<String> wanted) {
    Set<String> all = new HashSet<>(present);
    return wanted.stream().filter(w -> !all.contains(w) || !same(w, w)).toList();
  }

  private static boolean isComparable(List<String> present, List<String> wanted) {
    return (long) present.size() * wanted.size() <= MOST_PAIRS;
  }

  /** Whether {@code text} contains the words of each of {@code wanted}, in that order. */
  public static boolean containsAll(String text, List<String> wanted) {
    String words = " " + words(text) + " ";
    return wanted.stream().allMatch(w -> words.contains(" " + words(w) + " "));
  }

  private static boolean same(String one, String other) {
    if (isAddress(one) && isAddress(other)) {
      return address(one).equals(address(other));
    }
    return segments(one).contains(words(other))
        || segments(other).contains(words(one))
        || isShortName(one, other)
        || isShortName(other, one);
  }

  /** The whole and its parts: a page's title is often followed by the site's name. */
  private static Set<String> segments(String text) {
    Set<String> segments = new HashSet<>(Set.of(words(text)));
    Arrays.stream(text.split(" [|–—·-] ")).map(Sameness::words).forEach(segments::add);
    return segments;
  }

  /** "M. Holt" and "Holt, Mira" are Mira Holt: no name is longer than five words. */
  private static boolean isShortName(String shorter, String longer) {
    List<String> few = List.of(words(shorter).split(" "));
    List<String> many = List.of(words(longer).split(" "));
    return many.size() <= 5
        && few.stream().anyMatch(word -> word.length() > 1)
        && few.stream().allMatch(word -> many.stream().anyMatch(m -> isForm(word, m)));
  }

  private static boolean isForm(String word, String full) {
    return word.equals(full) || word.length() == 1 && full.startsWith(word);
  }

  /** Lower-case words without accents and punctuation, separated by single spaces. */
  static String words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(plain.length());
    plain
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .filter(c -> "'’".indexOf(c) < 0)
        .forEach(c -> out.appendCodePoint(Character.isLetterOrDigit(c) ? c : ' '));
    return Arrays.stream(out.toString().split(" "))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }

  static boolean isAddress(String text) {
    return text.contains("://") || text.startsWith("www.");
  }

  /** Host and path; the scheme and tracking parameters make no difference. */
  static String address(String text) {
    String whole = text.strip().replaceFirst("^[a-zA-Z]+://", "");
    int fragment = whole.indexOf('#');
    String bare = fragment < 0 ? whole : whole.substring(0, fragment);
    int query = bare.indexOf('?');
    String path = query < 0 ? bare : bare.substring(0, query);
    String kept = query < 0 ? "" : parameters(bare.substring(query + 1));
    int slash = path.indexOf('/');
    String host = (slash < 0 ? path : path.substring(0, slash)).toLowerCase(Locale.ROOT);
    String rest = slash < 0 ? "" : page(path.substring(slash));
    return host.replaceFirst("^www\\.", "").replaceFirst(":(80|443)$", "") + rest + kept;
  }

  /** A path without slashes at its end and without the name of a folder's own page. */
  private static String page(String path) {
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    String file = path.substring(path.lastIndexOf('/', end - 1) + 1, end);
    return path.substring(
        0, file.matches("index\\.\\w+") ? Math.max(0, end - file.length() - 1) : end);
  }

  private static String parameters(String query) {
    return Arrays.stream(query.split("&"))
        .filter(p -> !p.isEmpty() && !p.startsWith("utm_"))
        .sorted()
        .collect(Collectors.joining("&"));
  }
}
