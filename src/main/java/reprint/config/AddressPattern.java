package reprint.config;

import java.util.Locale;
import java.util.regex.Pattern;
import reprint.text.Glob;

/**
 * A pattern for addresses; {@code *} matches any characters. Scheme, case of the host, fragment and
 * final slash do not count.
 *
 * @param pattern in normalised form
 */
public record AddressPattern(String pattern) {
  private static final Pattern START = Pattern.compile("^(?:https?:)?//", Pattern.CASE_INSENSITIVE);

  /** The pattern written as {@code text}. */
  public static AddressPattern of(String text) {
    return new AddressPattern(plain(text));
  }

  /** Whether {@code address} matches. */
  public boolean fits(String address) {
    return Glob.ofText(pattern).fits(plain(address));
  }

  private static String plain(String address) {
    String whole = START.matcher(address.strip()).replaceFirst("");
    int fragment = whole.indexOf('#');
    String bare = fragment < 0 ? whole : whole.substring(0, fragment);
    int path = bare.indexOf('/');
    String host = (path < 0 ? bare : bare.substring(0, path)).toLowerCase(Locale.ROOT);
    String rest = path < 0 ? "" : bare.substring(path);
    return host + (rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest);
  }
}
