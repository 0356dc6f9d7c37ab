package reprint.detect.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import reprint.catalog.Catalog;
import reprint.detect.Evidence;
import reprint.detect.name.Address;
import reprint.detect.name.Match;
import reprint.detect.name.Versions;
import reprint.text.Letters;
import reprint.text.Span;

/** Finds licence addresses in running text, even across line ends. */
final class AddressScanner {
  private static final int MAX_LEFT = 120;
  private static final int MAX_RIGHT = 300;
  private static final Pattern VERSION = Pattern.compile("[1-4][.][0-9]");

  private final List<String> hosts = new ArrayList<>();
  private final AddressReader reader;
  private final boolean[] pairs = new boolean[128 * 128];

  AddressScanner(Catalog catalog) {
    reader = new AddressReader(catalog);
    for (String kind : List.of("licenses", "badges", "identifiers")) {
      hosts.addAll(catalog.phrases(kind));
    }
    for (String host : hosts) {
      pairs[Letters.fold(host.charAt(0)) * 128 + Letters.fold(host.charAt(1))] = true;
    }
  }

  /** Whether a host may begin with these two letters. */
  boolean mayBegin(char first, char second) {
    return first < 128 && second < 128 && pairs[Letters.fold(first) * 128 + Letters.fold(second)];
  }

  /** The address around the host that begins at {@code at}; null if none does. */
  Span span(String text, int at, int to) {
    if (at + 1 >= to || !mayBegin(text.charAt(at), text.charAt(at + 1))) {
      return null;
    }
    for (String host : hosts) {
      if (text.regionMatches(true, at, host, 0, host.length())) {
        int end = at + host.length();
        boolean isHost = end >= to || !Character.isLetterOrDigit(text.charAt(end));
        if (isHost) {
          int left = left(text, at);
          return new Span(left, right(text, end, to) - left);
        }
      }
    }
    return null;
  }

  Match read(String text, Span span) {
    Address address = reader.read(span.of(text));
    Span whole = span;
    if (address == null || !isWhole(address)) {
      Span longer = overLineEnd(text, span);
      Address joined = longer == null ? null : reader.read(unwrapped(longer.of(text)));
      if (joined != null && joined.license() != null && joined.exact() && isWhole(joined)) {
        address = joined;
        whole = longer;
      }
    }
    if (address == null) {
      return null;
    }
    Evidence.Kind kind =
        address.badge()
            ? Evidence.Kind.BADGE
            : address.identifier() ? Evidence.Kind.IDENTIFIER : Evidence.Kind.URL;
    return new Match(kind, address.license(), trimmed(text, whole), null, address, "");
  }

  private static boolean isWhole(Address address) {
    boolean known = address.license() != null && !address.license().isFamily();
    return known && address.exact() && (address.canonical() || address.badge());
  }

  private static int left(String text, int at) {
    int left = at;
    while (left > 0
        && at - left < MAX_LEFT
        && isAddress(text.charAt(left - 1))
        && text.charAt(left - 1) != '(') {
      left--;
    }
    return left;
  }

  private static int right(String text, int from, int to) {
    int right = from;
    while (right < to
        && right - from < MAX_RIGHT
        && (isAddress(text.charAt(right)) || Versions.isInWord(text, right))) {
      right++;
    }
    return right;
  }

  private static boolean isAddress(char c) {
    return c > ' ' && c < 0x7F && "<>\"'`{}|^[]".indexOf(c) < 0;
  }

  /** The address and the first word of the next line, after its indent and comment marks. */
  private static Span overLineEnd(String text, Span span) {
    int i = span.end();
    while (i < text.length() && " \t\r".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    if (i >= text.length() || text.charAt(i) != '\n') {
      return overBlank(text, span, i);
    }
    i++;
    while (i < text.length() && " \t*#/;%|>!".indexOf(text.charAt(i)) >= 0 && i - span.end() < 40) {
      i++;
    }
    int end = right(text, i, text.length());
    return end == i ? null : new Span(span.offset(), end - span.offset());
  }

  /** The address and a version after a blank, as typesetters divide them: {@code by/ 4.0/}. */
  private static Span overBlank(String text, Span span, int at) {
    boolean open = at == span.end() + 1 && text.charAt(span.end() - 1) == '/';
    if (!open
        || at + 2 >= text.length()
        || !VERSION.matcher(text.substring(at, at + 3)).matches()) {
      return null;
    }
    return new Span(span.offset(), right(text, at, text.length()) - span.offset());
  }

  private static String unwrapped(String address) {
    return address.replaceAll("\\s*\\n[\\s*#;%|>!]*(//)?\\s*|(?<=/) (?=[1-4][.])", "");
  }

  /** Without the punctuation of a sentence after it. */
  private static Span trimmed(String text, Span span) {
    int end = span.end();
    while (end > span.offset() && ".,;:!)*_".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(span.offset(), end - span.offset());
  }
}
