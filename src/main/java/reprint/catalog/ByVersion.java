package reprint.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something that differs from one version of a licence to the next. The most exact key wins: {@code
 * 3.0-DE} before {@code 3.0} before {@code 1.0..2.5} before {@code any}; of two spans the shorter.
 *
 * @param values by key, in the order of the file
 */
public record ByVersion<T>(Map<String, T> values) {
  private static final Pattern KEY = Pattern.compile("any|\\d\\.\\d(?:\\.\\.\\d\\.\\d|-[A-Z]+)?");

  public ByVersion {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The same for all versions. */
  public static <T> ByVersion<T> same(T value) {
    return new ByVersion<>(Map.of("any", value));
  }

  /** Whether {@code key} has one of the four forms. */
  public static boolean isKey(String key) {
    return KEY.matcher(key).matches();
  }

  /**
   * The value for a licence; empty if no key matches.
   *
   * @param version such as {@code 4.0}
   * @param jurisdiction such as {@code DE}; "": none
   */
  public Optional<T> at(String version, String jurisdiction) {
    if (values.size() == 1 && values.containsKey("any")) {
      return Optional.of(values.get("any"));
    }
    return values.keySet().stream()
        .filter(key -> width(key, version, jurisdiction) >= 0)
        .min((a, b) -> width(a, version, jurisdiction) - width(b, version, jurisdiction))
        .map(values::get);
  }

  /** How much a key covers, in tenths of a version; -1 if it does not cover this version. */
  private static int width(String key, String version, String jurisdiction) {
    if (key.equals("any")) {
      return Integer.MAX_VALUE;
    }
    int dots = key.indexOf("..");
    if (dots > 0) {
      int from = tenths(key.substring(0, dots));
      int to = tenths(key.substring(dots + 2));
      int here = tenths(version);
      return from <= here && here <= to ? to - from + 2 : -1;
    }
    if (key.equals(version)) {
      return 1;
    }
    return key.equals(version + "-" + jurisdiction) ? 0 : -1;
  }

  private static int tenths(String version) {
    boolean number =
        version.length() == 3
            && isDigit(version.charAt(0))
            && version.charAt(1) == '.'
            && isDigit(version.charAt(2));
    return number ? (version.charAt(0) - '0') * 10 + version.charAt(2) - '0' : -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
