package reprint.detect.evidence;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes an address apart as text, since addresses in articles are often invalid. */
final class AddressText {
  private AddressText() {}

  /** Lower case, without escapes of URL and HTML. */
  static String plain(String url) {
    String plain = url.strip().replace("&amp;", "&").replace('\\', '/');
    if (plain.indexOf('%') >= 0) {
      try {
        plain = URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8);
      } catch (IllegalArgumentException e) {
        plain = url; // a stray % sign: taken as it is
      }
    }
    return plain.toLowerCase(Locale.ROOT);
  }

  /** The offset after the last mention of {@code host} as a host; -1 if there is none. */
  static int pathBehind(String address, String host) {
    for (int at = address.lastIndexOf(host); at >= 0; at = address.lastIndexOf(host, at - 1)) {
      int end = at + host.length();
      boolean starts = at == 0 || "/.@ ".indexOf(address.charAt(at - 1)) >= 0;
      boolean ends = end < address.length() && "/:".indexOf(address.charAt(end)) >= 0;
      if (starts && ends) {
        return end;
      }
      if (at == 0) {
        break;
      }
    }
    return -1;
  }

  /** The pieces of a path, without query and fragment. */
  static List<String> segments(String path) {
    List<String> segments = new ArrayList<>();
    String clean = path.split("[?#]", 2)[0];
    for (String segment : clean.split("/")) {
      if (!segment.isBlank() && !segment.startsWith(":")) {
        segments.add(trim(segment.strip()));
      }
    }
    return segments;
  }

  /** Without the punctuation of a sentence around an address. */
  private static String trim(String segment) {
    int end = segment.length();
    while (end > 0 && ".,;:!)]}>\"'\u00BB\u201D\u2019*_".indexOf(segment.charAt(end - 1)) >= 0) {
      end--;
    }
    return segment.substring(0, end);
  }
}
