package reprint.detect.name;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reprint.catalog.Catalog;
import reprint.catalog.Name;
import reprint.text.Letters;
import reprint.text.Span;

/** Reads the parts of a name that precede it: codes, or a version. */
final class NamePrefix {
  /** How many UTF-16 units are read. */
  private static final int BEFORE = 30;

  /** Codes and a version in front of "Creative Commons". */
  private static final Pattern CODES =
      Pattern.compile(
          "(?i)(?<![\\p{L}\\d])(by(?:[-_/ ]+(?:nc|nd|sa)){0,3})(?:[- ]v?([1-4][.]\\d))?[\\s,(]+$");

  private final Catalog catalog;

  NamePrefix(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The name together with the codes before it; the name itself if there are none. */
  LicenseName withCodes(String text, LicenseName name) {
    int start = name.span().offset();
    int from = Math.max(0, start - BEFORE);
    Matcher codes = CODES.matcher(text.substring(from, start));
    if (!codes.find()) {
      return name;
    }
    boolean single = codes.group(1).length() == 2;
    if (single && codes.group(2) == null && !codes.group(1).equals("BY")) {
      return name; // "by Creative Commons"
    }
    int first = from + codes.start();
    Span span = new Span(first, name.span().end() - first);
    String version = codes.group(2) == null ? name.version() : codes.group(2);
    return name.ofCodes(elements(codes.group(1))).at(span).withVersion(version);
  }

  private static Set<String> elements(String codes) {
    String joined = codes.toLowerCase(Locale.ROOT).replaceAll("[-_/ ]+", "-");
    return Set.copyOf(Codes.split(joined));
  }

  /**
   * The number in "version 3.0 of the Creative Commons …", before the name; "" if there is none.
   */
  String version(String text, int start) {
    for (int i = Math.max(0, start - BEFORE); i < start; i++) {
      boolean begins =
          Letters.isLetter(text.charAt(i)) && (i == 0 || !Letters.isLetter(text.charAt(i - 1)));
      Name word = begins ? catalog.names().at(text, i, start) : null;
      if (word != null && word.meaning().equals("version")) {
        return versionBehind(text, word.end(), start);
      }
    }
    return "";
  }

  private String versionBehind(String text, int from, int start) {
    String version = "";
    if (text.substring(from, start)
        .chars()
        .anyMatch(c -> ",;|([\u2013\u2014\u00B7".indexOf(c) >= 0)) {
      return version; // the document's own, and not "version 3.0 of the licence"
    }
    Tokens tokens = new Tokens(catalog, text, start);
    for (int i = tokens.next(from); i >= 0; ) {
      Token token = tokens.read(i, false, false);
      if (token.kind() == Token.Kind.VERSION && version.isEmpty()) {
        version = token.value();
      } else if (!token.is(Token.Kind.WORD, "filler")) {
        return "";
      }
      i = tokens.next(token.end());
    }
    return Versions.isKnown(version) ? version : "";
  }
}
