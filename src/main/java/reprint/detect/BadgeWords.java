package reprint.detect;

import java.util.List;
import reprint.catalog.Catalog;
import reprint.read.Link;

/** Reads which licence the words of a badge name; codes alone are enough: "by-nd badge". */
final class BadgeWords {
  private final TextScanner scanner;

  BadgeWords(Catalog catalog) {
    scanner = new TextScanner(catalog);
  }

  List<Found> read(Link image) {
    String words = image.text();
    List<Found> found = scanner.scan(words, 0, words.length());
    int codes = found.isEmpty() ? codesAt(words) : -1;
    if (codes < 0) {
      return found;
    }
    String marked = "CC " + words.substring(codes);
    return scanner.scan(marked, 0, marked.length());
  }

  /** Where codes such as "by-nd" stand as a word of their own; -1: nowhere. */
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
