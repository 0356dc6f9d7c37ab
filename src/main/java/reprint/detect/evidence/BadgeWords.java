package reprint.detect.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import reprint.catalog.Catalog;
import reprint.catalog.License;
import reprint.detect.name.Codes;
import reprint.detect.name.LicenseName;
import reprint.detect.name.Match;
import reprint.detect.name.NameParser;
import reprint.detect.name.Resolver;

/**
 * Reads which licence the words of a badge name, or the name of its file; codes alone are enough:
 * "by-nd badge", {@code Cc-by-nd_icon.svg}.
 */
final class BadgeWords {
  /** UTF-16 units of the name of a badge's file. */
  private static final int LONGEST = 80;

  private static final Pattern ENDINGS = Pattern.compile("(?:\\.(?:png|svg|gif|jpe?g|webp))+$");

  /** The prefix of the name in the address of a thumbnail: {@code 120px-Cc-by_icon.svg.png}. */
  private static final Pattern SIZE_BEFORE = Pattern.compile("^\\d+px-");

  private static final Pattern SIZE = Pattern.compile("\\d+(?:x\\d+(?:px)?|px)");

  private final Catalog catalog;
  private final TextScanner scanner;
  private final Resolver resolver;

  BadgeWords(Catalog catalog) {
    this.catalog = catalog;
    scanner = new TextScanner(catalog);
    resolver = new Resolver(catalog);
  }

  List<Match> read(String words) {
    List<Match> found = scanner.scan(words, 0, words.length());
    int codes = found.isEmpty() ? codesAt(words) : -1;
    if (codes < 0) {
      return found;
    }
    String marked = "CC " + words.substring(codes);
    return scanner.scan(marked, 0, marked.length());
  }

  /** The meaning of a file's name if it is exactly a badge's; else null. */
  License ofFile(String url) {
    String path = url.split("[?#]", 2)[0];
    String file = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    if (file.length() > LONGEST) {
      return null;
    }
    String bare = SIZE_BEFORE.matcher(ENDINGS.matcher(file).replaceFirst("")).replaceFirst("");
    for (String pair : catalog.phrases("badge-files")) {
      int is = pair.indexOf(" is ");
      if (bare.startsWith(pair.substring(0, is))) {
        String unit = pair.substring(is + 4);
        return unit.equals("cc") ? catalog.family(Set.of()) : resolver.tool(unit, "", "");
      }
    }
    return named(bare);
  }

  /** The licence if the name consists of it and of words and sizes of badges. */
  private License named(String file) {
    if (!file.startsWith("cc") && !Codes.beginAt(file, 0)) {
      return null;
    }
    StringJoiner words = new StringJoiner("-");
    for (String word : file.split("[-_ ]+|\\.(?!\\d)")) {
      if (!SIZE.matcher(word).matches() && !catalog.phrases("badge-words").contains(word)) {
        words.add(word);
      }
    }
    String name = words.toString();
    LicenseName read = new NameParser(catalog, name, 0, name.length()).parse();
    boolean all =
        read.saysWhich() && !read.hasUnparsedElement() && read.span().length() == name.length();
    return all ? resolver.license(read) : null;
  }

  /** Where codes such as "by-nd" are a word of their own; -1 if nowhere. */
  private static int codesAt(String words) {
    for (int i = 0; i < words.length(); i++) {
      boolean begins = i == 0 || Character.isWhitespace(words.charAt(i - 1));
      if (begins && Codes.beginAt(words, i)) {
        return i;
      }
    }
    return -1;
  }
}
