package reprint.originals;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The form in which addresses of pages are compared. */
final class PageAddress {
  /** Parameters that show where a reader came from, not what is read. */
  private static final Pattern TRACKING =
      Pattern.compile("(?i)(?:utm_[^=]*+|fbclid|gclid|mc_[ce]id|amp|ref|ref_src)(?:=.*+)?");

  /** File names of a folder's page, and suffixes of a page's lighter versions. */
  private static final Pattern SURPLUS_END =
      Pattern.compile("(?i)/(?:index\\.(?:html?|php)|amp/?+)$");

  private PageAddress() {}

  /**
   * Host and path without scheme, {@code www.}, port, fragment and tracking parameters. For a copy
   * in a web archive, the address of the original. "" if the address names no single page: a site's
   * home page belongs to all its articles.
   */
  static String normalised(String address) {
    String inner = inner(address.strip());
    int start = inner.indexOf("://");
    if (!inner.regionMatches(true, 0, "http", 0, 4) || start < 0) {
      return "";
    }
    String rest = inner.substring(start + 3).split("#", 2)[0];
    String[] parts = rest.split("\\?", 2);
    int slash = parts[0].indexOf('/');
    String host = host(slash < 0 ? parts[0] : parts[0].substring(0, slash));
    String path = path(slash < 0 ? "" : parts[0].substring(slash));
    String query = parts.length < 2 ? "" : query(parts[1]);
    boolean isPage = !host.isEmpty() && path.length() + query.length() > 0;
    return isPage ? host + path + query : "";
  }

  private static String inner(String address) {
    int start = Math.max(address.lastIndexOf("/http://"), address.lastIndexOf("/https://"));
    return start < 0 ? address : address.substring(start + 1);
  }

  private static String host(String host) {
    String lower = host.toLowerCase(Locale.ROOT).replaceFirst(":(?:80|443)$", "");
    return lower.startsWith("www.") ? lower.substring(4) : lower;
  }

  private static String path(String path) {
    String page = SURPLUS_END.matcher(path).replaceFirst("");
    return page.endsWith("/") ? page.substring(0, page.length() - 1) : page;
  }

  private static String query(String query) {
    String kept =
        Arrays.stream(query.split("&"))
            .filter(p -> !p.isEmpty() && !TRACKING.matcher(p).matches())
            .sorted()
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }
}
