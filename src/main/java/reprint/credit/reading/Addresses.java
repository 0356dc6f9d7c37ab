package reprint.credit.reading;

import java.util.Locale;

/** What an address shows without being followed. */
public final class Addresses {
  private Addresses() {}

  /**
   * The host in lower case, without {@code www.}; "" for a relative address. Of a copy in a web
   * archive, whose address holds the whole address of the original, it is the original's.
   */
  public static String host(String url) {
    String inner = original(url);
    int start = inner.indexOf("://");
    if (start < 0 && !inner.startsWith("//")) {
      return "";
    }
    start = start < 0 ? 2 : start + 3;
    int end = start;
    while (end < inner.length() && "/?#".indexOf(inner.charAt(end)) < 0) {
      end++;
    }
    String host = inner.substring(start, end).toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  /** Its host, as {@link #host} gives it, and everything after it. */
  static String withoutScheme(String url) {
    return host(url) + original(url).replaceFirst("^(\\w+:)?//[^/?#]*", "");
  }

  /** Whether {@code url} leads to a page other than a site's home page. */
  public static boolean isDeep(String url) {
    String inner = original(url);
    int start = inner.indexOf("//");
    if (start < 0) {
      return false;
    }
    int slash = inner.indexOf('/', start + 2);
    return slash >= 0 && slash + 1 < inner.length() && inner.charAt(slash + 1) != '#';
  }

  /**
   * The first folder of its path, such as the account of {@code dev.to/annlee/tides}; "" if there
   * is none.
   */
  public static String firstFolder(String url) {
    String[] parts = original(url).split("[?#]")[0].split("/");
    return parts.length > 3 ? parts[3] : "";
  }

  /** Whether a reader who follows {@code url} comes to a page elsewhere. */
  public static boolean isPage(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://")
        || lower.startsWith("https://")
        || lower.startsWith("//")
        || lower.startsWith("gopher://")
        || lower.startsWith("gemini://")
        || lower.startsWith("ftp://");
  }

  /** Whether {@code url} leads to another page of the same site, by its path alone. */
  public static boolean isRelative(String url) {
    return !url.isEmpty() && !url.startsWith("//") && url.indexOf(':') < 0 && url.charAt(0) != '#';
  }

  private static String original(String url) {
    int inner = Math.max(url.lastIndexOf("/http://"), url.lastIndexOf("/https://"));
    return inner < 0 ? url : url.substring(inner + 1);
  }
}
